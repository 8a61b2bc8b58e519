// Tells whether a figure is a result, a target or background, and for which year.
import type { Status } from '../facts.ts';
import { readChinese } from '../numerals/chinese.ts';
import { sectionAt } from '../outline/section-at.ts';
import type { ReadContext } from '../read-context.ts';
import type { Mention } from './mention.ts';

export interface TimeRead {
  readonly status: Status;
  readonly year: number | null;
}

/** 由5个增加到12个: the first figure is where it came from. */
const FROM = /(?:由|从)(?:最初|原来|原先|去年|上年|过去|(\d{4})年[底末初]?)?的?$/;
const TO_BEHIND =
  /^(?:[^，；]{0,6})?(?:增加|提高|上升|提升|发展|增长|扩大|跃升|攀升|缩短|压缩|压减|下降|降低|减少|降|升|变|整合|合并|精简|优化|调整)[为到至成]/;
/** What the plan only uses: 充分发挥10个专班作用. */
const USES =
  /(?:^|充分|更好|切实|全面|持续|积极|有效|继续)(?:发挥|依托|围绕|对照|根据|按照|针对|借助|现有|已有|已建成|原有|用好|(?<!有效)利用(?![系率]))[^，；]{0,24}$/;
const STATED_YEAR = /(?:^|[到至从在自以，（])(?:“?[十二]+[一二三四五]”?)?(\d{4})年(?!以来)[^，；]{0,40}$/;
/** 到2030年，… or 2024年，… at the head of a sentence: holds for the clauses that follow. */
const STATED_AHEAD = /(?:^|[到至])(\d{4})年[底末]?$/;
const LAST_YEAR = /(?<![比较与同于])(?:去年|上年)(?!续建|结转|开工|启动|未|谋划)[^，；]{0,30}$/;
/** 力争两年内…: holds to the end of the sentence. */
const WITHIN_YEARS = /(?:力争|用|利用|争取|计划|在)([一二两三四五])年(?:左右)?(?:的?时间|内|之内)/;

/** 达到, 增加到: where a figure stood at the term's end, so in the year reviewed. */
const ARRIVES =
  /(?:达到|达|突破|增[加长]?到|增至|提高到|提升到|上升到|下降到|降至|缩小到|增加到|跃升至|发展到|稳定在|保持在|仅|[到至])(?:了)?$/;

/** Status and year by the part it stands in, corrected by what its own sentence says; totals of a term of years have none. */
export function timeOf(mention: Mention, context: ReadContext, isOfTerm: (mention: Mention) => boolean): TimeRead {
  const { plain, head } = context;
  const role = sectionAt(context.sections, mention.amount.start).role;
  if (role === 'glossary' || role === 'imprint' || role === 'opening') return { status: 'context', year: null };
  const isReview = role === 'review';
  const base: TimeRead = isReview
    ? { status: 'achieved', year: head.reviewYear }
    : { status: 'planned', year: head.planYear };
  const from = FROM.exec(mention.left);
  if (from && TO_BEHIND.test(mention.right)) {
    return { status: isReview ? 'achieved' : 'context', year: from[1] === undefined ? null : Number(from[1]) };
  }
  const clauseLeft = plain.chars.slice(Math.max(mention.clause.start, mention.amount.start - 80), mention.amount.start);
  if (!isReview && USES.test(clauseLeft)) return { status: 'context', year: null };
  const stated = statedTime(mention, context, base, clauseLeft);
  if (stated !== null) return stated;
  return isOfTerm(mention) && isReview && !ARRIVES.test(mention.left) ? { status: 'achieved', year: null } : base;
}

function statedTime(mention: Mention, context: ReadContext, base: TimeRead, clauseLeft: string): TimeRead | null {
  const { planYear, reviewYear } = context.head;
  const sentence = sentenceBefore(mention, context);
  const stated = STATED_YEAR.exec(clauseLeft) ?? yearAhead(sentence);
  if (stated) return atYear(Number(stated[1]), base, planYear);
  if (base.status !== 'planned') return null;
  if (LAST_YEAR.test(clauseLeft)) return { status: 'achieved', year: reviewYear };
  const within = WITHIN_YEARS.exec(clauseLeft) ?? WITHIN_YEARS.exec(sentence);
  const years = within ? readChinese(within[1] as string, 0)?.value : undefined;
  return years !== undefined && planYear !== null ? { status: 'planned', year: planYear + years - 1 } : null;
}

/** The last year that a clause of `sentence` ends with. */
function yearAhead(sentence: string): RegExpExecArray | null {
  for (let comma = sentence.lastIndexOf('，'); comma > 0; comma = sentence.lastIndexOf('，', comma - 1)) {
    const year = STATED_AHEAD.exec(sentence.slice(Math.max(0, comma - 8), comma));
    if (year && (/[到至]/.test(year[0]) || comma <= 8)) return year;
  }
  return null;
}

/** A stated year keeps the part's status unless it lies on the other side of the turn of the year. */
function atYear(year: number, base: TimeRead, planYear: number | null): TimeRead {
  if (planYear === null) return { ...base, year };
  if (base.status === 'planned' && year < planYear) return { status: 'achieved', year };
  return { status: base.status, year };
}

function sentenceBefore(mention: Mention, context: ReadContext): string {
  const sentence = context.sentences.sentences[mention.clause.sentence];
  const start = Math.max(sentence?.start ?? mention.clause.start, mention.amount.start - 160);
  return context.plain.chars.slice(start, mention.clause.start);
}
