import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@luoshi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFile } from './bad-files.ts';
import { reportText } from './report.ts';
import { inChinese, luoshi } from './running.ts';

let folder: string;
let report: string;
/** Fifty times as long as the others. */
let slow: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-cli-'));
  report = join(folder, 'jichuan-2031.txt');
  writeFileSync(report, reportText);
  slow = join(folder, 'slow.txt');
  writeFileSync(slow, reportText.repeat(50));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documentsOf = (lines: string): Reading[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reading);

describe('luoshi read with one file', () => {
  test('prints one indented document whose facts stand where they say', async () => {
    const { code, stdout, stderr } = await luoshi(['read', report, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reading = JSON.parse(stdout) as Reading;
    expect(stdout).toBe(`${JSON.stringify(reading, null, 2)}\n`);
    expect(reading.source).toMatchObject({ name: 'jichuan-2031.txt', text: reportText });
    expect(reading.quantities.length).toBeGreaterThan(3);
    for (const { start, end, text } of reading.quantities) expect(reportText.slice(start, end)).toBe(text);
  });

  test('prints JSON without being asked when nobody sits before it', async () => {
    const asked = await luoshi(['read', report, '--json']);
    expect(await luoshi(['read', report])).toEqual(asked);
  });

  test('prints the same document every time', async () => {
    const [once, again] = await Promise.all([luoshi(['read', report]), luoshi(['read', report])]);
    expect(once.stdout).toBe(again.stdout);
  });

  test.each([
    ['en', {}, ['Figures', 'Commitments', 'achieved', '82.6亿元']],
    ['zh', inChinese, ['指标和数字', '承诺', '已完成', '82.6亿元']],
  ])('prints tables in %s', async (_, env, words) => {
    const { code, stdout } = await luoshi(['read', report, '--table'], { env });
    expect(code).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
  });

  test.each([
    ['en', {}, 'Nothing in the text is typical'],
    ['zh', inChinese, '文中没有政府工作报告的特征'],
  ])('tells warnings in %s below the tables', async (_, env, words) => {
    const plain = join(folder, 'plain.txt');
    writeFileSync(plain, '今年全县新建公路12公里。\n明年计划改造老旧管网8公里。\n');
    const { stdout } = await luoshi(['read', plain, '--table'], { env });
    expect(stdout).toContain(words);
  });

  test('prints CSV that Excel takes for UTF-8, with a row for each fact', async () => {
    const { stdout } = await luoshi(['read', report, '--csv'], { env: inChinese });
    const { quantities, commitments, livelihood } = JSON.parse((await luoshi(['read', report])).stdout) as Reading;
    const rows = stdout.split('\r\n').filter((row) => row !== '');
    expect(stdout.startsWith('\ufeff文件,')).toBe(true);
    expect(rows).toHaveLength(1 + quantities.length + commitments.length + livelihood.length);
  });
});

describe('luoshi read with a list', () => {
  test('prints a line each in input order, slow and bad files among them, and tells of the bad ones at the end', async () => {
    const bad = emptyFile(folder);
    const files = Array.from({ length: 12 }, (_, at) => {
      const path = join(folder, `list-${at}.txt`);
      writeFileSync(path, reportText.replace('82.6', `${at}.5`));
      return path;
    });
    const list = [slow, ...files.slice(0, 5), bad, join(folder, 'missing.txt'), ...files.slice(5)];
    const { code, stdout, stderr } = await luoshi(['read', ...list, '--jobs', '2']);
    const names = documentsOf(stdout).map(({ source }) => source.name);
    expect(names).toEqual(['slow.txt', ...files.map((_, at) => `list-${at}.txt`)]);
    expect(code).toBe(1);
    const told = stderr.trimEnd().split('\n');
    expect(told).toHaveLength(3);
    expect(told[0]).toBe('2 of 15 files not read:');
    expect(told[1]).toContain(bad);
    expect(told[2]).toContain('missing.txt');
  });

  test('takes the list from standard input, one path a line or parted by NUL', async () => {
    const odd = join(folder, '两 个\n行.txt');
    writeFileSync(odd, reportText);
    const lines = await luoshi(['read', '-'], { input: `${report}\n${report}\n` });
    const nul = await luoshi(['read', '-', '-0'], { input: `${odd}\0${report}\0` });
    expect(documentsOf(lines.stdout)).toHaveLength(2);
    expect(documentsOf(nul.stdout).map(({ source }) => source.name)).toEqual(['两 个\n行.txt', 'jichuan-2031.txt']);
  });

  test('a list of one is still a line, and an empty list is nothing', async () => {
    const one = await luoshi(['read', '-'], { input: report });
    expect(one.stdout.indexOf('\n')).toBe(one.stdout.length - 1);
    expect(await luoshi(['read', '-'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a folder is the list of the reports in it and below, by name', async () => {
    const within = join(folder, 'reports');
    mkdirSync(join(within, '2032'), { recursive: true });
    for (const name of ['b.txt', 'notes.md', '2032/a.txt']) writeFileSync(join(within, name), reportText);
    const { code, stdout, stderr } = await luoshi(['read', within]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documentsOf(stdout).map(({ source }) => source.name)).toEqual(['a.txt', 'b.txt']);
  });

  test('one CSV table from many files has one head and says whose each row is', async () => {
    const { stdout } = await luoshi(['read', report, report, '--csv']);
    const rows = stdout.split('\r\n').filter((row) => row !== '');
    expect(rows.filter((row) => row.includes('Milestone'))).toHaveLength(1);
    expect(rows.slice(1).every((row) => row.startsWith(report))).toBe(true);
  });
});

describe('luoshi read called wrongly', () => {
  test.each([
    ['without files', ['read'], 'No files given'],
    ['with two forms', ['read', 'a', '--json', '--csv'], 'Choose one'],
    ['with no jobs', ['read', 'a', '--jobs', '0'], '--jobs takes a whole number'],
    ['with half a job', ['read', 'a', '--jobs', '1.5'], '--jobs takes a whole number'],
    ['with a timeout that is no number', ['read', 'a', '--timeout', 'soon'], '--timeout takes a number of seconds'],
    ['with an unknown option', ['read', 'a', '--xml'], 'no option --xml'],
    ['with an unknown language', ['--lang', 'fr', 'read', 'a'], '--lang takes zh or en'],
  ])('%s it says so in one line and ends with 2', async (_, args, sentence) => {
    const { code, stdout, stderr } = await luoshi(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });
});

test('a file that takes longer than allowed is given up, told, and the command ends', async () => {
  const { code, stdout, stderr } = await luoshi(['read', slow, '--timeout', '0.01']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('took longer than allowed');
});
