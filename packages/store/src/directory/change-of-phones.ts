// Numbers as they are given and as they are kept, into those that must be written.
import type { Person } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import { placeOfPhone } from '../secrets/kept-phones.ts';
import { isSealed } from '../secrets/sealed.ts';
import type { Open, Sealing } from '../secrets/sealing.ts';
import { SecretsUnavailable } from '../secrets/secrets-unavailable.ts';

interface Given {
  readonly government: string;
  readonly people: readonly Person[];
  readonly sealing: Sealing;
}

interface ChangedPhone {
  readonly government: string;
  readonly person: string;
  /** Sealed; null where the person has none any more. */
  readonly phone: string | null;
}

/**
 * Those that differ from what is kept, sealed. A sealed text among the given ones is a number that could not be read and comes back: it
 * changes nothing, so that a directory is changed without the key too. Throws `SecretsUnavailable` where a new number cannot be sealed.
 */
export async function changedPhones(db: Queryable, given: Given): Promise<readonly ChangedPhone[]> {
  const { government, people, sealing } = given;
  const kept = await findPhones(db, government);
  const open = sealing.opener();
  const changed = people.filter(({ id, phone }) => {
    const text = kept.get(id) ?? null;
    if (phone === null || isSealed(phone)) return phone === null && text !== null;
    return text === null || !isSealed(text) || !opensTo(phone, text, placeOfPhone({ government, person: id }), open);
  });
  if (changed.every(({ phone }) => phone === null)) return changed.map(({ id }) => row(government, id, null));
  const seal = await sealing.sealer(db);
  return changed.map(({ id, phone }) =>
    row(government, id, phone === null ? null : seal(phone, placeOfPhone({ government, person: id }))),
  );
}

const row = (government: string, person: string, phone: string | null): ChangedPhone => ({ government, person, phone });

async function findPhones(db: Queryable, government: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ id: string; phone: string }>(
    'select id, phone from staff where government = $1 and phone is not null',
    [government],
  );
  return new Map(rows.map(({ id, phone }) => [id, phone]));
}

/** A number that cannot be opened is not the one given. */
function opensTo(phone: string, text: string, place: Parameters<Open>[1], open: Open): boolean {
  try {
    return open(text, place) === phone;
  } catch (error) {
    if (error instanceof SecretsUnavailable) return false;
    throw error;
  }
}
