// A promise's words as something that was done: without hopes, limits and bounds, with a word of its stage where it has none.
import type { Milestone } from '@luoshi/grammar';
import type { Promised } from '../account/account.ts';
import { stageWords } from '../account/works/stage-words.ts';
import type { YearLine } from '../year-account/year-account.ts';
import { clauseAround, printedWords } from './printed-words.ts';

/** 确保…, 力争年内…: what is hoped for. */
const hope = /^(?:我们|全县|确保|力争|力促|努力|全力|务必|继续|将|要)+|力争|计划|拟|将(?=[于在])/g;
/** 6月底前, 上半年, 年内, 三季度: by when. */
const limit =
  /(?:\d{1,2}月(?:份|底|初|末|中旬|上旬|下旬)?(?:以?前|之前)|(?:年底|年末|上半年|下半年|[一二三四]季度|第[一二三四]季度)(?:以?前|之前|末)?|年内)/g;

/** What to put behind an object of a list, which has no verb of its own. */
const stageSaid: Readonly<Partial<Record<Milestone, string>>> = {
  plan: '完成前期工作',
  sign: '签约',
  start: '开工建设',
  advance: '有序推进',
  main: '主体完工',
  complete: '建成',
  operate: '建成投用',
  award: '创建成功',
  hold: '成功举办',
};
const anyStage = new RegExp(
  Object.values(stageWords)
    .map(({ source }) => source)
    .join('|'),
);

/** 城东小学 (operate), one of a list → 城东小学建成投用; 石桥6月底前建成通车 → 石桥建成通车. */
export function doneWords({ promise, sentence }: Pick<YearLine, 'promise' | 'sentence'>): string {
  const words = withoutHope(promise.text);
  if (promise.milestone === 'award') return words.replace(/^(?:成功)?创建/, '成功创建');
  if (!isObject(promise) || promise.milestone === null || anyStage.test(words)) return words;
  return isPlace(words)
    ? `“${clauseAround(words, sentence.text)}”中的${words}部分任务已完成`
    : words + (stageSaid[promise.milestone] ?? '');
}

/** What was promised, so that it can be quoted: the whole clause where the promise is but one place of its list. */
export function promisedWords({ promise, sentence }: Pick<YearLine, 'promise' | 'sentence'>): string {
  const words = printedWords(promise.text);
  return isObject(promise) && promise.value === null ? clauseAround(words, sentence.text) : words;
}

/** The promise's words without hope and limit. */
export const withoutHope = (text: string): string => printedWords(text).replace(hope, '').replace(limit, '');

/** One of several things that a fact promises (`c72/2`). */
const isObject = ({ id }: Promised): boolean => /\/\d+$/.test(id);

const isPlace = (words: string): boolean => /[镇乡村县区市]$/.test(words);
