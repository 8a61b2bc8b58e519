// The lines of the account as rows of cells: a head, then a row a line, everything that the page shows in words.
import type { YearAccountLine } from '../api/contract.ts';
import {
  claimNote,
  claimText,
  evidenceNote,
  type LanguageInUse,
  measuredText,
  promiseText,
  rulingText,
  scheduleNotes,
} from './line-texts.ts';

type Column = readonly [name: string, cell: (line: YearAccountLine) => string];

export function tableCells(lines: readonly YearAccountLine[], language: LanguageInUse): readonly (readonly string[])[] {
  const { words } = language;
  const { columns } = words;
  const beside = (text: string, note: string) => (note === '' ? text : `${text}（${note}）`);
  const all: readonly Column[] = [
    [columns.number, ({ number }) => String(number)],
    [columns.heading, ({ heading }) => heading],
    [columns.promise, promiseText],
    [columns.claim, (line) => beside(claimText(line, language), claimNote(line, language))],
    [columns.evidence, (line) => evidenceCell(line, language)],
    [
      columns.schedule,
      (line) => beside(words.schedule[line.schedule.standing], scheduleNotes(line, language).join(' · ')),
    ],
    [columns.unit, ({ units }) => units.map(({ name }) => name).join(words.comma)],
    [columns.leader, ({ leader }) => leader?.name ?? leader?.title ?? ''],
    [columns.verdict, ({ verdict }) => words.verdicts[verdict]],
    [columns.ruling, (line) => (line.ruling === null ? words.states.proposed : rulingText(line, language))],
    [columns.rule, ({ claim }) => claim?.ruleSentence[language.code] ?? ''],
    [columns.confidence, ({ claim }) => (claim === null ? '' : `${Math.round(claim.confidence * 100)}%`)],
  ];
  return [all.map(([name]) => name), ...lines.map((line) => all.map(([, cell]) => cell(line)))];
}

const evidenceCell = (line: YearAccountLine, language: LanguageInUse): string => {
  const notes = [evidenceNote(line, language), measuredText(line, language)].filter(Boolean).join(' · ');
  const standing = language.words.evidence[line.evidence.standing];
  return notes === '' ? standing : `${standing}（${notes}）`;
};
