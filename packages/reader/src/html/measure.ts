// How much of a page's running text stands in each element.
import { isLeftOut } from './elements.ts';
import type { PageDocument, PageElement } from './parse-page.ts';
import { walk } from './walk.ts';

/** Counted over the element and all under it, in characters without white space. */
export interface Measures {
  textCount: number;
  linkTextCount: number;
  hanCount: number;
  /** Marks of running text (，。；：！？、) outside links; menus and lists of titles have none. */
  markCount: number;
}

/** Measures of every visible element, in the order in which they end. */
export function measure(root: PageDocument | PageElement): Map<PageElement, Measures> {
  const measures = new Map<PageElement, Measures>();
  const open: Measures[] = [];
  let linkDepth = 0;
  walk(root, {
    enter(element) {
      if (isLeftOut(element)) return false;
      if (element.tagName === 'a') linkDepth++;
      const own = { textCount: 0, linkTextCount: 0, hanCount: 0, markCount: 0 };
      measures.set(element, own);
      open.push(own);
      return true;
    },
    leave(element) {
      if (element.tagName === 'a') linkDepth--;
      const own = open.pop();
      const outer = open.at(-1);
      if (own && outer) addTo(outer, own);
    },
    text(value) {
      const own = open.at(-1);
      if (own) addTo(own, measuresOf(value, linkDepth > 0));
    },
  });
  return measures;
}

function measuresOf(text: string, isLink: boolean): Measures {
  const textCount = text.match(/\S/g)?.length ?? 0;
  if (isLink) return { textCount, linkTextCount: textCount, hanCount: 0, markCount: 0 };
  const hanCount = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { textCount, linkTextCount: 0, hanCount, markCount: text.match(/[，。；：！？、]/g)?.length ?? 0 };
}

function addTo(sum: Measures, part: Measures): void {
  sum.textCount += part.textCount;
  sum.linkTextCount += part.linkTextCount;
  sum.hanCount += part.hanCount;
  sum.markCount += part.markCount;
}
