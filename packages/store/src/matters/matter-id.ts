// Ids of matters: 140525-m12: the government's code and the matter's number in it.
const shape = /^([0-9]{6}(?:[0-9]{3}){0,2})-m[1-9][0-9]*$/;

export const matterId = (government: string, number: number): string => `${government}-m${number}`;

/** The government that a matter's id begins with; null for what is no id. */
export const governmentOfMatter = (matter: string): string | null => shape.exec(matter)?.[1] ?? null;
