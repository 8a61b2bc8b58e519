import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountLine, ComparisonRow, Series } from '@luoshi/ledger';
import { sampleReports } from '@luoshi/samples';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChinese, luoshi } from './running.ts';

const [plan, next] = sampleReports.map(({ path }) => path) as [string, string];
let folder: string;
let planReading: string;
let nextReading: string;
let noReading: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-account-'));
  planReading = join(folder, 'plan.json');
  nextReading = join(folder, 'next.json');
  noReading = join(folder, 'other.json');
  writeFileSync(planReading, (await luoshi(['read', plan, '--json'])).stdout);
  writeFileSync(nextReading, (await luoshi(['read', next, '--json'])).stdout);
  writeFileSync(noReading, '{ "schema": "something-else/1" }\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('luoshi account', () => {
  test('prints a line a promise, and the same for readings as for the reports themselves', async () => {
    const [ofReadings, ofReports] = await Promise.all([
      luoshi(['account', planReading, nextReading, '--json']),
      luoshi(['account', plan, next]),
    ]);
    expect(ofReadings).toMatchObject({ code: 0, stderr: '' });
    expect(ofReports.stdout).toBe(ofReadings.stdout);
    const growth = linesOf<AccountLine>(ofReadings.stdout).find(({ promise }) => promise.indicator === 'gdp');
    expect(growth).toMatchObject({ government: '澜溪县', year: 2025 });
    expect(growth).toMatchObject({ verdict: 'kept', promise: { value: 6, upper: 6.5 }, result: { value: 6.3 } });
  });

  test('takes one of the two from standard input, and says so where both are asked from there', async () => {
    const input = readFileSync(nextReading, 'utf8');
    const [piped, files, both] = await Promise.all([
      luoshi(['account', planReading, '-'], { input }),
      luoshi(['account', planReading, nextReading]),
      luoshi(['account', '-', '-'], { input }),
    ]);
    expect(piped).toEqual(files);
    expect(both).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('standard input') });
  });

  test('says of an empty pipe that standard input is empty', async () => {
    const { code, stderr } = await luoshi(['account', planReading, '-']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^“standard input” is empty.*\n$/) });
  });

  test('prints CSV with a head and a row a promise', async () => {
    const [json, csv] = await Promise.all([luoshi(['account', plan, next]), luoshi(['account', plan, next, '--csv'])]);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(linesOf(json.stdout).length + 1);
  });

  test.each([
    ['en', {}, ['Account of 2025', 'partly 83%', 'not mentioned', 'promises:']],
    ['zh', inChinese, ['2025年对账', '部分兑现 83%', '未提及', '项：']],
  ])('prints a table in %s', async (_, env, words) => {
    const { code, stdout } = await luoshi(['account', plan, next, '--table'], { env });
    expect(code).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
  });

  test('refuses in one line, in the language asked for', async () => {
    const [wrongOrder, notReading, missing] = await Promise.all([
      luoshi(['account', next, plan]),
      luoshi(['account', plan, noReading], { env: inChinese }),
      luoshi(['account', plan, join(folder, 'nothing.json')]),
    ]);
    expect(wrongOrder).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Wrong order: .*\n$/) });
    expect(notReading).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^给出的下一份内容不是.*\n$/),
    });
    expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^There is no file .*\n$/) });
  });
});

