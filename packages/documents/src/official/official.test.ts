import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, officialDate } from './official-date.ts';
import { ordinal } from './ordinal.ts';
import { GRID, MARGINS, TWIPS_PER_MM, TYPE_AREA } from './page.ts';
import { signatureIndents } from './signature.ts';
import { printable, widthInCharacters } from './text.ts';
import { markSize, titleLines } from './title.ts';

describe('the page of GB/T 9704-2012', () => {
  it('has a type area of 156 by 225 mm, to a twip of rounding', () => {
    expect(TYPE_AREA.width / TWIPS_PER_MM).toBeCloseTo(156, 1);
    expect(TYPE_AREA.height / TWIPS_PER_MM).toBeCloseTo(225, 1);
    expect(MARGINS).toEqual({ top: 2098, right: 1474, bottom: 1984, left: 1587 });
  });

  it('has room for 22 lines and not for 23, and for 28 characters and not for 29', () => {
    expect(Math.floor(TYPE_AREA.height / GRID.linePitch)).toBe(22);
    const characterTwips = (16 + GRID.charSpace / 4096) * 20;
    expect(Math.floor(TYPE_AREA.width / characterTwips)).toBe(28);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['2026-03-05', '2026年3月5日'],
    ['2026-12-31', '2026年12月31日'],
  ])('%s is written %s', (iso, written) => expect(officialDate(iso)).toBe(written));

  it('a document number has hexagonal brackets and no leading zero', () => {
    expect(numberText({ series: '澜政督', year: 2026, serial: 3 })).toBe('澜政督〔2026〕3号');
  });

  it.each([
    [1, 1, '一、'],
    [1, 10, '十、'],
    [1, 21, '二十一、'],
    [2, 3, '（三）'],
    [3, 4, '4. '],
    [4, 5, '（5）'],
  ] as const)('level %i number %i is %s', (level, n, written) => expect(ordinal(level, n)).toBe(written));
});

describe('a signature', () => {
  it.each([
    {
      organ: '澜溪县人民政府督查室',
      date: '2026-03-05',
      sealed: false,
      right: { organ: 2, date: 4 },
      why: 'date two in from the organ',
    },
    {
      organ: '县政府',
      date: '2026-10-31',
      sealed: false,
      right: { organ: 8, date: 2 },
      why: 'a date longer than the organ moves both',
    },
    {
      organ: '澜溪县督查室',
      date: '2026-03-05',
      sealed: true,
      right: { organ: 4, date: 4 },
      why: 'the organ is centred over the date',
    },
  ])('$why', ({ right, ...signed }) => expect(signatureIndents(signed)).toEqual(right));
});

describe('a title', () => {
  it.each([
    ['short titles stay on one line', '督查情况通报', ['督查情况通报']],
    [
      'the break falls before the book title',
      '澜溪县人民政府办公室关于印发2026年《政府工作报告》重点任务分解表的通知',
      ['澜溪县人民政府办公室关于印发2026年', '《政府工作报告》重点任务分解表的通知'],
    ],
    ['the writer’s own breaks are kept', '关于督查工作\n的通报', ['关于督查工作', '的通报']],
  ])('%s', (_, text, lines) => expect(titleLines(text)).toEqual(lines));

  it('keeps every character and fills no line too far, and no line begins with a closing sign', () => {
    const words = fc.stringMatching(/^[县政府关于印发工作的通知《》、]{1,60}$/);
    fc.assert(
      fc.property(words, (text) => {
        const lines = titleLines(text);
        expect(lines.join('')).toBe(text);
        if (lines.length > 1) for (const line of lines) expect(widthInCharacters(line)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('a mark is never wider than the type area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
        const size = markSize('澜'.repeat(length), 88);
        expect(size * 10 * length).toBeLessThanOrEqual(TYPE_AREA.width);
      }),
    );
  });
});

it('words lose what XML cannot carry and nothing else', () => {
  expect(printable('甲\u0000乙\u000b丙\ud800丁\t\n𠮷')).toBe('甲乙丙丁\t\n𠮷');
});
