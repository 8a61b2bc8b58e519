// Levels from which the next plan goes on: 补助标准由380元提高到420元 says that 380 was reached.
import type { Quantity } from '@luoshi/grammar';
import type { Reading } from '../../reading.ts';
import { measureNameIn } from '../names/measure-name.ts';
import { squeezedName } from '../text/folded.ts';
import type { Clause } from '../text/review-clauses.ts';
import type { ResultFigure } from './result-figures.ts';
import { sideOf } from './side.ts';
import { isWhereItStood } from './where-it-stood.ts';

/** What its sentence says before a figure, at most (UTF-16 code units). */
const contextLength = 60;

/** In text order. Not what stood in an earlier year: 由2020年的8.7万元提高到…. */
export function nextBases({ quantities, outline, source }: Reading): readonly ResultFigure[] {
  const plan = new Set(outline.filter(({ role }) => role === 'plan').map(({ id }) => id));
  return quantities
    .filter((one) => one.section !== null && plan.has(one.section) && isBase(one, source.text))
    .map((quantity) => {
      const context = sentenceBefore(source.text, quantity.start);
      return {
        quantity,
        clause: clauseOf(quantity, source.text),
        name: measureNameIn(onGround.exec(context)?.[1] ?? quantity.measure.text, context),
        indicator: quantity.measure.indicator,
        context,
        side: sideOf({ ...quantity, kind: 'level' }, ''),
        stage: null,
        worksKind: null,
        relief: null,
        from: null,
        isCumulative: false,
        isStock: false,
        beside: [],
        isGrowth: false,
        weight: 1,
      };
    });
}

const isBase = (quantity: Quantity, text: string): boolean =>
  (isWhereItStood(quantity, text) || isGround(quantity, text)) &&
  !/\d{4}年?的?\s*$/.test(text.slice(Math.max(0, quantity.start - 8), quantity.start));

/** 补助标准在380元…: what goes on from there stands before. */
const onGround = /([^，；：]{2,})在$/;

/** 在380元的基础上再提高40元. */
const isGround = ({ start, end }: Quantity, text: string): boolean =>
  /在[^，；。、]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^\s*的?基础上，?(?:再|继续)?(?:提高|增加|上调|提升)/.test(text.slice(end, end + 12));

const sentenceBefore = (text: string, start: number): string =>
  squeezedName(/[^。；！？]*$/.exec(text.slice(Math.max(0, start - contextLength), start))?.[0] ?? '');

/** A clause of the plan, of no time but the year's end. */
function clauseOf({ start, end, measure }: Quantity, text: string): Clause {
  const from = Math.min(measure.start, start);
  return {
    words: squeezedName(text.slice(from, end)),
    at: [],
    start: from,
    end,
    sentence: -1,
    isOfYears: false,
    isOfNow: false,
    isOfPart: false,
    isEstimated: false,
    isOverview: false,
  };
}
