// Values of an address, which may come from anywhere: what is known is kept, the rest dropped.

/** Longest value that is kept. */
const LENGTH = 200;

export function textIn(raw: unknown): string | undefined {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw).slice(0, LENGTH) || undefined : undefined;
}

export function oneOf<Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === String(raw));
}

/** Without the values that are not there, so that the address stays short. */
export function given<Search extends object>(search: Search): Partial<Search> {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Partial<Search>;
}
