// From the name in a report's head to the division of GB/T 2260.
import type { Level } from '../facts.ts';
import { levelOfCode, levelOfName } from './level.ts';
import { superiorCodes, timesNamed } from './superiors.ts';
import { type Division, divisionsNamed, superiorCodesNamed } from './table.ts';

/** What to look up. `name` is as the head writes it: 泽州县, 晋城市城区, 上海市浦东新区, 国务院. */
export interface DivisionQuery {
  readonly name: string;
  /** Year of the report; without it the division as it is now is preferred. */
  readonly year?: number | null;
  /** Text to tell namesakes apart by: the one whose city or province it names is meant. Usually the whole report. */
  readonly hints?: string;
}

/**
 * What a name turned out to be. `listed` has its code; `ambiguous` is the name of several and nothing tells which;
 * `unlisted` ends like a division but is in no table (a development zone, a township, a made-up county). `state` has no code.
 * `name` is the division's own part of the query's name, without the superiors before it: 城区 for 晋城市城区.
 */
export type FoundDivision =
  | { readonly found: 'listed'; readonly name: string; readonly level: Level; readonly code: string }
  | {
      readonly found: 'ambiguous' | 'unlisted' | 'state';
      readonly name: string;
      readonly level: Level;
      readonly code: null;
    };

/** Longest name with its superiors that is looked up, in UTF-16 code units; the longest real one has under 40. */
const longestName = 60;

const stateNames: ReadonlySet<string> = new Set(['国务院', '全国', '中华人民共和国', '中央人民政府']);

/**
 * The division of that name, or null when the name is none at all. Knows county level and above since 2002, with the codes
 * of the year asked for; one look-up by name, and the hints are searched only for the names above namesakes.
 */
export function findDivision(query: DivisionQuery): FoundDivision | null {
  if (stateNames.has(query.name)) return { found: 'state', name: query.name, level: 'state', code: null };
  if (query.name.length > longestName) return unlisted(query.name);
  const { name, candidates } = candidatesFor(query.name);
  if (candidates.length === 0) return unlisted(name);
  const chosen = choose(candidates, query);
  if (chosen !== null) return { found: 'listed', name, level: levelOfCode(chosen.code), code: chosen.code };
  return { found: 'ambiguous', name, level: levelOfCode(candidates[0]!.code), code: null };
}

/** Divisions that the name may mean: all of that name, else those of the rest of the name under the superior it begins with. */
function candidatesFor(name: string): { name: string; candidates: readonly Division[] } {
  const exact = divisionsNamed(name);
  if (exact.length > 0) return { name, candidates: exact };
  for (let end = name.length - 2; end >= 2; end -= 1) {
    const codes = superiorCodesNamed(name.slice(0, end));
    if (codes.length === 0) continue;
    const rest = candidatesFor(name.slice(end));
    const under = rest.candidates.filter(({ code }) => superiorCodes(code).some((above) => codes.includes(above)));
    if (under.length > 0) return { name: rest.name, candidates: under };
  }
  return { name, candidates: [] };
}

function unlisted(name: string): FoundDivision | null {
  const level = levelOfName(name);
  return level === null ? null : { found: 'unlisted', name, level, code: null };
}

function choose(candidates: readonly Division[], { year, hints }: DivisionQuery): Division | null {
  const ofYear = nearestInTime(candidates, year ?? Number.POSITIVE_INFINITY);
  const places = newestOfEachPlace(ofYear);
  if (places.length === 1) return places[0]!;
  return hints === undefined ? null : bestNamed(places, hints);
}

/** Those that hold in the year; where none does, those that held nearest to it. */
function nearestInTime(candidates: readonly Division[], year: number): readonly Division[] {
  const distance = ({ fromYear, toYear }: Division) =>
    year < fromYear ? fromYear - year : year > toYear ? year - toYear : 0;
  const nearest = Math.min(...candidates.map(distance));
  return candidates.filter((candidate) => distance(candidate) === nearest);
}

/** A place that got another code under the same city in the year keeps the newer one. */
function newestOfEachPlace(candidates: readonly Division[]): readonly Division[] {
  const byCity = new Map<string, Division>();
  for (const candidate of candidates) {
    const city = candidate.code.slice(0, 4);
    const known = byCity.get(city);
    if (known === undefined || candidate.fromYear >= known.fromYear) byCity.set(city, candidate);
  }
  return [...byCity.values()];
}

function bestNamed(places: readonly Division[], hints: string): Division | null {
  const [first, second] = places
    .map((place) => ({ place, times: timesNamed(place, hints) }))
    .sort((a, b) => b.times - a.times);
  return first !== undefined && first.times > (second?.times ?? 0) ? first.place : null;
}
