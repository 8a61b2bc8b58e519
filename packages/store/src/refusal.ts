// Why the store does not keep something. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const storeRefusals = {
  'government-code-invalid': { status: 422, when: 'a code that is not six, nine or twelve digits' },
  'government-name-missing': {
    status: 422,
    when: 'a new government whose name neither the caller nor the report states',
  },
} as const;

export type StoreRefusalCode = keyof typeof storeRefusals;

export interface StoreRefusal {
  readonly refused: true;
  readonly code: StoreRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function refuse(code: StoreRefusalCode, facts: StoreRefusal['facts']): StoreRefusal {
  return { refused: true, code, facts };
}
