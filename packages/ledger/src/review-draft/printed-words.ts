// Words of a report as a draft prints them.

/** A page number that stands between two halves of a sentence: -4- on a line of its own, or left between Chinese characters. */
const pageNumber = /\s*(?<=\s|\p{Script=Han})[-—－]\s*\d{1,3}\s*[-—－](?=\s|\p{Script=Han})\s*/gu;

/** Without white space and page numbers. */
export const printedWords = (text: string): string => text.replace(pageNumber, '').replace(/\s/g, '');
