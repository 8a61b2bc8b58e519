// From a selection on the page back to a span of the source text.
import type { Span } from '../span.ts';

/** Every run of source text on the page carries the offset of its first character in this attribute. */
export const OFFSET_ATTRIBUTE = 'data-at';

/** The selected span of the source, without white space at its ends; null when nothing of the text is selected. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const leaf of root.querySelectorAll<HTMLElement>(`[${OFFSET_ATTRIBUTE}]`)) {
    const node = leaf.firstChild;
    if (node === null || !range.intersectsNode(node)) continue;
    const at = Number(leaf.getAttribute(OFFSET_ATTRIBUTE));
    const length = node.textContent?.length ?? 0;
    const from = range.startContainer === node ? range.startOffset : 0;
    const to = range.endContainer === node ? range.endOffset : length;
    if (from >= to) continue;
    start = Math.min(start, at + from);
    end = Math.max(end, at + to);
  }
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
