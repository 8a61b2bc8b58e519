import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../year-account/year-account.ts';
import { excerptOf, type Placed, placeIn } from './excerpt.ts';

/** `⟦…⟧` is the promise, `⟪…⟫` each of the others. */
interface Example {
  readonly what: string;
  readonly sentence: string;
  readonly shown: string;
}

const examples: readonly Example[] = [
  {
    what: 'the whole sentence where it holds one promise',
    sentence: '夯实基础，⟦新建水闸3座⟧，保障灌溉。',
    shown: '夯实基础，[新建水闸3座]，保障灌溉。',
  },
  {
    what: 'nothing of the promises before and behind',
    sentence: '⟪新修渠道5公里⟫，⟦新建水闸3座⟧，⟪整治河塘7口⟫。',
    shown: '…[新建水闸3座]…',
  },
  {
    what: 'words between that belong to none of them',
    sentence: '⟪新修渠道5公里⟫，全面提升能力，⟦新建水闸3座⟧，补齐短板，⟪整治河塘7口⟫。',
    shown: '…全面提升能力，[新建水闸3座]，补齐短板…',
  },
  {
    what: 'no tail and no head of another promise’s clause',
    sentence: '⟪新修渠道5公里⟫以上并通水，抓好⟦新建水闸3座⟧等工程，年内⟪整治河塘7口⟫。',
    shown: '…抓好[新建水闸3座]等工程…',
  },
  {
    what: 'one of several objects with what is said of all',
    sentence: '加快⟪东坪水库⟫、⟦西坪水库⟧等项目建设。',
    shown: '…[西坪水库]等项目建设。',
  },
];

function parsed(marked: string): { own: Placed; others: Placed[]; sentence: Passage } {
  let text = '';
  const spans: { kind: string; start: number; end: number }[] = [];
  for (const letter of marked)
    if ('⟦⟪'.includes(letter)) spans.push({ kind: letter, start: text.length, end: 0 });
    else if ('⟧⟫'.includes(letter)) spans.at(-1)!.end = text.length;
    else text += letter;
  const placed = spans.map(({ kind, start, end }) => ({ kind, start, end, text: text.slice(start, end) }));
  return {
    own: placed.find(({ kind }) => kind === '⟦')!,
    others: placed,
    sentence: { start: 0, end: text.length, text, page: 4 },
  };
}

const drawn = ({ before, text, after, isCutBefore, isCutAfter }: ReturnType<typeof excerptOf>): string =>
  `${isCutBefore ? '…' : ''}${before}[${text}]${after}${isCutAfter ? '…' : ''}`;

describe('an excerpt', () => {
  it.each(examples)('shows $what', ({ sentence, shown }) =>
    expect(drawn(excerptOf({ ...parsed(sentence), reach: 'sentence' }))).toBe(shown),
  );

  it('of a clause goes no further than the next stop', () => {
    const asked = parsed('全力抓好⟦水闸3座⟧建设，另有一事，⟪河塘7口⟫。');
    expect(drawn(excerptOf({ ...asked, reach: 'clause' }))).toBe('全力抓好[水闸3座]建设…');
  });

  it('finds words over a line’s end and a page number that the sentence has lost', () => {
    const own = { start: 10, end: 30, text: '新建\n\n- 4 -\n\n水闸3座' };
    const sentence = { start: 0, end: 40, text: '夯实基础，新建水闸3座，保障灌溉。', page: 4 };
    expect(drawn(excerptOf({ own, sentence, others: [own], reach: 'sentence' }))).toBe(
      '夯实基础，[新建水闸3座]，保障灌溉。',
    );
  });

  it.each([
    ['over a line’s end', '全年⟦新建学\n  校3所⟧，投用。'],
    ['over a page number', '全年⟦新建学\n\n— 7 —\n校3所⟧，投用。'],
    ['the second of two equal runs', '修路3条，另⟦修路3条⟧。'],
    ['the first of two equal runs', '⟦修路3条⟧，另修路3条。'],
  ])('places words %s', (_, marked) => {
    const { own, sentence } = parsed(marked);
    const kept = (text: string) => text.replace(/— 7 —|\s/g, '');
    const place = placeIn({ ...sentence, text: kept(sentence.text) }, own);
    const start = kept(marked.slice(0, marked.indexOf('⟦'))).length;
    expect(place).toEqual({ start, end: start + kept(own.text).length });
  });

  it('of words that go beyond their sentence is the words alone', () => {
    const own = { start: 5, end: 90, text: '新建水闸3座。另修渠道5公里' };
    const sentence = { start: 0, end: 11, text: '夯实基础，新建水闸3座。', page: null };
    expect(drawn(excerptOf({ own, sentence, others: [own], reach: 'sentence' }))).toBe('[新建水闸3座。另修渠道5公里]');
  });

  it('has no word of another promise, wherever promises stand', () => {
    const pieces = fc.array(fc.record({ gap: fc.stringMatching(/^[，、。间隔]{0,4}$/) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const marked = parts.map(({ gap }, at) => `${gap}⟪承诺${String.fromCharCode(65 + at).repeat(3)}⟫`).join('');
        const { others, sentence } = parsed(marked);
        for (const own of others) {
          const shown = drawn(excerptOf({ own, sentence, others, reach: 'sentence' }));
          expect(shown).toContain(own.text);
          for (const other of others) if (other !== own) expect(shown).not.toContain(other.text);
        }
      }),
    );
  });
});
