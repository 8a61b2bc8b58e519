// 与上年持平: a change of nothing, told without a figure.
import type { Quantity } from '@luoshi/grammar';
import { measureName } from '../names/measure-name.ts';
import type { Clause } from '../text/review-clauses.ts';
import type { ResultFigure } from './result-figures.ts';

const unchanged = /^(.{2,20}?)(?:[与同和](?:上年|去年)(?:总体|大体|基本)?持平|零增长)$/;

/** One figure of 0% for each clause that says so of the year. Its id is its place: the reading has no such fact. */
export function unchangedFigures(clauses: readonly Clause[], year: number): readonly ResultFigure[] {
  return clauses.flatMap((clause): ResultFigure[] => {
    const thing = unchanged.exec(clause.words)?.[1];
    if (thing === undefined || clause.isOfYears || clause.isOfNow || clause.isOfPart) return [];
    const { start, end } = clause;
    const behind = clause.at[thing.length] ?? end;
    const quantity: Quantity = {
      id: `t${start}-${end}`,
      text: clause.words.slice(thing.length),
      start: behind,
      end,
      value: 0,
      upper: null,
      unit: '%',
      base: { value: 0, unit: '%' },
      bound: '=',
      measure: { text: thing, start, end: behind, indicator: null },
      kind: 'change',
      status: 'achieved',
      year,
      scope: null,
      section: null,
      confidence: 0.9,
    };
    const name = measureName(thing);
    return [
      {
        quantity,
        clause,
        name,
        indicator: null,
        context: clause.words,
        side: 'plain',
        stage: null,
        worksKind: null,
        relief: null,
        from: null,
        isCumulative: false,
        isStock: false,
        beside: [],
        isGrowth: false,
        weight: 1,
      },
    ];
  });
}
