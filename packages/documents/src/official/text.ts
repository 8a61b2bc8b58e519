// Words of the account into runs of a Word document, without the characters that XML cannot carry.
import { type IRunOptions, TextRun } from 'docx';
import { type FontUse, fontOf } from './fonts.ts';

/** Sizes in half points by their Chinese names. */
export const SIZES = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18 } as const;

/** The red of heads and rules. */
export const RED = 'FF0000';

/** The same words without control characters and lone surrogates, which no XML document may hold (XML 1.0, 2.2). */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** How a run differs from the document's own look. */
export type RunLook = Omit<IRunOptions, 'text' | 'children' | 'font' | 'break'>;

/** The words as runs in one of the official faces; line feeds become line breaks. */
export function runs(text: string, use: FontUse = 'body', look: RunLook = {}): TextRun[] {
  return printable(text)
    .split(/\r\n|[\n\r]/)
    .map((line, i) => new TextRun({ ...look, font: fontOf(use), text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

/** Width of the words in characters of full width: Latin letters, digits and their signs count half. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x2000 ? 0.5 : 1), 0);
}
