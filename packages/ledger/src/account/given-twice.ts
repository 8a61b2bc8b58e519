// Promises that give one thing two values: both stand, each names the other.
import { comparison } from './figures/comparable.ts';
import { plainFigure } from './figures/plain-figure.ts';
import { measureName } from './names/measure-name.ts';
import type { Judgeable } from './promised.ts';

/** Ids of the promises that differ, by the id of each. Same measure, same kind and unit, another value or bound. */
export function givenTwice(promises: readonly Judgeable[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Judgeable[]>();
  for (const one of promises) {
    if (!one.figure || one.promise.class === 'livelihood') continue;
    const { words, sizes } = measureName(one.figure.measure.text);
    if (words.length < 2) continue;
    const key = `${words}|${sizes.join()}|${one.figure.scope ?? ''}|${one.figure.year ?? ''}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const result = new Map<string, readonly string[]>();
  for (const group of byName.values())
    for (const one of group) {
      const others = group.filter((other) => other !== one && differ(one, other)).map(({ promise }) => promise.id);
      if (others.length > 0) result.set(one.promise.id, others);
    }
  return result;
}

const isEqual = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(one);

function differ({ figure: one }: Judgeable, { figure: other }: Judgeable): boolean {
  if (!one || !other || comparison(one, other) !== 'same') return false;
  const [mine, theirs] = [plainFigure(one), plainFigure(other)];
  return !isEqual(mine.low, theirs.low) || !isEqual(mine.high, theirs.high);
}
