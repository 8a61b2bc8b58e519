// The lines that the filters leave, in the order of the plan's text.
import type { YearAccountLine } from '../api/contract.ts';
import { type LineFilter, NOBODY, verdictsIn } from './account-search.ts';

/** Every given filter must hold; words parted by blanks must all occur, whatever their case and white space. */
export function filterLines(lines: readonly YearAccountLine[], filter: LineFilter): readonly YearAccountLine[] {
  const verdicts = verdictsIn(filter.verdict);
  const words = (filter.words ?? '').split(/\s+/).map(folded).filter(Boolean);
  return lines.filter(
    (line) =>
      (verdicts.length === 0 || verdicts.includes(line.verdict)) &&
      is(filter.state, line.state) &&
      is(filter.heading, line.heading) &&
      is(filter.evidence, line.evidence.standing) &&
      is(filter.schedule, line.schedule.standing) &&
      is(filter.leader, line.leader?.post ?? NOBODY) &&
      isOfUnit(line, filter.unit) &&
      says(line, words),
  );
}

const is = <Value>(wanted: Value | undefined, value: Value): boolean => wanted === undefined || wanted === value;

function isOfUnit({ units }: YearAccountLine, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted === NOBODY ? units.length === 0 : units.some(({ id }) => id === wanted);
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

function says(
  { sentence, claim, heading, evidence, units, leader }: YearAccountLine,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const texts = [
    sentence.text,
    claim?.sentence?.text,
    heading,
    ...evidence.matters.map(({ title }) => title),
    ...units.flatMap(({ name, fullName }) => [name, fullName]),
    leader?.name,
  ];
  const all = folded(texts.filter((text) => text != null).join('\n'));
  return words.every((word) => all.includes(word));
}
