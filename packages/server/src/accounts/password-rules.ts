// What a password must be. Values are those usual for GB/T 22239-2019, level 2 and 3; the standard itself names no numbers.

export const passwordRules = {
  /** Letters of any script, counted as people count them. */
  leastLength: 10,
  /** Of capital letters, small letters, digits, anything else. */
  leastKinds: 3,
  /** Passwords before it that may not come again, the present one among them. */
  barred: 5,
  longestAgeMs: 90 * 24 * 60 * 60 * 1000,
  /** Failures until the lock, and how long it lasts. */
  lock: { tries: 5, lockedMs: 30 * 60 * 1000 },
} as const;

export type PasswordFault = 'password-too-short' | 'password-too-plain' | 'password-has-login';

const kinds: readonly RegExp[] = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

/** The first rule that a new password breaks, or null. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  if ([...password].length < passwordRules.leastLength) return 'password-too-short';
  if (kinds.filter((kind) => kind.test(password)).length < passwordRules.leastKinds) return 'password-too-plain';
  return password.toLowerCase().includes(login.toLowerCase()) ? 'password-has-login' : null;
}

/** Whether a password set at an instant (ISO 8601) must be changed now. */
export function isOutworn(setAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(setAt) >= passwordRules.longestAgeMs;
}
