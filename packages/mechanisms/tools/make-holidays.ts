// Writes src/calendar/announced-years.ts from the package chinese-days and tools/holiday-corrections.txt.
//   npx tsx packages/mechanisms/tools/make-holidays.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Kind = 'holiday' | 'workday' | 'ordinary';

/** The notices of each year, with those that changed it later; the package does not name them. */
const notices: Readonly<Record<number, string>> = {
  2018: '国办发明电〔2017〕12号',
  2019: '国办发明电〔2018〕15号、国办发明电〔2019〕3号',
  2020: '国办发明电〔2019〕16号、国办发明电〔2020〕1号',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

const require = createRequire(import.meta.url);
const { version } = require('chinese-days/package.json') as { version: string };
const corrections = readCorrections();
const records = Object.entries(notices).map(([year, numbers]) => yearRecord(Number(year), numbers));
writeFileSync(
  fileURLToPath(new URL('../src/calendar/announced-years.ts', import.meta.url)),
  `// Written by tools/make-holidays.ts from chinese-days ${version} and tools/holiday-corrections.txt; not edited by hand.
// chinese-days: Copyright (c) 2024 Yawei sun, MIT licence, https://github.com/vsme/chinese-days

/** Days off and make-up days of each year as \`MM-DD\`, separated by spaces, with the notice that announced them. */
export const announcedYears = [
${records.join('\n')}
] as const;
`,
);
console.log(`${records.length} years, ${corrections.length} corrections`);

function yearRecord(year: number, numbers: string): string {
  const { holidays, workdays } = require(`chinese-days/dist/years/${year}.json`) as {
    holidays: object;
    workdays: object;
  };
  const kinds = new Map<string, Kind>();
  for (const date of Object.keys(holidays)) kinds.set(date, 'holiday');
  for (const date of Object.keys(workdays)) kinds.set(date, 'workday');
  const own = corrections.filter(({ date }) => date.startsWith(`${year}-`));
  for (const { date, kind } of own) kinds.set(date, kind);
  const source = [
    `国务院办公厅关于${year}年部分节假日安排的通知（${numbers}）`,
    ...new Set(own.map(({ notice }) => notice)),
  ];
  return `  {
    year: ${year},
    holidays:
      '${daysOf(kinds, 'holiday')}',
    workdays: '${daysOf(kinds, 'workday')}',
    source: '${source.join('；')}',
  },`;
}

function daysOf(kinds: ReadonlyMap<string, Kind>, wanted: Kind): string {
  const dates = [...kinds].filter(([, kind]) => kind === wanted).map(([date]) => date.slice(5));
  return dates.sort().join(' ');
}

function readCorrections(): { date: string; kind: Kind; notice: string }[] {
  return readFileSync(new URL('holiday-corrections.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|') as [string, Kind, string])
    .map(([date, kind, notice]) => ({ date, kind, notice }));
}
