// The commands that somebody may give on a matter as it stands: what a page shows as buttons.
import type { CommandRule, Relation } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { isMeantFor } from './find-rule.ts';
import type { Matter } from './matter.ts';
import { isCalledFor } from './slips.ts';

interface Asking {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly relations: readonly Relation[];
  readonly person: string;
}

/** By state, class, relation, separation of persons and, for an interview, the red slips that call for it; limits and evidence are asked when the command is given. */
export function offeredCommands({ mechanism, matter, relations, person }: Asking): readonly CommandRule[] {
  return mechanism.commands.filter(
    (rule) =>
      rule.from.includes(matter.state) &&
      rule.by.some((relation) => relations.includes(relation)) &&
      isMeantFor(rule.classes, matter.class) &&
      isCalledFor(mechanism, matter, rule) &&
      !isSamePerson(rule.apartFrom, matter, person),
  );
}

function isSamePerson(apartFrom: CommandRule['apartFrom'], { handlers, lastGivenBy }: Matter, person: string): boolean {
  if (apartFrom === undefined) return false;
  return apartFrom === 'handlers' ? handlers.includes(person) : lastGivenBy[apartFrom.command] === person;
}
