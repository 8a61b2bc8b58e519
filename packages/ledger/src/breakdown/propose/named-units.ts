// Units that a text names itself: 开发区管委会, 石渡镇.
import type { Unit } from '../../directory/directory.ts';
import { writtenNames } from '../../directory/unit-names.ts';

/** A name of fewer characters is too easily part of another word. */
const shortestName = 3;

/** Units named in a squeezed text by any written name, in the order in which they stand there, with the name. */
export function namedUnits(
  text: string,
  units: readonly Unit[],
): readonly { readonly unit: Unit; readonly name: string }[] {
  return units
    .flatMap((unit) => {
      const names = writtenNames(unit).filter((name) => name.length >= shortestName && text.includes(name));
      const longest = names.sort((a, b) => b.length - a.length)[0];
      return longest === undefined ? [] : [{ unit, name: longest, at: text.indexOf(longest) }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ unit, name }) => ({ unit, name }));
}
