import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@luoshi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as bad from './bad-files.ts';
import { inChinese, luoshi } from './running.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is refused', () => {
  test.each([
    ['an empty file', bad.emptyFile, 'is empty', '空文件'],
    ['200 MB', bad.hugeFile, 'more than the limit', '超过上限'],
    ['a JPEG named .pdf', bad.jpegNamedPdf, 'its content is an image', '内容却是图片'],
    ['an encrypted PDF', bad.encryptedPdf, 'is encrypted', '已加密'],
    ['a zip bomb named .docx', bad.zipBombNamedDocx, 'unpacks to an abnormal size', '解压后体积异常'],
    ['a page that is no report', bad.htmlWithoutReport, 'No article was found', '没有找到正文'],
    ['a folder without reports', bad.emptyFolder, 'There is no report in the folder', '里没有报告'],
    ['what was read already', bad.readingAlready, 'holds readings already', '已经是读取结果'],
    ['a device', () => '/dev/null', 'is a device', '特殊文件'],
    ['a file that is not there', (top: string) => join(top, 'none.txt'), 'There is no file', '没有文件'],
  ])('%s gets one clear line in both languages, and exit code 1', async (_, make, english, chinese) => {
    const path = make(folder);
    const [en, zh] = await Promise.all([luoshi(['read', path]), luoshi(['read', path], { env: inChinese })]);
    for (const [{ code, stdout, stderr }, sentence] of [
      [en, english],
      [zh, chinese],
    ] as const) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain(path);
      expect(stderr).toContain(sentence);
    }
  });
});

const PATIENCE_MS = 300_000;

describe('a file that is read with warnings or without anything to find', () => {
  const readingOf = async (path: string, ...options: string[]): Promise<Reading> => {
    const { code, stdout, stderr } = await luoshi(['read', path, ...options]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Reading;
  };

  test('wrong bytes become a warning at their place', async () => {
    const { source, warnings } = await readingOf(bad.wrongBytes(folder));
    const warning = warnings.find(({ code }) => code === 'undecodable-bytes')!;
    expect(source.text.slice(warning.start, warning.end)).toMatch(/^\ufffd+$/);
  });

  test(
    'a line of ten million characters is read to its end',
    async () => {
      // The time allowed is for a machine that does much else besides; it takes some fifteen seconds of one core.
      const { source } = await readingOf(bad.longLine(folder), '--timeout', String(PATIENCE_MS / 1000));
      expect(source.text.length).toBeGreaterThan(10_000_000);
    },
    PATIENCE_MS,
  );

  test('a report without headings still gives its figures', async () => {
    const { quantities } = await readingOf(bad.noHeadings(folder));
    expect(quantities.map(({ text }) => text)).toEqual(['12公里', '8公里']);
  });
});
