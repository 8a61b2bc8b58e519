// Letters as names are compared: full width and half width, capital and small are one; the length never changes.

/** Folds letter by letter; a letter whose folded form is longer stays, Chinese punctuation too. */
export function folded(words: string): string {
  let result = '';
  for (const letter of words) {
    const plain = /[，；：！？（）]/.test(letter) ? letter : letter.normalize('NFKC').toLowerCase();
    result += plain.length === letter.length ? plain : letter;
  }
  return result;
}

/** Folded and without white space, quotation marks and the dots inside names. */
export const squeezedName = (words: string): string => folded(words.replace(/[\s“”‘’"'《》〈〉「」]/g, ''));
