// Finds the noun that an amount measures when it stands before it: 地区生产总值|完成212.6亿元, 引进项目|10个.
import { isAspect } from './indicators.ts';
import { leadingLength, stripValueWords } from './words.ts';

/** A run of plain text, `[start, end)`. */
export interface NounBefore {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A long subject is cut behind the last of these: what stands before it is another matter. */
const CUTS =
  /(?:推动|促进|带动|实现|确保|力争|使得|完成(?!率|投资|额)|引进|培育|争取|发放|拉动|吸引|累计|全年|其中|预计|努力|让|使(?!用)|新培育|到年底|年底|年内)/g;
const LONG = 10;

/** A span of time or a yardstick stands where the noun would: 两年|平均增长, 上半年|达80%, 是2010年的|2.3倍. */
const NOT_A_NOUN =
  /^(?:[一二两三四五六七八九十\d]+年|(?:前?[一二三四两]|第[一二三四])季度末?|前[一二三四五六七八九十\d]+个月|[上下]半年|\d{1,2}月[份底末]?|年末|年底|(?:平均)?每(?:[年月天日]|个月|小时|分钟|人|户|亩)(?:每[年月天])?|日均|月均|单[笔个户件次]|(?:每年|[一两三四五]年)(?:安排|投入)|从无到有|增产|增收|减产|减收|增支|覆盖|受益|约合|折合(?:人民币)?|(?:新|已)?(?:开工|签约|投产)|(?:竣工|建成|开工)投产|(?:基本)?(?:建成|完成)|竣工|完工|交付|[、，]?[过超逾]|[为是]?(?:完成)?(?:年度|全年|年初|序时)(?:目标|计划|任务|进度|预算)?(?:任务|数)?|[为是]?(?:完成)?(?:调整|年初)?预算(?:数)?|(?:剔除|扣除|还原).{2,12}(?:后|因素)|(?:是|相当于|比|较|与|同).*)$/;

/** 规上工业|实现|增加值: one measure, whatever verb stands in it. */
const BROUGHT =
  /^(.{2,}?)(?:累计|共|全年)?(?:实现|完成)(增加值|总?产值|利税|利润|利润总额|税收|(?:销售|营业|主营业务)收入|销售额|零售额)$/;

/** The noun at the end of `left`, which begins at plain position `start`; empty text when nothing but verbs stand there. */
export function nounBefore(left: string, start: number): NounBefore {
  const stripped = stripValueWords(left);
  let from = leadingLength(stripped);
  if (from >= stripped.length) return { text: '', start, end: start };
  if (isAspect(stripped)) from = 0;
  if (stripped.length - from > LONG) from = behindLastCut(stripped, from);
  const text = stripped.slice(from).replace(BROUGHT, '$1$2');
  if (NOT_A_NOUN.test(text)) return { text: '', start, end: start };
  const isVerbOnly = leadingLength(`${text}物物`) >= text.length;
  return isVerbOnly ? { text: '', start, end: start } : { text, start: start + from, end: start + stripped.length };
}

function behindLastCut(text: string, from: number): number {
  let behind = from;
  for (const match of text.matchAll(CUTS)) {
    const end = match.index + match[0].length;
    if (match.index > from && text.length - end >= 2 && !isAspect(text.slice(end)) && !BROUGHT.test(text.slice(from)))
      behind = end;
  }
  return behind;
}
