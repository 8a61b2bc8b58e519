import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOfCounty as county, dayOf } from '../testing/directory.ts';
import { abolishUnit, mergeUnit, renameUnit, unitInPlaceOf, unitsOn } from './change-unit.ts';
import type { Directory } from './directory.ts';
import { directorySentence } from './directory-sentence.ts';
import { holderOn, holdingsOf, leaderPostNamed, peopleOf, postsHeldBy, postsOf } from './posts.ts';
import { type DirectoryRefusal, directoryRefusals } from './refusal.ts';
import { succeed, vacate } from './succeed.ts';
import { unitNamed } from './unit-names.ts';

const taken = (result: Directory | DirectoryRefusal): Directory => {
  if ('refused' in result) throw new Error(result.code);
  return result;
};
const codeOf = (result: Directory | DirectoryRefusal) => ('refused' in result ? result.code : 'taken');

describe('a unit goes by', () => {
  test.each([
    ['青河县发展和改革局', 'dev'],
    ['发展和改革局', 'dev'],
    ['发改局', 'dev'],
    ['发改委', 'dev'],
    ['发展改革委员会', 'dev'],
    ['县发改局', 'dev'],
    [' 住 建 局 ', 'build'],
    ['住房和城乡建设局', 'build'],
    ['城建局', 'build'],
    ['石桥镇', 'town'],
    ['石桥镇人民政府', 'town'],
    ['督查室', 'office'],
  ])('%s', (words, id) => {
    expect(unitNamed(county, words)?.id).toBe(id);
  });

  test.each(['', '气象局', '局', '石桥'])('and nobody by “%s”', (words) => {
    expect(unitNamed(county, words)).toBeNull();
  });

  test('no name that two units share', () => {
    const two = { units: [...county.units, { ...county.units[0]!, id: 'twin' }] };
    expect(unitNamed(two, county.units[0]!.shortName)).toBeNull();
  });
});

describe('a post', () => {
  test('is held from its first day until the day before the last', () => {
    expect(holderOn(county, 'build-1', '2024-02-29')?.name).toBe('甲一');
    expect(holderOn(county, 'build-1', '2024-03-01')?.name).toBe('乙二');
    expect(holderOn(county, 'build-1', '2019-01-01')).toBeNull();
  });

  test('of a unit is found by duty, and its people each once', () => {
    expect(postsOf(county, 'build').map(({ id }) => id)).toEqual(['build-1', 'build-2', 'build-3']);
    expect(postsOf(county, 'build', 'handler').map(({ id }) => id)).toEqual(['build-3']);
    expect(peopleOf(county, 'build', '2025-01-01').map(({ name }) => name)).toEqual(['乙二', '丙三']);
    expect(postsHeldBy(county, 'p3', '2025-01-01').map(({ id }) => id)).toEqual(['build-2', 'build-3']);
  });

  test('of a leader goes by its title or by who holds it that day', () => {
    expect(leaderPostNamed(county, '副县长', '2025-01-01')?.id).toBe('lead-1');
    expect(leaderPostNamed(county, '丁四', '2025-01-01')?.id).toBe('lead-1');
    expect(leaderPostNamed(county, '乙二', '2025-01-01')).toBeNull();
  });
});

describe('succession', () => {
  test('closes the old holding on the day the new one opens and deletes nobody', () => {
    const after = taken(succeed(county, { post: 'build-1', person: 'p4', on: '2025-06-01' }));
    expect(holderOn(after, 'build-1', '2025-05-31')?.id).toBe('p2');
    expect(holderOn(after, 'build-1', '2025-06-01')?.id).toBe('p4');
    expect(after.people).toEqual(county.people);
    expect(holdingsOf(after, 'build-1')).toHaveLength(3);
  });

  test.each([
    [{ post: 'none', person: 'p4', on: '2025-06-01' }, 'post-unknown'],
    [{ post: 'build-1', person: 'none', on: '2025-06-01' }, 'person-unknown'],
    [{ post: 'build-1', person: 'p4', on: '2025-02-29' }, 'day-impossible'],
    [{ post: 'build-1', person: 'p2', on: '2025-06-01' }, 'holds-already'],
    [{ post: 'build-1', person: 'p4', on: '2024-03-01' }, 'holder-since-later'],
    [{ post: 'build-1', person: 'p4', on: '2022-01-01' }, 'holder-since-later'],
  ])('%j is refused with %s', (asked, code) => {
    expect(codeOf(succeed(county, asked))).toBe(code);
  });

  test('a post may be left vacant, once', () => {
    const after = taken(vacate(county, { post: 'build-1', on: '2025-06-01' }));
    expect(holderOn(after, 'build-1', '2025-06-01')).toBeNull();
    expect(codeOf(vacate(after, { post: 'build-1', on: '2025-07-01' }))).toBe('post-vacant');
  });

  test('after any successions a post has at most one holder on any day', () => {
    const move = fc.record({
      post: fc.constantFrom(...county.posts.map(({ id }) => id)),
      person: fc.constantFrom(...county.people.map(({ id }) => id)),
      on: fc.integer({ min: 0, max: 900 }).map((days) => dayOf('2024-01-01', days)),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), fc.integer({ min: 0, max: 950 }), (moves, days) => {
        const after = moves.reduce((now: Directory, one) => {
          const next = succeed(now, one);
          return 'refused' in next ? now : next;
        }, county);
        const on = dayOf('2024-01-01', days);
        for (const { id } of county.posts) {
          const holders = after.holdings.filter(
            (one) => one.post === id && one.from <= on && (one.until === null || on < one.until),
          );
          expect(holders.length).toBeLessThanOrEqual(1);
        }
        expect(after.holdings.length).toBeGreaterThanOrEqual(county.holdings.length);
      }),
    );
  });
});

