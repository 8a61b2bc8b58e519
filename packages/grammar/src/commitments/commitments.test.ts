import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../quantities/index.ts';
import { readCommitments } from './index.ts';
import { directionExamples, particularExamples } from './rules/directions.examples.ts';
import { measuredExamples } from './rules/measured.examples.ts';
import {
  datedExamples,
  decreedExamples,
  joinedExamples,
  livelihoodExamples,
  passedExamples,
  sustainedExamples,
  unnumberedExamples,
} from './rules/other.examples.ts';
import { stagedElsewhere, stagedExamples } from './rules/staged.examples.ts';
import { stagedMore } from './rules/staged-more.examples.ts';
import type { Example } from './testing/example.ts';
import { commitmentsIn, planContext } from './testing/reading-of.ts';

const tables: Readonly<Record<string, readonly Example[]>> = {
  'a milestone': stagedExamples,
  'a milestone of other governments': stagedElsewhere,
  'a milestone in further forms': stagedMore,
  'a direction, and no promise,': directionExamples,
  'a particular thing': particularExamples,
  'an amount': measuredExamples,
  'a level kept': sustainedExamples,
  'a target without a number': unnumberedExamples,
  'an examination passed': passedExamples,
  'a dated aim': datedExamples,
  'an end or a system decreed': decreedExamples,
  'a livelihood project': livelihoodExamples,
  'clauses joined': joinedExamples,
};

/** What the example claims, against what is read. */
function differences(example: Example): { want: unknown; got: unknown } {
  const source = example.text.replace(/[⟦⟧]/gu, '');
  const found = commitmentsIn(source, example.zone ?? null);
  const marked = [...example.text.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] as string);
  const want = {
    texts: marked,
    milestones: example.milestones ?? [],
    ...(example.objects && { objects: example.objects }),
  };
  const got = {
    texts: found.map((each) => each.text),
    milestones: found.map((each) => each.milestone),
    ...(example.objects && { objects: found.map((each) => each.objects.map((object) => object.text)) }),
  };
  return { want, got };
}

for (const [name, examples] of Object.entries(tables)) {
  describe(`${name} is read`, () => {
    it.each(examples.map((example) => [example.text, example] as const))('%s', (_text, example) => {
      const { want, got } = differences(example);
      if (example.miss) expect(got, `a known miss passes now: ${example.miss}`).not.toEqual(want);
      else expect(got).toEqual(want);
    });
  });
}

describe('whatever the text', () => {
  const pieces = [
    ...Object.values(tables).flatMap((examples) => examples.map((example) => example.text.replace(/[⟦⟧]/gu, ''))),
    '12.5亿元',
    '、',
    '和',
    '等',
    '“',
    '”',
    '（',
    '\n',
    '年底前',
    '以',
    '为',
    '包括',
    ' ',
  ];
  const mutated = fc
    .array(
      fc
        .tuple(fc.constantFrom(...pieces), fc.nat(60), fc.nat(60))
        .map(([piece, from, to]) => piece.slice(from % (piece.length + 1)) + piece.slice(0, to)),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('spans lie in the text, in order, and show their own text', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
        const context = planContext(source);
        const quantities = readQuantities(context);
        const ids = new Set(quantities.map((each) => each.quantity.id));
        let before = 0;
        for (const found of readCommitments(context, quantities)) {
          expect(found.start).toBeGreaterThanOrEqual(before);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(source.slice(found.start, found.end));
          for (const object of found.objects) {
            expect(object.text).toBe(source.slice(object.start, object.end));
            expect(object.start).toBeGreaterThanOrEqual(found.start);
            expect(object.end).toBeLessThanOrEqual(found.end);
            expect(object.end).toBeGreaterThan(object.start);
          }
          for (const id of found.quantities) expect(ids.has(id)).toBe(true);
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          before = found.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('line breaks of a page change nothing that is read', () => {
    const sentence =
      '加快推进鹿泉湿地公园、桑园文化广场等6个项目建设，确保丰乐路、迎宾街年底前建成通车，新增城镇就业4200人。';
    const squeezed = (source: string) =>
      commitmentsIn(source).map((each) => [each.milestone, each.text.replace(/\s/gu, ''), each.objects.length]);
    const whole = squeezed(sentence);
    fc.assert(
      fc.property(fc.integer({ min: 8, max: sentence.length - 2 }), (at) => {
        expect(squeezed(`${sentence.slice(0, at)} ${sentence.slice(at)}`)).toEqual(whole);
      }),
    );
  });

  it('reads the same text again in the same way', () => {
    const source = stagedExamples.map((example) => example.text).join('');
    expect(commitmentsIn(source)).toEqual(commitmentsIn(source));
  });

  it('a clause too long for a report is passed over and those behind it are read', () => {
    const long = `开工建设${'柳坪'.repeat(400)}水库`;
    expect(commitmentsIn(`${long}，新增城镇就业4200人。`).map((each) => each.text)).toEqual(['新增城镇就业4200人']);
  });

  it('a promise spelled out without end is not joined without end', () => {
    const source = `实施12个古城项目，${'包括鼓楼街、文庙路等5个道路项目，'.repeat(300)}`;
    for (const found of commitmentsIn(source)) expect(found.end - found.start).toBeLessThanOrEqual(600);
  });
});

describe('where nothing is promised by the government', () => {
  it('neither the review nor the glossary is read', () => {
    const context = planContext('建成柳坪水库，新增城镇就业4200人。');
    for (const role of ['opening', 'review', 'closing', 'glossary', 'imprint'] as const) {
      const sections = context.sections.map((section) => ({ ...section, role }));
      expect(readCommitments({ ...context, sections }, [])).toEqual([]);
    }
  });

  it('a heading is not read', () => {
    const context = planContext('开工建设柳坪水库。建成青杉小学。');
    const sections = context.sections.map((section) => ({ ...section, titleEnd: 8 }));
    expect(readCommitments({ ...context, sections }, []).map((each) => each.text)).toEqual(['建成青杉小学']);
  });
});

describe('a commitment', () => {
  it('carries the quantities inside it, its deadline and its section', () => {
    const [found] = commitmentsIn('推动总投资36亿元的42个重点项目上半年全面开工。');
    expect(found).toMatchObject({
      id: 'c1',
      milestone: 'start',
      quantities: ['q1', 'q2'],
      deadline: { text: '上半年', date: '2025-06-30' },
      section: 'o1',
    });
  });
});
