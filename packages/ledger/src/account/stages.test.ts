// Works in stages: each figure with the object that its clause or the clause before names, and its own stage.
import { describe, expect, it } from 'vitest';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promises: string, results: string, told: readonly (number | null)[]];

const rows: readonly Row[] = [
  ['本县城镇保障性住房建成35套、新开工82套', '保障性安居工程新开工91套，建成28套', [28, 91]],
  ['力争建成保障房36套', '保障性安居工程新开工95套，建成37套', [37]],
  ['保障房新开工85套', '保障性安居工程建成29套', [null]],
  ['实施两年棚改计划，开工71套', '棚户区住房改造76套，农村危房改造33户', [76]],
  ['实施两年棚改计划，开工71套', '公租房开工76套', [null]],
  ['保障房新开工300套，棚户区改造开工200套', '棚户区改造开工210套，保障性住房开工310套', [310, 210]],
  ['新增供应保障性租赁住房64套', '筹措保障性租赁住房97套、供应69套', [69]],
  ['新建校舍开工12所、竣工9所', '校舍竣工10所、新开工11所', [11, 10]],
];

describe('works in stages', () => {
  it.each(rows)('%s — %s', async (promises, results, told) => {
    const lines = await linesOf({ promises, results: `一年来，各方面团结奋斗。${results}。` });
    const figures = lines.filter(({ promise }) => promise.value !== null);
    expect(figures.map(({ verdict, result }) => (verdict === 'no-data' ? null : (result?.value ?? null)))).toEqual(
      told,
    );
  });
});