describe('a unit', () => {
  const on = '2025-03-01';

  test('renamed keeps its id and is still found by its old names', () => {
    const after = taken(renameUnit(county, { unit: 'build', name: '青河县城乡建设局', shortName: '建设局', on }));
    expect(unitNamed(after, '建设局')?.id).toBe('build');
    expect(unitNamed(after, '青河县住房和城乡建设局')?.id).toBe('build');
    expect(after.changes?.[0]).toMatchObject({ kind: 'renamed', formerShortName: '住建局' });
  });

  test('merged names its successor from that day on, and its posts are vacant', () => {
    const after = taken(mergeUnit(county, { unit: 'dev', successor: 'build', on }));
    expect(unitInPlaceOf(after, 'dev', '2025-02-28')?.id).toBe('dev');
    expect(unitInPlaceOf(after, 'dev', on)?.id).toBe('build');
    expect(unitsOn(after, on).map(({ id }) => id)).not.toContain('dev');
    expect(holderOn(after, 'dev-1', on)).toBeNull();
    expect(after.units).toHaveLength(county.units.length);
  });

  test('merged into one that is merged later leads to the last', () => {
    const first = taken(mergeUnit(county, { unit: 'dev', successor: 'build', on }));
    const second = taken(mergeUnit(first, { unit: 'build', successor: 'town', on: '2025-09-01' }));
    expect(unitInPlaceOf(second, 'dev', '2025-06-01')?.id).toBe('build');
    expect(unitInPlaceOf(second, 'dev', '2025-09-01')?.id).toBe('town');
  });

  test('abolished without successor leads to nobody', () => {
    const after = taken(abolishUnit(county, { unit: 'dev', successor: null, on }));
    expect(unitInPlaceOf(after, 'dev', on)).toBeNull();
  });

  const gone = taken(mergeUnit(county, { unit: 'dev', successor: 'build', on }));
  test.each([
    ['unit-unknown', () => mergeUnit(county, { unit: 'none', successor: 'build', on })],
    ['unit-unknown', () => mergeUnit(county, { unit: 'dev', successor: 'none', on })],
    ['day-impossible', () => mergeUnit(county, { unit: 'dev', successor: 'build', on: '2025-13-01' })],
    ['successor-itself', () => mergeUnit(county, { unit: 'dev', successor: 'dev', on })],
    ['unit-gone', () => abolishUnit(gone, { unit: 'dev', successor: null, on })],
    ['successor-gone', () => mergeUnit(gone, { unit: 'town', successor: 'dev', on })],
    [
      'unit-name-taken',
      () => renameUnit(county, { unit: 'dev', name: '青河县住房和城乡建设局', shortName: '新局', on }),
    ],
    ['unit-name-missing', () => renameUnit(county, { unit: 'dev', name: ' ', shortName: '新局', on })],
  ] as const)('is not changed where %s', (code, change) => {
    expect(codeOf(change())).toBe(code);
  });
});

test('every refusal has a sentence in both languages', () => {
  for (const code of Object.keys(directoryRefusals) as (keyof typeof directoryRefusals)[]) {
    expect(directorySentence({ refused: true, code, facts: {} }, 'zh')).toMatch(/。$/);
    expect(directorySentence({ refused: true, code, facts: {} }, 'en')).toMatch(/\.$/);
  }
});
