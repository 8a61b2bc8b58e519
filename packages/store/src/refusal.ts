// Why the store does not keep something. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const storeRefusals = {
  'government-code-invalid': { status: 422, when: 'a code that is not six, nine or twelve digits' },
  'government-name-missing': {
    status: 422,
    when: 'a new government whose name neither the caller nor the report states',
  },
  'government-unknown': { status: 422, when: 'no government is kept under the code' },
  'government-circle': { status: 422, when: 'a government would stand above itself' },
  'login-malformed': { status: 422, when: 'a login that is not 3 to 40 small letters, digits, . _ -, a letter first' },
  'login-taken': { status: 409, when: 'another account of the installation has the login' },
  'roles-clash': { status: 422, when: 'no role, or an administrator’s role together with another' },
  'id-twice': { status: 422, when: 'a directory gives two things one id' },
  'unit-unknown': { status: 422, when: 'the directory has no such unit' },
  'post-unknown': { status: 422, when: 'the directory has no such post' },
  'person-unknown': { status: 422, when: 'the directory has no such person' },
  'successor-missing': { status: 422, when: 'a unit would be merged into itself' },
  'holding-backwards': { status: 422, when: 'a post would be held until a day before it is taken' },
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
