// A verdict as word, shape and colour, so that no one of them carries it alone.
import { type Verdict, verdictWords } from '@luoshi/ledger';
import { html, type Markup, markup } from '../html.ts';

const line = 'fill="none" stroke="currentColor" stroke-width="1.8"';

/** Tick, double tick, half disc, cross, ring with a point, square with a dash: the same as in the office's pages. */
const shapes: Readonly<Record<Verdict, string>> = {
  kept: `<path d="m2 7.5 3.4 3.4L12 3.6" ${line}/>`,
  exceeded: `<path d="m1.5 6.5 3 3L10 3M4 10.5l1.5 1.5 7-8" ${line}/>`,
  partly: `<circle cx="7" cy="7" r="5.2" ${line}/><path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor"/>`,
  missed: `<path d="m3 3 8 8m0-8-8 8" ${line}/>`,
  'no-data': `<circle cx="7" cy="7" r="5.2" ${line} stroke-dasharray="2.6 2"/><circle cx="7" cy="7" r="1.4" fill="currentColor"/>`,
  'not-mentioned': `<path d="M1.8 1.8h10.4v10.4H1.8zM3.8 7h6.4" ${line} stroke-dasharray="2.6 2"/>`,
};

const drawings = Object.fromEntries(
  Object.entries(shapes).map(([verdict, shape]) => [
    verdict,
    markup(`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">${shape}</svg>`),
  ]),
) as Readonly<Record<Verdict, Markup>>;

export const verdictSign = (verdict: Verdict, language: 'zh' | 'en'): Markup =>
  html`<span class="verdict is-${verdict}">${drawings[verdict]}${verdictWords[language][verdict]}</span>`;

/** Fill of a verdict's share in a bar, and of its badge; white words on it have a contrast of 6 at least. */
export const verdictColours: Readonly<Record<Verdict, string>> = {
  kept: '#236237',
  exceeded: '#0f655c',
  partly: '#7a4e06',
  missed: '#9b1c14',
  'no-data': '#5c4578',
  'not-mentioned': '#8a4212',
};
