// Why the store does not keep something. Sentences in both languages are in `messages/`.

/** Every code, with when it occurs and the HTTP status it is answered with. */
export const storeRefusals = {
  'government-code-invalid': { status: 422, when: 'a code that is not six, nine or twelve digits' },
  'government-name-missing': {
    status: 422,
    when: 'a new government whose name neither the caller nor the report states',
  },
  'government-unknown': { status: 422, when: 'no government is kept under the code' },
  'government-merged': { status: 422, when: 'something new in a government that was merged into another' },
  'government-has-matters': { status: 409, when: 'a government that has matters is to be deleted' },
  'government-in-use': { status: 409, when: 'a government of which anything is kept is to be deleted' },
  'successor-wrong': {
    status: 422,
    when: 'a government would be merged into itself, into one below it, into one that was merged, or while others were merged into it',
  },
  'government-circle': { status: 422, when: 'a government would stand above itself' },
  'login-malformed': { status: 422, when: 'a login that is not 3 to 40 small letters, digits, . _ -, a letter first' },
  'login-taken': { status: 409, when: 'another account of the installation has the login' },
  'roles-clash': { status: 422, when: 'no role, or an administrator’s role together with another' },
  'id-twice': { status: 422, when: 'a directory gives two things one id' },
  'unit-unlisted': { status: 422, when: 'the directory has no such unit' },
  'post-unlisted': { status: 422, when: 'the directory has no such post' },
  'person-unlisted': { status: 422, when: 'the directory has no such person' },
  'mechanism-unknown': { status: 422, when: 'there is no such mechanism' },
  'parameter-unknown': { status: 422, when: 'the mechanism has no such parameter' },
  'parent-unknown': { status: 422, when: 'the matter to be carried out is not kept in a government above' },
  'parent-ended': { status: 422, when: 'the matter to be carried out has ended' },
  'evidence-unknown': { status: 422, when: 'a command names a file that was not uploaded' },
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
