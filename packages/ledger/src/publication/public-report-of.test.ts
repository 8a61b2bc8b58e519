import type { OutlineNode } from '@luoshi/grammar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../account/account.ts';
import type { YearLine } from '../year-account/year-account.ts';
import type { PublicReport, ReportRun } from './public-report.ts';
import { type PublicReportAsked, publicReportOf } from './public-report-of.ts';
import { madeUpAccount } from './testing/made-up-account.ts';

const at = '2026-01-20T02:00:00.000Z';

interface Promised {
  readonly words: string;
  readonly standing?: Verdict | 'under-review' | 'hidden';
}

interface Printed {
  readonly text: string;
  readonly headings?: readonly (readonly [title: string, level: number])[];
  readonly title?: string;
  readonly omitted?: readonly string[];
  /** Words with which the pages after the first begin. */
  readonly pages?: readonly string[];
}

const readingOf = ({ text, headings = [], title, omitted = [], pages = [] }: Printed): PublicReportAsked['reading'] => {
  const starts = [0, ...pages.map((words) => text.indexOf(words))];
  return {
    report: { title: title ?? null } as PublicReportAsked['reading']['report'],
    outline: headings.map(
      ([name, level]): OutlineNode => ({
        id: name,
        parent: null,
        level,
        title: name,
        role: 'plan',
        start: text.indexOf(name),
        end: text.length,
      }),
    ),
    source: {
      name: 'plan.pdf',
      mediaType: 'application/pdf',
      encoding: null,
      sha256: 'a'.repeat(64),
      text,
      pages: starts.map((start, page) => ({ start, end: starts[page + 1] ?? text.length })),
      omitted: omitted.map((words) => ({
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        why: 'page-number',
      })),
      places: [],
      warnings: [],
    },
  };
};

function lineOf({ words, standing = 'hidden' }: Promised, text: string): YearLine {
  const verdict = standing === 'hidden' || standing === 'under-review' ? 'missed' : standing;
  const [line] = madeUpAccount([{ name: words, verdict, cleared: standing !== 'hidden' }]).lines;
  const start = text.indexOf(words);
  const shown = standing === 'under-review' ? { cleared: null, underReview: { by: '周明', at, publishedAt: at } } : {};
  return { ...line!, ...shown, promise: { ...line!.promise, start, end: start + words.length, text: words } };
}

function reportOf(printed: Printed, promises: readonly Promised[] = [], isPublished = true): PublicReport | null {
  const lines = promises.map((each) => lineOf(each, printed.text));
  const account = { ...madeUpAccount([]), lines, reportPublished: isPublished ? { by: '周明', at } : null };
  return publicReportOf({ account, reading: readingOf(printed), idOf: (promise) => promise.replace('c-', '') });
}

/** `[words|standing]` for a promise, `<heading>`, `#2` for a page. */
const drawnRun = (run: ReportRun): string => {
  if (run.kind === 'promise') return `[${run.text}|${run.standing ?? ''}]`;
  if (run.kind === 'page') return `#${run.page}`;
  return run.kind === 'heading' ? `<${run.text}>` : run.text;
};
const drawn = (report: PublicReport | null) =>
  report?.blocks.map(({ kind, runs }) => `${kind} ${runs.map(drawnRun).join('')}`);

describe('the whole report', () => {
  it('is not there until it is published', () => {
    expect(reportOf({ text: '新建公路。' }, [{ words: '新建公路', standing: 'kept' }], false)).toBeNull();
  });

  it.each<{ what: string; printed: Printed; promises?: readonly Promised[]; want: readonly string[] }>([
    {
      what: 'is its paragraphs, with a mark on public promises alone',
      printed: { text: '　　新建公路5公里，修桥1座。\n\n　　种树千亩。' },
      promises: [
        { words: '新建公路5公里', standing: 'kept' },
        { words: '修桥1座' },
        { words: '种树千亩', standing: 'under-review' },
      ],
      want: ['paragraph [新建公路5公里|kept]，修桥1座。', 'paragraph [种树千亩|under-review]。'],
    },
    {
      what: 'joins the lines of a narrow page and keeps blanks between Latin words',
      printed: {
        text: '　　今年要把城南的老街全部整\n修一遍，再引进World   Heritage\n的专家，并办好三件大事。\n　　另起一段。',
      },
      want: [
        'paragraph 今年要把城南的老街全部整修一遍，再引进World Heritage的专家，并办好三件大事。',
        'paragraph 另起一段。',
      ],
    },
    {
      what: 'keeps a full-width blank that is set within a line',
      printed: { text: '　　县长　甲乙' },
      want: ['paragraph 县长　甲乙'],
    },
    {
      what: 'has a title, headings on lines of their own, and headings that a paragraph begins with',
      printed: {
        text: '工 作 报 告\n一、重点工作\n（一）兴水利。修渠3条。\n种树。',
        title: '工作报告',
        headings: [
          ['一、重点工作', 1],
          ['（一）兴水利', 2],
        ],
      },
      promises: [{ words: '修渠3条', standing: 'partly' }],
      want: [
        'title 工作报告',
        'heading <一、重点工作>',
        'paragraph <（一）兴水利>。[修渠3条|partly]。',
        'paragraph 种树。',
      ],
    },
    {
      what: 'signs the pages of the original, and leaves out the numbers printed on them',
      printed: { text: '修渠\n— 1 —\n3条。', omitted: ['\n— 1 —\n'], pages: ['3条'] },
      promises: [{ words: '修渠\n— 1 —\n3条', standing: 'kept' }],
      want: ['paragraph [修渠|]#2[3条|kept]。'],
    },
    {
      what: 'gives words of two public promises to the inner one, and each its sign once',
      printed: { text: '改造小区并加装电梯5部。' },
      promises: [
        { words: '改造小区并加装电梯5部', standing: 'missed' },
        { words: '加装电梯5部', standing: 'kept' },
      ],
      want: ['paragraph [改造小区并|][加装电梯5部|kept][|missed]。'],
    },
  ])('$what', ({ printed, promises = [], want }) => {
    expect(drawn(reportOf(printed, promises))).toEqual(want);
  });

  it('has every word once and in order, and the same plain words, whatever is public', () => {
    const letters = fc.string({ unit: fc.constantFrom('水', '路', '桥', '，', '。', '\n', '　'), maxLength: 60 });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(12), fc.constantFrom('kept' as const, 'hidden' as const)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(letters, spans, (text, marks) => {
        const reading = readingOf({ text });
        const lines = marks.map(([start, length, standing], index): YearLine => {
          const line = lineOf({ words: `甲${index}`, standing }, text);
          return { ...line, promise: { ...line.promise, start, end: Math.min(text.length, start + length) } };
        });
        const words = (shown: readonly YearLine[]) => {
          const account = { ...madeUpAccount([]), lines: shown, reportPublished: { by: '周明', at } };
          const report = publicReportOf({ account, reading, idOf: (promise) => promise })!;
          return report.blocks.map(({ runs }) => runs.map((run) => ('text' in run ? run.text : '')).join(''));
        };
        expect(words(lines).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(words(lines)).toEqual(words([]));
        const told = JSON.stringify(
          publicReportOf({
            account: { ...madeUpAccount([]), lines, reportPublished: { by: '周明', at } },
            reading,
            idOf: (promise) => promise,
          }),
        );
        for (const [index, [, , standing]] of marks.entries())
          if (standing === 'hidden') expect(told).not.toContain(`甲${index}`);
      }),
    );
  });
});
