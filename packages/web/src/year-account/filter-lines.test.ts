import { describe, expect, it } from 'vitest';
import { leaderOf, madeUpLine, unitOf } from '../testing/made-up-lines.ts';
import type { LineFilter } from './account-search.ts';
import { filterLines } from './filter-lines.ts';

const lines = [
  madeUpLine(1, 'kept', { heading: '水利', units: [unitOf('水利')], leader: leaderOf('甲'), state: 'confirmed' }),
  madeUpLine(2, 'missed', { heading: '交通', units: [unitOf('交通'), unitOf('水利')], text: '改造 Ⅱ 号公路' }),
  madeUpLine(3, 'not-mentioned', { heading: '交通', evidence: { standing: 'proven', matters: [] } }),
  madeUpLine(4, 'no-data', {
    schedule: { standing: 'overdue', limitOn: '2026-06-30', finishedOn: null, daysLate: 3 },
  }),
];

describe('lines of an account', () => {
  it.each<[LineFilter, number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ verdict: 'missed' }, [2]],
    [{ verdict: 'no-data,not-mentioned' }, [3, 4]],
    [{ state: 'confirmed' }, [1]],
    [{ heading: '交通' }, [2, 3]],
    [{ unit: '水利' }, [1, 2]],
    [{ unit: '-' }, [3, 4]],
    [{ leader: '甲' }, [1]],
    [{ leader: '-', heading: '水利' }, [4]],
    [{ evidence: 'proven' }, [3]],
    [{ schedule: 'overdue' }, [4]],
    [{ words: 'ii号 公路' }, [2]],
    [{ words: '水库 建成', verdict: 'kept' }, [1]],
    [{ words: '没有的词' }, []],
    [{ words: '  ' }, [1, 2, 3, 4]],
  ])('filtered by %j are %j', (filter, want) => {
    expect(filterLines(lines, filter).map(({ number }) => number)).toEqual(want);
  });
});
