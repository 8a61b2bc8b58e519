import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaderOf, madeUpLine, unitOf } from '../testing/made-up-lines.ts';
import { GROUPINGS, VERDICTS } from './account-search.ts';
import { drawnGroups } from './drawn-groups.ts';
import { groupLines, groupsIn } from './group-lines.ts';

const lines = [
  madeUpLine(1, 'kept', { heading: '交通' }),
  madeUpLine(2, 'missed', { heading: '水利', units: [unitOf('水利'), unitOf('交通')], leader: leaderOf('甲') }),
  madeUpLine(3, 'kept', { heading: '交通', units: [unitOf('交通')] }),
];
const shape = (by: (typeof GROUPINGS)[number]) =>
  groupLines(lines, by).map(({ key, lines: own }) => [key, own.map(({ number }) => number)]);

describe('lines in groups', () => {
  it.each([
    [
      'heading',
      [
        ['交通', [1, 3]],
        ['水利', [2]],
      ],
    ],
    [
      'unit',
      [
        ['水利', [2]],
        ['交通', [3]],
        ['-', [1]],
      ],
    ],
    [
      'leader',
      [
        ['甲', [2]],
        ['-', [1, 3]],
      ],
    ],
  ] as const)('by %s', (by, want) => expect(shape(by)).toEqual(want));

  it('a filter offers every unit that leads something, also beside another', () => {
    expect(groupsIn(lines, 'unit').map(({ name }) => name)).toEqual(['水利', '交通']);
  });

  const anyLine = fc
    .record({
      verdict: fc.constantFrom(...VERDICTS),
      heading: fc.constantFrom('交通', '水利', ''),
      units: fc.subarray(['甲', '乙', '丙']),
      leader: fc.option(fc.constantFrom('一', '二')),
    })
    .map(({ verdict, heading, units, leader }) => ({
      verdict,
      parts: { heading, units: units.map(unitOf), leader: leader === null ? null : leaderOf(leader) },
    }));
  const anyLines = fc
    .array(anyLine, { maxLength: 40 })
    .map((all) => all.map(({ verdict, parts }, at) => madeUpLine(at + 1, verdict, parts)));

  it('every line stands in one group, and the counts add up to the lines', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom(...GROUPINGS), (all, by) => {
        const groups = groupLines(all, by);
        const numbers = groups.flatMap((group) => group.lines.map(({ number }) => number));
        expect(numbers.sort((a, b) => a - b)).toEqual(all.map(({ number }) => number));
        const sum = groups.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0);
        expect(sum).toBe(all.length);
      }),
    );
  });

  it('as many lines are drawn as asked for, the first ones, with the counts of whole groups', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(50), (all, limit) => {
        const groups = groupLines(all, 'heading');
        const drawn = drawnGroups(groups, limit);
        const order = (some: typeof groups) => some.flatMap((group) => group.lines);
        expect(order(drawn)).toEqual(order(groups).slice(0, limit));
        for (const [at, group] of drawn.entries()) expect(group.counts).toBe(groups[at]!.counts);
      }),
    );
  });
});
