// Finds the noun that an amount counts when it stands behind it: 45个|重点项目, 总投资26亿元的|18个项目.
import { BEGINS_TELLING, TOLD_OF } from './words.ts';

/** A run of plain text. */
export interface NounRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 的 stands between amount and noun. */
  readonly isOf: boolean;
}

const CLOSES = /[，。；：:∶！？\n、（—]/;
/** 由61家|整合为|27家: a verb that leads to the next amount, no noun. */
const CHANGES_TO =
  /^(?:整合|合并|精简|优化|压减|调整|缩减|增加|减少|提高|提升|下降|发展|扩大|缩小|缩短|压缩|上升|跃升|攀升|升|降|增|变)(?:为|到|至|成)$/;
const TRAILING =
  /(?:[、和及与“的由从共达为各]|(?<=指标|项目|企业|）)中|以及|等|等(?:一批)?(?:重点|重大|民生)?项目(?:建设)?|(?<=项目|工程)建设)$/;
/** 县（市、区）, 台（套）: the bracket is part of the word. */
const BRACKET_IN_NAME = /^（[^（），。]{1,4}）/;
/** 国考、市考断面 */
const WATER_SECTION = /^[国省市县]考/;
const LONGEST = 40;

/** The noun that begins at `start` in `right` (the text between this amount and the next), or null. */
export function nounBehind(right: string, start: number): NounRun | null {
  const isOf = right.startsWith('的');
  const from = isOf ? 1 : 0;
  let text = right.slice(from, from + LONGEST);
  if (BEGINS_TELLING.test(text) || (text === right.slice(from) && CHANGES_TO.test(text))) return null;
  text = text.slice(0, closedAt(text));
  const told = TOLD_OF.exec(text);
  if (told && told.index > 0) text = text.slice(0, told.index);
  if (from + text.length === right.length) text = text.replace(/(?<=.{2})(?:[和及与]|以及)[^和及与]{0,6}$/, '');
  while (TRAILING.test(text)) text = text.replace(TRAILING, '');
  if (text === '') return null;
  return { text, start: start + from, end: start + from + text.length, isOf };
}

/** Where the run ends at a mark outside quotations. */
function closedAt(text: string): number {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (char === '“') isQuoted = true;
    else if (char === '”') isQuoted = false;
    else if (!isQuoted && CLOSES.test(char)) {
      const bracket = char === '（' && i > 0 ? BRACKET_IN_NAME.exec(text.slice(i)) : null;
      if (bracket !== null) i += bracket[0].length - 1;
      else if (char !== '、' || (i !== 1 && (i !== 2 || !WATER_SECTION.test(text)))) return i;
    }
  }
  return text.length;
}
