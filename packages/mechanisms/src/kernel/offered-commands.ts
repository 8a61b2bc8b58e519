// The commands that somebody may give on a matter as it stands: what a page shows as buttons.
import type { CommandRule, Relation } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { isMeantFor } from './find-rule.ts';
import type { Matter } from './matter.ts';

interface Asking {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly relations: readonly Relation[];
  readonly person: string;
}

/** By state, class, relation and separation of persons; limits and evidence are asked when the command is given. */
export function offeredCommands({ mechanism, matter, relations, person }: Asking): readonly CommandRule[] {
  return mechanism.commands.filter(
    ({ from, by, classes, apartFrom }) =>
      from.includes(matter.state) &&
      by.some((relation) => relations.includes(relation)) &&
      isMeantFor(classes, matter.class) &&
      !isSamePerson(apartFrom, matter, person),
  );
}

function isSamePerson(apartFrom: CommandRule['apartFrom'], { handlers, lastGivenBy }: Matter, person: string): boolean {
  if (apartFrom === undefined) return false;
  return apartFrom === 'handlers' ? handlers.includes(person) : lastGivenBy[apartFrom.command] === person;
}
