// Going through a page's tree without recursion: pages nest as deep as their authors like.
import type { PageDocument, PageElement, PageNode } from './parse-page.ts';

export interface Visitor {
  /** False leaves the element's content and its `leave` out. */
  enter(element: PageElement): boolean;
  leave(element: PageElement): void;
  text(value: string): void;
}

/** Visits `root` and all under it in document order. */
export function walk(root: PageDocument | PageElement, visitor: Visitor): void {
  const stack: { node: PageNode | PageDocument; isLeaving: boolean }[] = [{ node: root, isLeaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, isLeaving } = step;
    if (isLeaving) {
      visitor.leave(node as PageElement);
    } else if ('value' in node) {
      visitor.text(node.value);
    } else if ('childNodes' in node) {
      if ('tagName' in node) {
        if (!visitor.enter(node)) continue;
        stack.push({ node, isLeaving: true });
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) stack.push({ node: child, isLeaving: false });
      }
    }
  }
}

/** An attribute's value, '' where the element has none. */
export function attribute(element: PageElement, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}
