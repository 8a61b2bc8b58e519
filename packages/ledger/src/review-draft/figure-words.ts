// The figure reached in the words of the promise: 力争新修公路30公里以上, 32公里 → 新修公路32公里.
import type { Promised, Said } from '../account/account.ts';
import { withoutHope } from './done-words.ts';
import { printedWords } from './printed-words.ts';

const bounds = '(?:不少于|不低于|不超过|不高于|突破|超过|达到?)?';
const hedges = '(?:以上|以下|以内|左右)?';

/**
 * Null where the promise's figure does not stand once in its words, where the result is another kind of figure, or where the words
 * speak of a plan (安排, 预计): then only the result's own words will do.
 */
export function figureWords(promise: Promised, result: Said): string | null {
  if (promise.value === null || result.value === null || promise.kind !== result.kind) return null;
  const reached = writtenFigure(result);
  const words = withoutHope(promise.text);
  if (reached === null || /安排|预计|年度投资|目标/.test(words)) return null;
  const places = [...words.matchAll(promisedFigure(promise))];
  const [place] = places;
  if (places.length !== 1 || !place) return null;
  const [before, behind] = [words.slice(0, place.index), words.slice(place.index + place[0].length)];
  return before + said(place.groups?.bound ?? '', reached, result) + behind;
}

/** 突破80亿元 reached with 83.6 is 达到83.6亿元; an average or a rate that stood without a verb still does. */
function said(bound: string, reached: string, { bound: resultBound }: Said): string {
  const verb = bound === '' || bound.startsWith('不') ? '' : '达到';
  return `${verb}${resultBound === '~' ? '约' : ''}${reached}`;
}

/** The figure and its unit as the result writes them. */
function writtenFigure({ text, value, unit }: Said): string | null {
  const found = [...printedWords(text).matchAll(numberOf(value!, unit))].at(-1);
  return found ? found[0] : null;
}

/** Every way in which the promise may write its figure, with bound, range and hedge. */
function promisedFigure({ value, upper, unit }: Promised): RegExp {
  const range = upper === null ? '' : `${escaped(unit)}?[-—–~～至到]+${digits(upper)}`;
  return new RegExp(
    `(?<bound>${bounds})(?<![\\d.])${digits(value!)}[余多]?${range}[余多]?${escaped(unit)}${hedges}`,
    'g',
  );
}

const numberOf = (value: number, unit: string | null): RegExp =>
  new RegExp(`(?<![\\d.])${digits(value)}[余多]?${escaped(unit)}`, 'g');

/** A fall is written without minus; trailing zeros may stand. */
const digits = (value: number): string => {
  const written = String(Math.abs(value)).replace('.', '\\.');
  return written.includes('.') ? `${written}0*` : `${written}(?:\\.0+)?`;
};

const escaped = (unit: string | null): string =>
  unit === null ? '' : `(?:${unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')})`;
