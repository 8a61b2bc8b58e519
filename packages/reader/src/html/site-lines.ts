// Lines that a site puts around an article and that come along with its text.
import { contentRun, linesOf } from '../furniture/lines.ts';
import type { Omission } from '../source.ts';

const MAX_LINE_UTF16 = 100;
/** `发布时间：… 来源：… 浏览次数：…`, `【打印】【关闭】`, `字号：大 中 小` */
const STATEMENT =
  /(?:发布时间|发布日期|发布机构|发文日期|成文日期|来源|信息来源|文章来源|作者|浏览次数|浏览量|点击数|点击量|阅读次数|阅读量|字号|字体|访问量)[:：]/g;
const CONTROLS =
  /^[【[（(]?(?:打印(?:本页|正文|此页)?|关闭(?:本页|窗口)?|分享到?|收藏|返回(?:顶部|首页)?|下载|字体?[大中小]|[大中小]|我要纠错)[】\])）]?/;
const TRAIL = /^(?:您?当前(?:的)?位置|所在位置|首页[>›»＞])/;
const NEIGHBOUR = /^(?:上一[篇条]|下一[篇条]|相关(?:链接|新闻|文章|阅读|附件))[:：]?/;

/** Runs of such lines in text order, omitted as navigation. */
export function findSiteLines(text: string): Omission[] {
  return linesOf(text)
    .filter(({ words }) => words !== '' && words.length <= MAX_LINE_UTF16 && isSiteLine(words))
    .map((line) => ({ ...contentRun(text, line), why: 'navigation' as const }));
}

function isSiteLine(words: string): boolean {
  if (/[。；！？]/.test(words)) return false;
  if (TRAIL.test(words) || NEIGHBOUR.test(words)) return true;
  const statements = words.match(STATEMENT)?.length ?? 0;
  if (statements >= 2 || (statements === 1 && /^(?:发布|来源|信息来源|文章来源|浏览|点击|阅读|字[号体])/.test(words)))
    return true;
  return isOnlyControls(words);
}

function isOnlyControls(words: string): boolean {
  let rest = words;
  for (let control = CONTROLS.exec(rest); control; control = CONTROLS.exec(rest)) {
    rest = rest.slice(control[0].length).replace(/^[|｜:：]/, '');
  }
  return rest === '';
}
