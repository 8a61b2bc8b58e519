// What HTML elements mean for the text of a page.
import type { PageElement } from './parse-page.ts';
import { attribute } from './walk.ts';

const INVISIBLE = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'iframe', 'object', 'svg', 'canvas', 'audio', 'video'],
  ...['select', 'button', 'textarea', 'nav', 'footer', 'aside', 'rp', 'rt'],
]);

const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img'],
  ...['input', 'ins', 'kbd', 'label', 'mark', 'o:p', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong'],
  ...['sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'st1:chsdate', 'st1:chmetcnv'],
]);

/** True for what a reader of the page does not see, or sees as the site's frame. */
export function isLeftOut(element: PageElement): boolean {
  if (INVISIBLE.has(element.tagName)) return true;
  if (element.attrs.length === 0) return false;
  const style = attribute(element, 'style');
  return (
    element.attrs.some(({ name }) => name === 'hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/** True when the element begins and ends a line. */
export function isBlock(element: PageElement): boolean {
  return !INLINE.has(element.tagName);
}
