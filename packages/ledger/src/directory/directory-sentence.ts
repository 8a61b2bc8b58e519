import { directoryEn } from '../messages/directory-en.ts';
import { directoryZh } from '../messages/directory-zh.ts';
import type { DirectoryProblem, DirectoryRefusal } from './refusal.ts';

const sheetNames = { units: { zh: '单位表', en: 'Units' }, people: { zh: '人员表', en: 'People' } } as const;

/** What a refused change of the directory says to a person. */
export function directorySentence({ code, facts }: DirectoryRefusal, language: 'zh' | 'en'): string {
  return { zh: directoryZh, en: directoryEn }[language][code](facts);
}

/** What is wrong in an imported sheet, with its row and column (a letter, as a spreadsheet shows it). */
export function directoryProblemSentence({ code, sheet, row, column, facts }: DirectoryProblem, language: 'zh' | 'en') {
  const sentence = { zh: directoryZh, en: directoryEn }[language][code](facts);
  const letter = column === 0 ? '' : columnLetter(column);
  return language === 'zh'
    ? `${sheetNames[sheet].zh}第${row}行${letter === '' ? '' : `${letter}列`}：${sentence}`
    : `${sheetNames[sheet].en}, row ${row}${letter === '' ? '' : `, column ${letter}`}: ${sentence}`;
}

/** 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
