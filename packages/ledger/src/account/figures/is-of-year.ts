// Whether a figure told in a review is a result of the year reviewed: achieved, of that year, no comparison, no start, no part.
import type { Quantity } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import type { Clause } from '../text/review-clauses.ts';
import { isRatio } from './comparable.ts';
import { growsBy } from './grows-by.ts';
import type { Side } from './side.ts';
import type { ToldFigure } from './told-figure.ts';

/** Set against something else, and no result by itself: 高于全市平均1.2个百分点. */
const comparedWith =
  /(?:(?<![不或])(?:高于|低于|快于|优于|好于)|高出|低出|超出|领先|(?:比|较)[^，]{1,12}(?<![提升降减增])(?:高|低|快|多|少))[^，]*$/;
/** 由42.1亿元增加到…, 从2.07缩小到…: where the year began. */
const startsFrom = /(?:由|从)[^，到至]*$/;
/** 比2002年增长65%, 是五年前的2倍: the change of several years, unless that year is the one before. */
const sinceYear = /(?:比|较|是)(?:(\d{4})年|[“"]?十[一二三四五][”"]?末|[五四三]年前|上届)[^，]*$/;
const manyYears = /(?:年均(?!浓度|气温|降水|工资)|总共|共计)[^，]*$/;
const partOfYear = /(?:上半年|一季度|前三季度|1[—-]\d{1,2}月|截至(?!12月)\d{1,2}月)[^，]*$/;

/** `year` is the year reviewed. */
export function isOfYear({ report }: Reading, told: ToldFigure, year: number): boolean {
  const { status, year: own } = told.quantity;
  if (status !== 'achieved' || (own !== null && own !== year)) return false;
  // A report that says which year it reviews has given every figure of that year its year.
  if (own === null && report.reviewYear !== null) return false;
  if (told.clause.isOfNow || told.clause.isOfPart) return false;
  return !isSetAgainst(told) && !isOfSeveralYears(told, year);
}

function isSetAgainst({ clauses, index, clause, before }: ToldFigure): boolean {
  if (isSumOfList(clauses[index - 1], clause)) return true;
  return [comparedWith, startsFrom, manyYears, partOfYear].some((pattern) => pattern.test(before));
}

function isOfSeveralYears({ quantity, clause, before, side, isCumulative }: ToldFigure, year: number): boolean {
  if (isCumulative && (clause.isOfYears || isRatio(quantity) || growsBy(before))) return true;
  const since = sinceYear.exec(before);
  if (since && since[1] !== String(year - 1)) return true;
  return clause.isOfYears && !standsAtEnd(quantity, side);
}

/** 甲1100户、乙400户，共1500户: the sum bears the name of the last, and is not its own. */
const isSumOfList = (list: Clause | undefined, { words, sentence }: Clause): boolean =>
  /^(?:合计|总计|共)\d/.test(words) && list?.sentence === sentence && /\d[^、]*、[^、]*\d/.test(list.words);

/** In a review of five years only what stands at their end is the last year's too: 城镇化率达到52%, not the works of five years. */
const standsAtEnd = ({ kind }: Quantity, side: Side): boolean =>
  kind === 'share' || (kind === 'level' && side === 'total');
