// The imprint at the foot of a newspaper page or a web article: 组版：… 责编：… 校对：…
import type { Omission } from '../source.ts';
import { contentRun, type Line } from './lines.ts';

/** Who made the page. Words of the trade; add one here when a paper uses another. */
const ROLES =
  '组版|版式|排版|美编|美术编辑|责编|责任编辑|本版编辑|本版责编|本期编辑|编辑|校对|责任校对|校检|审核|审校|一审|二审|三审|初审|复审|终审|主编|值班主任|值班总编|值班编委|值班主编|监制|统筹|合办|主办|承办|协办|制图|制版|设计|新闻热线|投稿邮箱|电子邮箱|广告热线|读者热线|零售价|定价|印刷|国内统一刊号|邮发代号';
const MARK = new RegExp(`(?:${ROLES})[:：]`, 'g');
const BEGINS = new RegExp(`^[（(【\\[]?(?:${ROLES})[:：]`);
const MAX_IMPRINT_UTF16 = 160;
/** A single mark makes an imprint only of a line as short as `责任编辑：某某某`. */
const MAX_SINGLE_UTF16 = 20;
/** These begin sentences of ordinary lists as well (`主办：县政府办`), so one alone is not enough. */
const WEAK_ALONE = /^(?:主办|承办|协办|合办|设计|印刷|统筹|审核|定价)[:：]/;

/** Runs of imprint lines in text order: two marks in a line, or a short line that begins with one. */
export function findImprintLines(text: string, lines: readonly Line[]): Omission[] {
  return lines
    .filter(({ words }) => isImprint(words))
    .map((line) => ({ ...contentRun(text, line), why: 'page-imprint' as const }));
}

/** True for a line, without its white space, that says who made the page and nothing else. */
export function isImprint(words: string): boolean {
  if (words.length > MAX_IMPRINT_UTF16 || !/[:：]/.test(words) || /[。；！？]/.test(words)) return false;
  const marks = words.match(MARK)?.length ?? 0;
  if (marks >= 2) return true;
  return marks === 1 && words.length <= MAX_SINGLE_UTF16 && BEGINS.test(words) && !WEAK_ALONE.test(words);
}
