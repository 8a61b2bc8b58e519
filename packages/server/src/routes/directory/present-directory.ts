import type { KeptDirectory } from '@luoshi/store';
import type { DirectoryAnswer } from '../../api/directory.ts';
import { masked } from '../../directory/mask-phone.ts';

/** A directory in an answer, telephone numbers masked. */
export function presentDirectory(government: string, kept: KeptDirectory): DirectoryAnswer {
  return {
    government,
    units: kept.units.map(({ aliases, ...unit }) => ({ ...unit, ...(aliases ? { aliases: [...aliases] } : {}) })),
    posts: [...kept.posts],
    people: masked(kept.people),
    holdings: [...kept.holdings],
    changes: [...kept.changes],
    leaders: [...kept.leaders],
    formerPeople: masked(kept.formerPeople),
  };
}
