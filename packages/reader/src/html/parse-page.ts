// A web page's tags into a tree, with bounds on what a hostile page may make of it.
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type PageNode = Tree.ChildNode;
export type PageElement = Tree.Element;
export type PageDocument = Tree.Document;

/** Browsers nest 512 deep and put what is deeper beside it; a page that goes further is an attack on the parser's time. */
const MAX_DEPTH = 600;
/** Unclosed formatting tags are opened again in every block, so that a small page can become millions of elements. */
const MAX_NODES = 1_500_000;

class PageTooComplex extends Error {}

/** The page as a tree; null when it nests or multiplies beyond what any page of text does. */
export function parsePage(html: string): PageDocument | null {
  try {
    return parse(html, { treeAdapter: boundedAdapter() });
  } catch (error) {
    if (error instanceof PageTooComplex) return null;
    throw error;
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let nodes = 0;
  const countNode = (): void => {
    if (++nodes > MAX_NODES) throw new PageTooComplex();
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      countNode();
      return defaultTreeAdapter.createElement(...args);
    },
    insertText(...args) {
      countNode();
      defaultTreeAdapter.insertText(...args);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new PageTooComplex();
    },
    onItemPop() {
      depth--;
    },
  };
}
