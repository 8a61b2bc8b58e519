// What is measured, under one name, with what sets it apart from its neighbours.
import { squeezedName } from '../text/folded.ts';
import { idleLead, idleTail, synonyms } from './synonyms.ts';

export interface MeasureName {
  /** Squeezed, folded, synonyms replaced, idle words gone. */
  readonly words: string;
  /** Size classes in the name (5亿元以上): what is counted differs with them. */
  readonly sizes: readonly string[];
}

const size = /\d+(?:\.\d+)?(?:万|亿|千|百)?[\p{Script=Han}/]{0,5}?(?:以上|以下|及以上|以内)/gu;

/** The name to compare `words` by. Idle words are kept where nothing else would be left. */
export function measureName(words: string): MeasureName {
  const squeezed = squeezedName(words);
  const sizes = [...squeezed.matchAll(size)].map(([found]) => found);
  // Before and behind the trimming: 新增城镇就业 is a name, and 优良率 only where nothing stands before it.
  const name = renamed(trimmed(renamed(squeezed.replace(size, '')), idleLead));
  return { words: trimmed(trimmed(name, idleLead), idleTail), sizes };
}

const renamed = (name: string): string => synonyms.reduce((rest, [pattern, one]) => rest.replace(pattern, one), name);

const trimmed = (name: string, idle: RegExp): string => {
  const rest = name.replace(idle, '');
  return rest.length >= 2 ? rest : name;
};
