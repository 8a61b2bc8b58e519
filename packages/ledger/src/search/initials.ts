// A Chinese name into the first letters of its pinyin, which people who type quickly search by.

/**
 * 住建局 → zjj, 重庆路小学 → cqlxx; letters and digits stay as they are, everything else is left out.
 * The dictionary (some 20 MB in memory) is loaded by the first call.
 */
export async function initialsOf(text: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro');
  const letters = pinyin(text.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array' });
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether a word can only be meant as initials: nothing but letters and digits, at least one a letter. */
export const mayBeInitials = (word: string): boolean => /^(?=.*[a-z])[a-z0-9]{2,}$/i.test(word);
