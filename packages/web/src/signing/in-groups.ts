// A long secret in groups of four, so that it can be typed from the screen.

/** `JBSWY3DP` → `JBSW Y3DP`. */
export const inGroups = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
