// Why secrets cannot be sealed or opened now. Sentences in both languages are in `messages/`.

/** Every reason, with when it occurs. All are answered with 503: who runs the server can put it right. */
export const secretReasons = {
  'secret-key-missing': 'secrets were sealed under a key, and neither the variable nor the file has any',
  'secret-key-wrong': 'there are keys, but not the one that secrets were sealed under',
  'secret-key-malformed': 'the variable or the file holds something that is no key',
  'secret-key-not-kept': 'the file of keys cannot be read or written',
  'secret-key-same': 'keys are to be changed, and the first in the variable is the one in force',
  'secret-broken': 'a sealed value was changed, or belongs to another account or person',
} as const;

export type SecretReason = keyof typeof secretReasons;
export type SecretFacts = Readonly<Record<string, string | number>>;
