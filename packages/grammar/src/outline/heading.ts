// Decides whether a paragraph opens with a numbered heading, and where the heading's own words end.
import { type Ordinal, type OrdinalStyle, ordinalAt } from './ordinal.ts';
import type { Paragraph } from './paragraphs.ts';

/** A numbered heading, alone in its paragraph or run in with the text behind it. Plain positions. */
export interface Heading {
  readonly ordinal: Ordinal;
  /** Order of numberings from outside in: 0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）. */
  readonly rank: number;
  readonly start: number;
  readonly titleEnd: number;
  readonly isAlone: boolean;
}

const RANKS: Readonly<Partial<Record<OrdinalStyle, number>>> = {
  part: 0,
  chapter: 0,
  comma: 1,
  bracket: 2,
  dot: 3,
  paren: 4,
};

const TASK_RANK = 2;
/** Items of a list are written like the headings of these ranks: they need a short sentence of their own. */
const LIST_LIKE_RANK = 3;
/** So much of a paragraph tells whether it is an item of a list. */
const ITEM_LOOK = 72;

/** A title is not longer, with its number. */
const LONGEST_TITLE = 64;
/** Above this length a colon in it ends the title, though the paragraph is short. */
const LONG_TITLE = 40;
const LONGEST_RUN_IN_SENTENCE = 48;
const STOPS = /[。！？]/u;
/** 二、三产业 and 一、二级天数 are no headings, a row of a table of contents (…… 12) neither. */
const NO_HEADING = /^(?:[一二三四][、]?[三四五][类级产次]|[二三四]、?三?[产级类次])|(?:…|[.]{3}|·{3}|—{3})\d*$/u;
/** （一）地区生产总值增长8%以上: a target of a list. */
const TARGET =
  /(?:增[长速幅]|达到?|控制在|稳定在|保持在|[不高低少]于|同步)[^，。]{0,8}?\d[\d.]*(?:%|个百分点|[万亿][元吨人])|与经济增长(?:基本|保持)?同步/u;
/** 3.新建5座水厂: an item of a list says how many. */
const COUNTED = /\d[\d.]*(?:%|[万亿千]?(?:元|亩|吨|人|户|套|米|平方米|公里|千瓦)|[个家座条处所项件台辆盏对名])/u;
/** Behind an item stands who is to do it: （牵头单位：…）. */
const ASSIGNED = /^[。；]?[（［【(](?:牵头|责任|负责|配合|完成时限|分管)/u;
const MARKUP = /^#{1,6}/u;

/** The heading that a paragraph opens with, null when it is text. */
export function headingOf(chars: string, paragraph: Paragraph): Heading | null {
  const markup = chars.charCodeAt(paragraph.start) === 35 ? markupLength(chars, paragraph.start) : 0;
  const start = paragraph.start + markup;
  const ordinal = ordinalAt(chars, start);
  const rank = ordinal && RANKS[ordinal.style];
  if (!ordinal || rank === undefined || rank === null) return null;
  const textStart = start + ordinal.length;
  const window = chars.slice(textStart, Math.min(paragraph.end, textStart + LONGEST_TITLE));
  if (NO_HEADING.test(window) || NO_HEADING.test(chars.slice(start, textStart + 6))) return null;
  if (isItem(chars.slice(textStart, textStart + ITEM_LOOK), rank)) return null;
  const isWhole = textStart + window.length === paragraph.end;
  const stop = window.search(STOPS);
  const colon = isWhole && window.length > LONG_TITLE ? runInColon(window) : null;
  if (colon !== null) return { ordinal, rank, start, titleEnd: textStart + colon, isAlone: false };
  if (isWhole && (stop < 0 || stop === window.length - 1)) {
    return { ordinal, rank, start, titleEnd: textStart + (stop < 0 ? window.length : stop), isAlone: true };
  }
  const length = runInLength(window, stop, rank);
  return length === null ? null : { ordinal, rank, start, titleEnd: textStart + length, isAlone: false };
}

/** An item of a list of targets or tasks is written like a heading and promises something itself. */
function isItem(text: string, rank: number): boolean {
  if (rank < TASK_RANK) return false;
  const stop = text.search(/[。；！？（［【(\n]/u);
  const sentence = stop < 0 ? text : text.slice(0, stop);
  if (stop > 0 && ASSIGNED.test(text.slice(stop, stop + 8))) return true;
  return TARGET.test(sentence) || (rank >= LIST_LIKE_RANK && COUNTED.test(sentence));
}

/** Units before a colon that ends a run-in title; null when there is none. */
function runInColon(window: string): number | null {
  const colon = window.search(/[：；]/u);
  return colon >= 2 && colon <= LONGEST_RUN_IN_SENTENCE ? colon : null;
}

function markupLength(chars: string, start: number): number {
  return MARKUP.exec(chars.slice(start, start + 6))?.[0].length ?? 0;
}

/** Words that end the heading of a part, for a heading glued to its text. */
const PART_TITLE_END =
  /^[^。，；]{0,24}?(?:工作回顾|工作安排|重点工作|主要任务|工作任务|工作建议|工作重点|自身建设)(?=[^，。、；：的和与及暨])/u;

/** Units of the title in front of running text: its first sentence, or its first clause when that is long. */
function runInLength(window: string, stop: number, rank: number): number | null {
  const glued = PART_TITLE_END.exec(window)?.[0].length;
  if (glued && (stop < 0 || glued < stop)) return glued;
  if (stop >= 2 && stop <= LONGEST_RUN_IN_SENTENCE) return stop;
  if (rank >= LIST_LIKE_RANK) return null;
  const colon = runInColon(window);
  if (colon !== null) return colon;
  const comma = window.indexOf('，');
  return comma >= 4 ? comma : null;
}
