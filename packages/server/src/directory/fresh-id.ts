interface WithId {
  readonly id: string;
}

/** The wished id, or the first of the form `u12` above all that are there. */
export function freshId(wished: string, start: string, all: readonly WithId[]): string {
  if (!all.some(({ id }) => id === wished)) return wished;
  const numbers = all.map(({ id }) => (id.startsWith(start) ? Number(id.slice(start.length)) : 0));
  return `${start}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

/** What a list brought, taken into what is there. */
export interface Taken<Thing> {
  readonly all: Thing[];
  /** The id under which the directory has what the list has under another. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly added: string[];
  readonly changed: string[];
}

/** Whether two records say the same, whatever the order of their fields. */
export const isAlike = <Thing extends object>(one: Thing, other: Thing): boolean => {
  const sorted = (thing: Thing) => JSON.stringify(Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
};
