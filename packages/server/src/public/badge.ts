// A badge for other sites: two words on two grounds, drawn without fonts of our own.
import { type PublicAccount, type PublicLine, publicStandingOf } from '@luoshi/ledger';
import { html } from './html.ts';
import { standingWord, verdictColours } from './parts/verdict-sign.ts';
import type { View } from './view.ts';

export interface BadgeText {
  readonly label: string;
  readonly value: string;
  /** Read out, and shown on hover. */
  readonly title: string;
  readonly colour: string;
}

export function promiseBadge({ words, language }: View, account: PublicAccount, line: PublicLine): BadgeText {
  const standing = publicStandingOf(line);
  const value = standingWord(standing, language);
  const { name } = account.government;
  const title = `${words.promise.badge(words.promise.title(name, account.year), value)} (${line.promise.text})`;
  return { label: words.badge.promise, value, title, colour: verdictColours[standing] };
}

export function yearBadge({ words }: View, { government, year, counts, total }: PublicAccount): BadgeText {
  const value = words.badge.kept(counts.kept + counts.exceeded, total, counts['under-review']);
  const title = words.promise.badge(words.account.title(government.name, year), value);
  return { label: words.badge.year(year), value, title, colour: '#174f9f' };
}

const size = 13;
const padding = 9;

/** Wide letters take a whole square, others a little over half of one. */
const widthOf = (text: string): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? size : size * 0.58), 0)) +
  2 * padding;

/** SVG with a title for who hears it; white words have a contrast of 6 at least. */
export function badgeSvg({ label, value, title, colour }: BadgeText): string {
  const left = widthOf(label);
  const right = widthOf(value);
  const text = (at: number, width: number, words: string) =>
    html`<text x="${at + width / 2}" y="19" textLength="${width - 2 * padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="28" viewBox="0 0 ${left + right} 28" role="img" aria-labelledby="t">
<title id="t">${title}</title>
<rect width="${left + right}" height="28" rx="4" fill="#3b4656"/>
<path d="M${left} 0h${right - 4}a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H${left}z" fill="${colour}"/>
<g fill="#fff" text-anchor="middle" font-size="${size}" font-family="-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif">${text(0, left, label)}${text(left, right, value)}</g>
</svg>
`);
}
