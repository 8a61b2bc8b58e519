// Telephone numbers are kept for reminders and shown masked.
import type { Person } from '@luoshi/ledger';
import { isUnreadable } from '@luoshi/store';

const SHOWN_FIRST = 3;
const SHOWN_LAST = 4;
/** Of a number whose key is not here. */
const UNREADABLE = '****';

/** 139****0000; of a short number only the last two letters. */
export function maskPhone(phone: string): string {
  if (phone.length <= SHOWN_FIRST + SHOWN_LAST) return `****${phone.slice(-2)}`;
  return `${phone.slice(0, SHOWN_FIRST)}****${phone.slice(-SHOWN_LAST)}`;
}

export const masked = (people: readonly Person[]): Person[] =>
  people.map((person) => ({ ...person, phone: person.phone === null ? null : shown(person.phone) }));

/** Whole numbers, but of those whose key is not here. */
export const maskedWhereUnreadable = (people: readonly Person[]): Person[] =>
  people.map((person) =>
    person.phone !== null && isUnreadable(person.phone) ? { ...person, phone: UNREADABLE } : person,
  );

const shown = (phone: string): string => (isUnreadable(phone) ? UNREADABLE : maskPhone(phone));

/** Whether a person's number is written so: whole, or masked. */
export const isWrittenSo = ({ phone }: Pick<Person, 'phone'>, written: string): boolean =>
  phone !== null && (phone === written || shown(phone) === written);

/** Whether a number has its middle left out. What is masked is never kept as a number. */
export const isMasked = (written: string): boolean => written.includes('*');

/** People as given, with the kept number, or none, where a masked one came back. */
export function unmasked(given: readonly Person[], kept: readonly Person[]): Person[] {
  const phones = new Map(kept.map(({ id, phone }) => [id, phone]));
  return given.map((person) => {
    const known = phones.get(person.id) ?? null;
    return person.phone !== null && isMasked(person.phone) ? { ...person, phone: known } : person;
  });
}
