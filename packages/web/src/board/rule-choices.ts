// What the board offers to filter by: steps and classes of the chosen mechanism, or of all, each under its own.
import type { FilterGroup, FilterOption } from '../parts/filter-choice.tsx';

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<'zh' | 'en', string>>;
}

interface Mechanism extends Named {
  readonly states: readonly Named[];
  readonly classes: readonly Named[];
}

/** A state or class belongs to one mechanism: others may have one of the same id that is called something else. */
export interface RuleChoice {
  readonly mechanism: string;
  readonly id: string;
}

/** Plain options where a mechanism is chosen, a group a mechanism where none is; values are `MECHANISM/ID`. */
export function ruleChoices(
  mechanisms: readonly Mechanism[],
  of: 'states' | 'classes',
  chosen: string | undefined,
  language: 'zh' | 'en',
): readonly (FilterOption<string> | FilterGroup<string>)[] {
  const optionsOf = (mechanism: Mechanism): readonly FilterOption<string>[] =>
    mechanism[of].map(({ id, name }) => ({
      value: choiceText({ mechanism: mechanism.id, id }),
      label: name[language],
    }));
  const one = mechanisms.find(({ id }) => id === chosen);
  if (one !== undefined) return optionsOf(one);
  return mechanisms.map((mechanism) => ({ label: mechanism.name[language], options: optionsOf(mechanism) }));
}

export const choiceText = ({ mechanism, id }: RuleChoice): string => `${mechanism}/${id}`;

export function choiceIn(value: string): RuleChoice {
  const at = value.indexOf('/');
  return { mechanism: value.slice(0, at), id: value.slice(at + 1) };
}
