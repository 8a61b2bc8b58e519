// What must hold of every reading, whatever the bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.ts';
import { isRefusal } from './refusal.ts';
import type { Run, SourceText } from './source.ts';
import { toGb18030 } from './testing/gb18030.ts';
import { reportParagraphs } from './testing/report.ts';
import { tinyPdf } from './testing/tiny-pdf.ts';
import { paragraph, run, wordFile } from './testing/word-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const reportText = reportParagraphs.join('\n\n- 3 -\n\n');
const seeds: readonly { name: string; bytes: Uint8Array }[] = [
  { name: '报告.txt', bytes: utf8(reportText) },
  { name: '报告.txt', bytes: toGb18030(reportText) },
  {
    name: '报告.html',
    bytes: utf8(`<html><body><div>${reportParagraphs.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`),
  },
  {
    name: '报告.docx',
    bytes: wordFile(
      reportParagraphs
        .slice(0, 6)
        .map((text) => paragraph(run(text)))
        .join(''),
    ),
  },
  {
    name: '报告.pdf',
    bytes: tinyPdf([{ lines: ['Report of the year', 'Growth 5 %', '- 1 -'] }, { lines: ['Second page'] }]),
  },
];

/** Runs are inside the text, in order and not overlapping. */
function expectOrdered(runs: readonly Run[], { text }: SourceText): void {
  let reached = 0;
  for (const { start, end } of runs) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThanOrEqual(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(text.length);
}

function expectSound(source: SourceText): void {
  expectOrdered(source.omitted, source);
  expectOrdered(source.places, source);
  expect(source.omitted.every(({ start, end }) => end > start)).toBe(true);
  let reached = 0;
  for (const { start, end } of source.pages) {
    expect(start).toBe(reached);
    reached = end;
  }
  expect(reached).toBe(source.text.length);
  expect(source.text).not.toContain('\0');
  for (const { start, end } of source.warnings)
    expect(start >= 0 && start <= end && end <= source.text.length).toBe(true);
}

/** The bytes with some of them changed, some left out and the rest cut off somewhere. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...seeds),
    changes: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 12 }),
    keep: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    ),
  })
  .map(({ seed, changes, keep }) => {
    const bytes = seed.bytes.slice(0, Math.ceil(seed.bytes.length * keep));
    for (const { at, to } of changes) if (bytes.length > 0) bytes[at % bytes.length] = to;
    return { name: seed.name, bytes };
  });

describe('every reading', () => {
  test('of damaged files is sound or a refusal, and the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, bytes }) => {
        const before = bytes.slice();
        const first = await readSource(bytes, name);
        expect(bytes).toEqual(before);
        expect(await readSource(bytes, name)).toEqual(first);
        if (!isRefusal(first)) expectSound(first);
      }),
      { numRuns: 150 },
    );
  });

  test('of random bytes never throws', async () => {
    const heads = [[], [...utf8('%PDF-1.4\n')], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [...utf8('<html>')]];
    const random = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }));
    await fc.assert(
      fc.asyncProperty(
        random,
        fc.constantFrom('a.txt', 'a.pdf', 'a.docx', 'a.html', ''),
        async ([head, tail], name) => {
          const outcome = await readSource(Uint8Array.from([...head, ...tail]), name);
          if (!isRefusal(outcome)) expectSound(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of any text keeps it as it is', async () => {
    const text = fc.array(fc.constantFrom('县', '增长5%', '\n', '\r\n', '\f', ' ', '- 3 -', '8', '云', '。', '𠮷'), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(text, async (pieces) => {
        const whole = `甲${pieces.join('')}`;
        const outcome = await readSource(utf8(whole), 'a.txt');
        if (isRefusal(outcome)) throw new Error(outcome.code);
        expect(outcome.text).toBe(whole);
        expectSound(outcome);
      }),
    );
  });
});
