/** Above every score of a name: no name makes it a promise. */
export const NEVER = 2;
