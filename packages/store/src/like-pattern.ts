/** Pattern for `like` that finds `words` anywhere, with `%`, `_` and `\` meaning themselves. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
