// Ids of reports: 140525-0f3c…: the government's code and the beginning of the file's hash.

/** 80 bits of the hash: told apart among all reports ever written. */
const hashLetters = 20;
const shape = /^([0-9]{6}(?:[0-9]{3}){0,2})-[0-9a-f]{20}$/;

export const reportId = (government: string, sha256: string): string => `${government}-${sha256.slice(0, hashLetters)}`;

/** The government that a report's id begins with; null for what is no id. */
export const governmentOf = (report: string): string | null => shape.exec(report)?.[1] ?? null;

export const isGovernmentCode = (code: string): boolean => /^[0-9]{6}(?:[0-9]{3}){0,2}$/.test(code);
