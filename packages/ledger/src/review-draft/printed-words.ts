// Words of a report as a draft prints them.

/** A page number that stands between two halves of a sentence: -4- on a line of its own, or left between Chinese characters. */
const pageNumber = /\s*(?<=\s|\p{Script=Han})[-—－]\s*\d{1,3}\s*[-—－](?=\s|\p{Script=Han})\s*/gu;

/** Without white space and page numbers. */
export const printedWords = (text: string): string => text.replace(pageNumber, '').replace(/\s/g, '');

/** The clause or clauses of `sentence` that hold `words`, both without white space; the words alone where they do not occur. */
export function clauseAround(words: string, sentence: string): string {
  const whole = printedWords(sentence);
  const at = whole.indexOf(words);
  if (at === -1) return words;
  const before = /[^，；。：]*$/.exec(whole.slice(0, at))?.[0] ?? '';
  const behind = /^[^，；。]*/.exec(whole.slice(at + words.length))?.[0] ?? '';
  return before + words + behind;
}
