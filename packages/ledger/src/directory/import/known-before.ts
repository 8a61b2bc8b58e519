// What the directory that a list is read for knows already.

export interface KnownBefore {
  /** Whether somebody of that name has a telephone number that is written so, masked or whole: it is then taken as it stands. */
  readonly isPhone: (name: string, written: string) => boolean;
  /** Id of the unit of that name, which a list may bring under a new one; null for none. */
  readonly unitOfName: (words: string) => string | null;
}

export const nothingKnown: KnownBefore = { isPhone: () => false, unitOfName: () => null };
