// Reads the sample reports from their files and holds the reading against what a careful reader finds in them.
import type { Commitment, Quantity } from '@luoshi/grammar';
import { readDocument } from '@luoshi/ledger';
import { describe, expect, test } from 'vitest';
import { type ExpectedCommitment, type ExpectedQuantity, expectedOf } from './expected.ts';
import { type SampleReport, sampleBytes, sampleReports } from './index.ts';
import { isSameThing } from './same-thing.ts';
import { placeOf, squeeze } from './squeezed.ts';

const readings = await Promise.all(sampleReports.map(readingOf));

describe.each(readings)('$sample.name', ({ sample, reading: facts }) => {
  const { text } = facts.source;
  const squeezed = squeeze(text);
  const expected = expectedOf(sample);
  const plain = (source: string) => squeeze(source).text;

  test('says whose, when and by whom it is', () => {
    expect({ ...facts.report, title: plain(facts.report.title ?? '') }).toEqual(expected.head);
  });

  test('has its parts with their roles, and headings under them', () => {
    const parts = facts.outline.filter(({ level, title }) => level === 1 && title !== '');
    expect(parts.map(({ title, role }) => ({ title: plain(title), role }))).toEqual(
      expected.parts.map(({ title, role }) => ({ title, role })),
    );
    for (const [at, { headings }] of expected.parts.entries()) {
      const under = facts.outline.filter(({ parent, title }) => parent === parts[at]!.id && /^（.）/.test(title));
      expect(under.map(({ title }) => withoutStop(plain(title)))).toEqual(headings.map(withoutStop));
    }
  });

  test('is opened before the first part and closed by an imprint', () => {
    expect(facts.outline[0]?.role).toBe('opening');
    expect(facts.outline.filter(({ level }) => level === 1).at(-1)?.role).toBe('imprint');
  });

  test('lists its livelihood items', () => {
    expect(facts.livelihood.map((item) => withoutStop(plain(item.text)))).toEqual(expected.livelihood);
  });

  test('explains its terms', () => {
    const terms = facts.glossary.map(({ term }) => bare(term));
    expect(terms).toEqual(expected.glossary.map(({ term }) => bare(term)));
    for (const [at, { starts }] of expected.glossary.entries()) {
      expect(plain(facts.glossary[at]!.definition)).toMatch(new RegExp(`^${starts}`));
    }
  });

  describe.each([...expected.targets, ...expected.quantities])('quantity $before⟦$text⟧', (wanted) => {
    checkOrMiss(wanted, () => {
      const { start, end } = placeOf(squeezed, wanted.before, wanted.text);
      const found = facts.quantities.find((one) => one.start < end && start < one.end);
      expect(found, 'found at its place').toBeDefined();
      checkQuantity(found!, wanted);
    });
  });

  test('has no number among its targets that is not expected', () => {
    const [first, last] = [expected.targets[0]!, expected.targets.at(-1)!].map((target) =>
      placeOf(squeezed, target.before, target.text),
    );
    const found = facts.quantities.filter(({ start, end }) => start >= first!.start && end <= last!.end);
    expect(found).toHaveLength(expected.targets.length);
  });

  describe.each(expected.commitments)('commitment $text', (wanted) => {
    checkOrMiss(wanted, () => {
      const { start, end } = placeOf(squeezed, wanted.before, wanted.text);
      const found = facts.commitments
        .filter((one) => one.start < end && start < one.end)
        .sort((a, b) => overlap(b, { start, end }) - overlap(a, { start, end }))[0];
      expect(found, 'found at its place').toBeDefined();
      checkCommitment(found!, wanted);
    });
  });

  test('every fact is the slice of the text at its place', () => {
    for (const fact of [...facts.quantities, ...facts.commitments, ...facts.livelihood]) {
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
  });

  test('leaves nothing unread', () => {
    expect(facts.warnings).toEqual([]);
  });

  function checkCommitment(found: Commitment, wanted: ExpectedCommitment): void {
    expect(wanted.milestones).toContain(found.milestone);
    for (const object of wanted.objects) {
      expect(
        found.objects.some((one) => isSameThing(plain(one.text), object)),
        object,
      ).toBe(true);
    }
    const inside = facts.quantities.filter(({ id }) => found.quantities.includes(id)).map((one) => plain(one.text));
    expect(inside).toEqual(expect.arrayContaining([...wanted.quantities]));
    expect(found.deadline === null ? null : plain(found.deadline.text)).toBe(wanted.deadline);
  }
});

async function readingOf(sample: SampleReport) {
  const reading = await readDocument(sampleBytes(sample), sample.name);
  if ('refused' in reading) throw new Error(`${sample.name} is refused: ${reading.code}`);
  return { sample, reading };
}

/** One test: that the check holds or, for a row marked as a miss, that it doesn't hold yet, so that the mark goes away when it does. */
function checkOrMiss({ miss }: { readonly miss?: string }, check: () => void): void {
  if (miss === undefined) test('is read as a careful reader does', check);
  else
    test(`is a known miss: ${miss}`, () =>
      expect(check, 'it is read now: take its "miss" out of samples/expected').toThrow());
}

function checkQuantity(found: Quantity, wanted: ExpectedQuantity): void {
  expect(squeeze(found.text).text).toBe(wanted.text);
  expect(found).toMatchObject({
    value: wanted.value,
    upper: wanted.upper ?? null,
    unit: wanted.unit,
    status: wanted.status,
    ...(wanted.status === 'context' ? {} : { year: wanted.year }),
    ...(wanted.bound === null ? {} : { bound: wanted.bound }),
    ...(wanted.scope === undefined ? {} : { scope: wanted.scope }),
  });
  expect(kindClass(found)).toBe(kindClass(wanted));
  expect(isSameThing(found.measure.text, wanted.measure), `${found.measure.text} ≠ ${wanted.measure}`).toBe(true);
}

/** A count of things newly there may be read as a level or as a change; only rates and points tell the two apart. */
function kindClass({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): string {
  const isRate = /[%％]|百分点|倍/.test(unit);
  return !isRate && (kind === 'level' || kind === 'change') ? 'level or change' : kind;
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

function withoutStop(title: string): string {
  return title.replace(/[。；;]$/, '');
}

function bare(term: string): string {
  return term.replace(/[\s“”"]/g, '');
}
