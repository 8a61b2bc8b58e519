// A growth promised to be above another: 进出口增速高于全市平均, 脱贫人口收入增速高于全县农村居民收入增速.
import type { Evidence } from '../evidence.ts';
import type { ResultFigure } from '../figures/result-figures.ts';
import { measureName } from '../names/measure-name.ts';
import { squeezedName } from '../text/folded.ts';
import type { Clause } from '../text/review-clauses.ts';
import type { ReferenceVerdict } from './in-step.ts';
import type { WordsVerdict } from './judge-outcome.ts';

const promised =
  /^(.{2,24}?)(?:增速|增幅|增长率|增长)?(?:继续|持续|保持|均|要|力争)*(?:高于|快于|好于|跑赢)(全[省市县区州国])?(.*)$/;
const told =
  /^(.*?)(?:增速|增幅|增长率|涨幅)?(?:继续|均)*(高于|快于|好于|低于|慢于|落后于)(.{2,16}?)(?:的?(?:平均|水平|增速|增幅|增长率))*约?(?:[\d.]+个?百分点)?$/;
/** Of the others' growth no word is left once these are gone: it is not in the report. */
const ofOthers = /的?(?:平均|水平|增速|增幅|增长率|增长)+$/;
/** Judged in step with the economy. */
const economy = /^(?:经济|gdp|(?:地区|国内)?生产总值)$/;

/**
 * By what a clause says of just that growth (增速高于全市2个百分点), or where the other growth is the report's own, by both
 * figures. Null for other promises and where neither is told.
 */
export function judgeAboveOthers(words: string, evidence: Evidence): WordsVerdict | ReferenceVerdict | null {
  const [, subject, whom, rest = ''] = promised.exec(squeezedName(words)) ?? [];
  if (subject === undefined) return null;
  const name = measureName(subject).words;
  const other = rest.replace(ofOthers, '');
  if (other === '') return whom === undefined ? null : byClause(name, whom, evidence);
  if (economy.test(other)) return null;
  return byFigures(name, measureName(other).words, evidence.figures) ?? byClause(name, other, evidence);
}

/** 全县农村居民收入, 农村居民: the same others. */
const ofWhom = (words: string): string =>
  words.replace(/(?:人均)?(?:可支配|纯)?收入$/, '').replace(/^全[省市县区州国](?=.)|当地(?=.)/, '');

function byClause(name: string, whom: string, { clauses, figures }: Evidence): WordsVerdict | null {
  for (const [index, clause] of clauses.entries()) {
    const [, thing = '', how = '', others] = told.exec(clause.words) ?? [];
    if (
      others === undefined ||
      ofWhom(others) !== ofWhom(whom) ||
      clause.isOfYears ||
      clause.isOfNow ||
      clause.isOfPart
    )
      continue;
    const before = clauses[index - 1];
    const isBehind = thing === '' && before?.sentence === clause.sentence;
    const named = isBehind ? onlyGrowthIn(before, figures)?.name.words : measureName(thing).words;
    if (named !== name) continue;
    const isKept = /[高快好]/.test(how);
    return {
      verdict: isKept ? 'kept' : 'missed',
      rule: isKept ? 'growth-not-below-reference' : 'growth-below-reference',
      clauses: isBehind ? [before, clause] : [clause],
      confidence: 0.7,
    };
  }
  return null;
}

function onlyGrowthIn(clause: Clause, figures: readonly ResultFigure[]): ResultFigure | null {
  const growths = figures.filter((figure) => figure.clause === clause && isGrowth(figure));
  return growths.length === 1 ? growths[0]! : null;
}

function byFigures(name: string, other: string, figures: readonly ResultFigure[]): ReferenceVerdict | null {
  const [figure, reference] = [name, other].map((words) =>
    figures.find((one) => one.name.words === words && one.weight === 1 && isGrowth(one)),
  );
  if (!figure || !reference) return null;
  return figure.quantity.value >= reference.quantity.value
    ? { figure, verdict: 'kept', rule: 'growth-not-below-reference', share: null }
    : { figure, verdict: 'missed', rule: 'growth-below-reference', share: null };
}

const isGrowth = ({ quantity: { kind, base } }: ResultFigure): boolean => kind === 'change' && base.unit === '%';
