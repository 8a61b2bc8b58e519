// 覆盖率达到100% told as 实现全覆盖: the whole in words.
import type { Quantity } from '@luoshi/grammar';
import type { Weigh } from '../text/bigram-weights.ts';
import { mentionsOf, type WorkMention } from '../works/find-work.ts';
import type { SpokenClauses } from '../works/spoken-clauses.ts';

const whole = /全覆盖|动态清零|全部清零|百分之百|应.{1,2}尽.{1,2}|(?:全[部面]|均)达标|全[部面](?:实现|完成)/;

/** The clause that says so of the thing a rate of 100% was promised for, or null. */
export function fullCoverage(figure: Quantity, spoken: SpokenClauses, weigh: Weigh, floor: number): WorkMention | null {
  if (figure.value !== 100 || figure.base.unit !== '%' || !/[率度]$/.test(figure.measure.text)) return null;
  const thing = figure.measure.text.replace(/\s/g, '').replace(/(?:覆盖|普及|达标|处理|治理)?[率度]$/, '');
  return (
    mentionsOf(thing, spoken, weigh, floor).find(({ clause, words }) => !clause.isOfYears && whole.test(words)) ?? null
  );
}
