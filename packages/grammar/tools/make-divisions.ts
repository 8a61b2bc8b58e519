// Writes src/divisions/data.ts from published GB/T 2260 tables.
//   npm pack gb2260@0.6.0 administrative-division-cn@0.2.1   (both MIT; unpack each into a folder)
//   npx tsx packages/grammar/tools/make-divisions.ts GB2260_FOLDER ADMINISTRATIVE_DIVISION_CN_FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Table = ReadonlyMap<string, string>;
/**
 * A code's name and the first and last year in which it may have held, both inclusive: from the table before the first
 * that carries it to the table after the last, because a table does not say when between the two it changed.
 */
interface Entry {
  readonly code: string;
  readonly name: string;
  from: number;
  to: number;
}

const [gb2260Folder, snapshotFolder] = process.argv.slice(2);
if (gb2260Folder === undefined || snapshotFolder === undefined)
  throw new Error('two folders are needed, see the head of this file');

const tables = [...readGb2260(gb2260Folder), { year: 2020, table: readSnapshot(snapshotFolder) }];
const first = tables[0]!.year;
const entries = new Map<string, Entry>();
tables.forEach(({ table }, at) => {
  const before = tables[at - 1]?.year ?? first;
  const after = tables[at + 1]?.year ?? Number.POSITIVE_INFINITY;
  for (const [code, name] of table) {
    if (isPlaceholder(name)) continue;
    const key = `${code}${name}`;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, { code, name, from: at === 0 ? first : before, to: after });
    else known.to = after;
  }
});
applyLater(entries);
const lines = [...entries.values()]
  .sort((a, b) => a.code.localeCompare(b.code) || a.from - b.from)
  .map(({ code, name, from, to }) => {
    const since = from === first ? '' : String(from);
    const until = Number.isFinite(to) ? String(to) : '';
    return `${code}${name}${since || until ? `|${since}|${until}` : ''}`;
  });
writeFileSync(
  fileURLToPath(new URL('../src/divisions/data.ts', import.meta.url)),
  `// Written by tools/make-divisions.ts from GB/T 2260 tables of ${first} to 2020 and tools/later-divisions.txt; not edited by hand.
/** One line a division: code and name, then \`|first year|last year\` in which it may have held where it is not in all tables; both inclusive. */
export const divisionLines = \`${lines.join('\n')}\`;
`,
);
console.log(`${lines.length} divisions`);

/** Yearly tables, oldest first. */
function readGb2260(folder: string): { year: number; table: Table }[] {
  const lib = join(folder, 'lib');
  const revisions: string[] = JSON.parse(readFileSync(join(lib, 'revisions.json'), 'utf8'));
  return revisions.toSorted().map((revision) => ({
    year: Number(revision.slice(0, 4)),
    table: new Map(Object.entries(JSON.parse(readFileSync(join(lib, `${revision}.json`), 'utf8')) as object)),
  }));
}

function readSnapshot(folder: string): Table {
  const source = readFileSync(join(folder, 'dist', 'administrative-division-cn.esm.js'), 'utf8');
  const start = source.indexOf('var dataOf202011');
  const list = source.slice(start, source.indexOf('}];', start) + 3);
  return new Map([...list.matchAll(/code: '(\d{6})',\s*name: '([^']+)'/g)].map((found) => [found[1]!, found[2]!]));
}

/** 市辖区, 县, 市 and 省直辖… stand for a group of divisions and name none. */
function isPlaceholder(name: string): boolean {
  return name === '市辖区' || name.length === 1 || name.includes('直辖');
}

/** Adds the changes after the newest table. */
function applyLater(all: Map<string, Entry>): void {
  const later = readFileSync(new URL('later-divisions.txt', import.meta.url), 'utf8');
  const changes = later
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|') as [string, string, string, string]);
  for (const [year, code, name, ended] of changes) {
    for (const gone of ended.split(',').filter(Boolean)) endCode(all, gone, Number(year));
    if (code !== '') all.set(`${code}${name}`, { code, name, from: Number(year), to: Number.POSITIVE_INFINITY });
  }
}

function endCode(all: Map<string, Entry>, code: string, year: number): void {
  const ended = [...all.values()].filter((entry) => entry.code === code && entry.to > year);
  if (ended.length === 0) throw new Error(`${code} is in no table`);
  for (const entry of ended) entry.to = year;
}
