// Figures that a plan announces outside its promises: 拟安排赤字300亿元, 补助标准提高到每人200元.
import type { Quantity, Span } from '@luoshi/grammar';
import type { LedgerPromise } from '../breakdown/propose/promises.ts';
import type { Reading } from '../reading.ts';
import { isWhereItStood } from './figures/where-it-stood.ts';

/** What the clause says before a figure that the year is to bring about. */
const announces =
  /(?:拟|安排|投入|支出|赤字|发行|下达|引进|培育|竣工|投产|投用|收购|种植|新增|新建|改建|扩建|改造|开工|建成|建设|完成|达到|提高到|提高至|增加到|扩大到|降到|降至|控制在|保持在|稳定在|增长|下降|降低|减少|减轻|减免|减税|降费|减负|压减|压缩|缩减|缩短|精简|削减|淘汰|退出|解决|转移|培训|扩招|覆盖)[^，；。]*$/;
/** 比去年增加500亿元: how the figure before stands to last year's. */
const comparesWithLast = /(?:比|较)(?:去年|上年)[^，；。]*$/;
const clauseReach = 60;

/** In text order, as promises of one figure; none that lies in a promise. `year` is the plan's. */
export function announcedFigures(
  { quantities, outline, source }: Reading,
  promises: readonly LedgerPromise[],
  year: number,
): readonly LedgerPromise[] {
  const roleOf = ({ section }: Quantity) => outline.find(({ id }) => id === section)?.role;
  return quantities
    .filter((one) => one.status === 'planned' && one.year === year && one.kind !== 'rank' && roleOf(one) === 'plan')
    .filter((one) => !promises.some((promise) => promise.start <= one.start && one.end <= promise.end))
    .filter((one) => !isWhereItStood(one, source.text))
    .filter((one) => {
      const before = clauseBefore(source.text, one);
      return announces.test(before) && !comparesWithLast.test(before);
    })
    .map((quantity) => asPromise(quantity));
}

const clauseBefore = (text: string, { start }: Span): string =>
  (/[^，；。！？：]*$/.exec(text.slice(Math.max(0, start - clauseReach), start))?.[0] ?? '').replace(/\s/g, '');

/** A measure this close before its figure (UTF-16 code units) is shown with it. */
const close = 60;

function asPromise(quantity: Quantity): LedgerPromise {
  const { measure, start, end } = quantity;
  const isClose = measure.start < start && start - measure.start < close;
  return {
    fact: quantity.id,
    kind: 'target',
    isTarget: false,
    commitment: null,
    quantities: [quantity],
    heading: '',
    start: isClose ? measure.start : start,
    end,
  };
}
