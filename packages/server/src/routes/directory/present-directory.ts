import type { KeptDirectory } from '@luoshi/store';
import type { DirectoryAnswer } from '../../api/directory.ts';
import { masked } from '../../directory/mask-phone.ts';
import { secretsFailure } from '../../refusals/api-failure.ts';

/** A directory in an answer, telephone numbers masked; where some cannot be read, with the sentence that says what to do. */
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
    ...(kept.phonesProblem ? { phonesUnreadable: secretsFailure(kept.phonesProblem).body.error } : {}),
  };
}
