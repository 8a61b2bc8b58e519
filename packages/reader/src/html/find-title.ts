// The headline of a page's article, when it stands outside the element that holds the article.
import { isLeftOut } from './elements.ts';
import type { PageDocument, PageElement } from './parse-page.ts';
import { attribute, walk } from './walk.ts';

const HEADLINE_NAMES = /(?:^|[\s_-])(?:title|bt|biaoti|headline|tit|arti_?title|xl_?title)(?:$|[\s_-])/i;
const MIN_TITLE_COUNT = 4;
const MAX_TITLE_COUNT = 80;

/**
 * The text of the headline before `article`, null when there is none or the article's own text begins with it.
 * A headline is a heading, or an element named like one, whose words the page's `<title>` or `ArticleTitle` repeats.
 */
export function findTitle(page: PageDocument, article: PageElement, articleText: string): string | null {
  const stated = squeeze(statedTitles(page));
  const opening = squeeze(articleText.slice(0, 400));
  const candidates = headlinesBefore(page, article)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => isTitleSized(text) && stated.includes(squeeze(text)));
  const title = candidates.at(-1);
  return title === undefined || opening.includes(squeeze(title)) ? null : title;
}

function statedTitles(page: PageDocument): string {
  let stated = '';
  let isInTitle = false;
  walk(page, {
    enter(element) {
      if (element.tagName === 'title') isInTitle = true;
      const name = attribute(element, 'name').toLowerCase();
      if (element.tagName === 'meta' && name === 'articletitle') stated += `\n${attribute(element, 'content')}`;
      return element.tagName !== 'body';
    },
    leave(element) {
      if (element.tagName === 'title') isInTitle = false;
    },
    text(value) {
      if (isInTitle) stated += `\n${value}`;
    },
  });
  return stated;
}

function headlinesBefore(page: PageDocument, article: PageElement): string[] {
  const found: string[] = [];
  const open: { element: PageElement; text: string }[] = [];
  let isReached = false;
  walk(page, {
    enter(element) {
      isReached ||= element === article;
      if (isReached || isLeftOut(element)) return false;
      if (isHeadline(element)) open.push({ element, text: '' });
      return true;
    },
    leave(element) {
      if (open.at(-1)?.element !== element) return;
      const headline = open.pop();
      if (headline && !isReached) found.push(headline.text);
    },
    text(value) {
      for (const headline of open) if (headline.text.length <= 2 * MAX_TITLE_COUNT) headline.text += value;
    },
  });
  return found;
}

function isHeadline(element: PageElement): boolean {
  return (
    /^h[1-3]$/.test(element.tagName) ||
    HEADLINE_NAMES.test(`${attribute(element, 'id')} ${attribute(element, 'class')}`)
  );
}

function isTitleSized(text: string): boolean {
  const count = squeeze(text).length;
  return count >= MIN_TITLE_COUNT && count <= MAX_TITLE_COUNT;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
