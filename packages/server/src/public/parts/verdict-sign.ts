// A verdict, or that there is none at present, as word, shape and colour, so that no one of them carries it alone.
import { type PublicStanding, verdictWords } from '@luoshi/ledger';
import { html, type Markup, markup } from '../html.ts';
import { wordsOf } from '../words/words.ts';

const line = 'fill="none" stroke="currentColor" stroke-width="1.8"';

/** Tick, double tick, half disc, cross, ring with a point, square with a dash: the same as in the office's pages; an hourglass. */
const shapes: Readonly<Record<PublicStanding, string>> = {
  kept: `<path d="m2 7.5 3.4 3.4L12 3.6" ${line}/>`,
  exceeded: `<path d="m1.5 6.5 3 3L10 3M4 10.5l1.5 1.5 7-8" ${line}/>`,
  partly: `<circle cx="7" cy="7" r="5.2" ${line}/><path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor"/>`,
  missed: `<path d="m3 3 8 8m0-8-8 8" ${line}/>`,
  'no-data': `<circle cx="7" cy="7" r="5.2" ${line} stroke-dasharray="2.6 2"/><circle cx="7" cy="7" r="1.4" fill="currentColor"/>`,
  'not-mentioned': `<path d="M1.8 1.8h10.4v10.4H1.8zM3.8 7h6.4" ${line} stroke-dasharray="2.6 2"/>`,
  'under-review': `<path d="M2.8 1.8h8.4M2.8 12.2h8.4M4 1.8C4 7 10 7 10 12.2M10 1.8C10 7 4 7 4 12.2" ${line}/>`,
};

const idOf = (standing: PublicStanding): string => `sign-${standing}`;

/** Every shape once, for a page of many marks. */
export const signSymbols: Markup = html`<svg class="symbols" aria-hidden="true">${Object.entries(shapes).map(
  ([standing, shape]) =>
    html`<symbol id="${idOf(standing as PublicStanding)}" viewBox="0 0 14 14">${markup(shape)}</symbol>`,
)}</svg>`;

/** The same as `verdictSign` at a third of its weight, on a page that has `signSymbols`. */
export const lightSign = (standing: PublicStanding, language: 'zh' | 'en'): Markup =>
  html`<span class="verdict is-${standing}"${language === 'en' && html` lang="en"`}><svg aria-hidden="true"><use href="#${idOf(standing)}"/></svg>${standingWord(standing, language)}</span>`;

const drawings = Object.fromEntries(
  Object.entries(shapes).map(([verdict, shape]) => [
    verdict,
    markup(`<svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">${shape}</svg>`),
  ]),
) as Readonly<Record<PublicStanding, Markup>>;

export const standingWord = (standing: PublicStanding, language: 'zh' | 'en'): string =>
  standing === 'under-review' ? wordsOf(language).underReview.word : verdictWords[language][standing];

export const verdictSign = (standing: PublicStanding, language: 'zh' | 'en'): Markup =>
  html`<span class="verdict is-${standing}">${drawings[standing]}${standingWord(standing, language)}</span>`;

/** Fill of a standing's share in a bar, and of its badge; white words on it have a contrast of 6 at least. */
export const verdictColours: Readonly<Record<PublicStanding, string>> = {
  kept: '#236237',
  exceeded: '#0f655c',
  partly: '#7a4e06',
  missed: '#9b1c14',
  'no-data': '#5c4578',
  'not-mentioned': '#8a4212',
  'under-review': '#47586f',
};
