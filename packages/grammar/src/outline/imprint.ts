// Finds the lines below a report that belong to the printer, the newspaper or the web page.
import { isPageNumber } from './page-number.ts';
import type { Paragraph } from './paragraphs.ts';

const LONGEST = 60;
const IMPRINT =
  /大会秘书处|秘书(?:处|组).{0,4}(?:印|编)|印发$|印制|共印|印数|^（?(?:校对|责编|编辑|责任编辑|组版|来源|作者|记者|打印|分享|扫一扫|审核|初审|终审)[：:（]|^【?(?:关闭|打印|返回)|[上下]一[篇条][：:]|版权所有|ICP备|主办单位|^（?[〇零一二三四五六七八九\d]{2,4}年[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十\d]{1,3}日(?:印发?)?）?$|^（?(?:共|全文)?完）?$/u;

/** Plain position where the imprint that ends at paragraph `behind` opens; null when there is none. */
export function imprintStart(
  chars: string,
  paragraphs: readonly Paragraph[],
  from: number,
  behind: number,
): number | null {
  let start: number | null = null;
  for (let i = behind - 1; i > from; i--) {
    const paragraph = paragraphs[i] as Paragraph;
    if (paragraph.end - paragraph.start > LONGEST) break;
    const text = chars.slice(paragraph.start, paragraph.end);
    if (isPageNumber(text)) continue;
    if (!IMPRINT.test(text)) break;
    start = paragraph.start;
  }
  return start;
}
