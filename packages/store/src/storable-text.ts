/** Text as PostgreSQL can keep it in a column: without U+0000, a half of a surrogate pair replaced by U+FFFD. */
export const storableText = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd').replaceAll('\0', '');
