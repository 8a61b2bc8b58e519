/** Text as PostgreSQL can keep it in a column: without U+0000, a half of a surrogate pair replaced by U+FFFD. */
export const storableText = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd').replaceAll('\0', '');

/** A value as JSON whose texts can be kept in a `jsonb` column. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storableText(part) : part));