describe('luoshi compare', () => {
  test('prints a line a reading in input order, from files, indented documents and a pipe alike', async () => {
    const piped = (await luoshi(['read', plan, next])).stdout;
    const [files, readings, pipe] = await Promise.all([
      luoshi(['compare', plan, next]),
      luoshi(['compare', planReading, nextReading]),
      luoshi(['compare', '-'], { input: piped }),
    ]);
    expect(files).toMatchObject({ code: 0, stderr: '' });
    expect(readings.stdout).toBe(files.stdout);
    expect(pipe.stdout).toBe(files.stdout);
    expect(linesOf<ComparisonRow>(files.stdout).map(({ planYear }) => planYear)).toEqual([2025, 2026]);
  });

  test('passes over what is no reading, says so and goes on', async () => {
    const { code, stdout, stderr } = await luoshi(['compare', noReading, planReading, join(folder, 'nothing.json')]);
    expect(code).toBe(1);
    expect(linesOf(stdout)).toHaveLength(1);
    const told = stderr.trimEnd().split('\n');
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toBe('1 read, 2 passed over.');
  });

  test('takes folders, in the order of names, whatever else lies in them', async () => {
    const within = join(folder, 'readings');
    mkdirSync(join(within, '2025'), { recursive: true });
    writeFileSync(join(within, '2025', 'a.json'), readFileSync(planReading));
    writeFileSync(join(within, 'b.json'), readFileSync(nextReading));
    writeFileSync(join(within, 'broken.json'), readFileSync(nextReading).subarray(0, 900));
    writeFileSync(join(within, 'notes.md'), 'not asked for');
    const { code, stdout, stderr } = await luoshi(['compare', within]);
    expect(code).toBe(1);
    expect(linesOf<ComparisonRow>(stdout).map(({ planYear }) => planYear)).toEqual([2025, 2026]);
    expect(stderr).toMatch(/broken\.json.*\n2 read, 1 passed over\.\n$/);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await luoshi(['compare', empty])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('holds neither'),
    });
  });

  test('prints one head for all rows of CSV', async () => {
    const { stdout } = await luoshi(['compare', plan, next, '--csv'], { env: inChinese });
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('地区生产总值：目标增幅');
    expect(rows[2]).toContain('≈6%');
  });

  test('writes a row a figure as Parquet, and a file is there whole or not at all', async () => {
    const file = join(folder, 'figures.parquet');
    expect(await luoshi(['compare', plan, next, '--parquet', file])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1');
    expect(bytes.subarray(-4).toString()).toBe('PAR1');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const unwritable = join(folder, 'nowhere', 'figures.parquet');
    expect(await luoshi(['compare', plan, '--parquet', unwritable])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(unwritable),
    });
    expect(await luoshi(['compare', plan, '--csv', '--parquet', file])).toMatchObject({ code: 2 });
  });

  test('tells of an empty pipe, and of a folder where the Parquet file should be', async () => {
    expect(await luoshi(['compare', '-'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Standard input held no reading\..*\n$/),
    });
    expect(await luoshi(['compare', plan, '--parquet', folder])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/is a folder\..*\n$/),
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('takes readings and reports from pipes with names, and passes such pipes over in folders', async () => {
    const withPipe = join(folder, 'with-pipe');
    mkdirSync(withPipe);
    const pipe = join(withPipe, 'a.jsonl');
    execFileSync('mkfifo', [pipe]);
    expect(await luoshi(['compare', withPipe])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('holds neither'),
    });
    const compared = luoshi(['compare', pipe]);
    await writeFile(pipe, `${JSON.stringify(JSON.parse(readFileSync(planReading, 'utf8')))}\n`);
    const { code, stdout } = await compared;
    expect({ code, lines: linesOf(stdout).length }).toEqual({ code: 0, lines: 1 });
    const rendered = luoshi(['account', pipe, next]);
    await writeFile(pipe, readFileSync(plan));
    expect(await rendered).toEqual(await luoshi(['account', plan, next]));
  });

  test('asks for files when none are given', async () => {
    expect(await luoshi(['compare'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('luoshi series', () => {
  test('prints a line a government with its years in order, whatever the order of the files', async () => {
    const { code, stdout, stderr } = await luoshi(['series', next, planReading]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [series, ...more] = linesOf<Series>(stdout);
    expect(more).toEqual([]);
    expect(series!.years.map(({ year, promises }) => [year, promises !== null])).toEqual([
      [2024, false],
      [2025, true],
      [2026, false],
    ]);
  });

  test('of two reports of a year uses the later given and says so, of one without year that it is left out', async () => {
    const again = join(folder, 'again.json');
    const nowhen = join(folder, 'nowhen.json');
    const reading = JSON.parse(readFileSync(planReading, 'utf8'));
    reading.source.sha256 = '0'.repeat(64);
    reading.source.name = 'again.txt';
    writeFileSync(again, JSON.stringify(reading));
    Object.assign(reading.report, { reviewYear: null, planYear: null });
    reading.source.name = 'nowhen.txt';
    writeFileSync(nowhen, JSON.stringify(reading));
    const { code, stdout, stderr } = await luoshi(['series', plan, plan, again, nowhen], { env: inChinese });
    expect(code).toBe(0);
    expect(stderr).toBe(
      '澜溪县：部署2025年工作的报告给了不止一份，用的是“again.txt”，没有用“lanxi-2025.txt”。\n“nowhen.txt”没有写明年份，没有列入历年。\n',
    );
    const [series] = linesOf<Series>(stdout);
    expect(series!.years.map(({ year, plan: of }) => [year, of?.name])).toEqual([
      [2024, undefined],
      [2025, 'again.txt'],
    ]);
  });

  test('says which years are missing, and compares what can be compared', async () => {
    const earlier = join(folder, 'earlier.json');
    const reading = JSON.parse(readFileSync(planReading, 'utf8'));
    Object.assign(reading.report, { reviewYear: 2021, planYear: 2022 });
    writeFileSync(earlier, JSON.stringify(reading));
    const { code, stdout, stderr } = await luoshi(['series', earlier, next, '--csv'], { env: inChinese });
    expect(code).toBe(0);
    expect(stderr).toBe('澜溪县：没有给出部署 2023、2024、2025 年工作的报告；其他报告提到这些年份的照列，不作判定。\n');
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows.filter((row) => row.includes('地区生产总值,增幅')).map((row) => row.split(',')[2])).toEqual([
      '2022',
      '2025',
      '2026',
    ]);
    expect(stdout).not.toContain('兑现');
  });
});
