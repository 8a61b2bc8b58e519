// A directory as it is kept into one whose telephone numbers can be read.
import type { Person } from '@luoshi/ledger';
import { placeOfPhone } from '../secrets/kept-phones.ts';
import { isSealed } from '../secrets/sealed.ts';
import type { Open } from '../secrets/sealing.ts';
import { SecretsUnavailable } from '../secrets/secrets-unavailable.ts';
import type { KeptDirectory } from './kept-directory.ts';

/** A number that no key here opens stays the sealed text; `phonesProblem` then says why, once for all of them. */
export function withPhones(directory: KeptDirectory, government: string, open: Open): KeptDirectory {
  const problems: SecretsUnavailable[] = [];
  const opened = (person: Person): Person => {
    const { id, phone } = person;
    if (phone === null || !isSealed(phone)) return person;
    try {
      return { ...person, phone: open(phone, placeOfPhone({ government, person: id })) };
    } catch (error) {
      if (!(error instanceof SecretsUnavailable)) throw error;
      problems.push(error);
      return person;
    }
  };
  const people = directory.people.map(opened);
  const formerPeople = directory.formerPeople.map(opened);
  const [phonesProblem] = problems;
  return { ...directory, people, formerPeople, ...(phonesProblem ? { phonesProblem } : {}) };
}
