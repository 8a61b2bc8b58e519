// Who should do a work: named in the text, given so before, or spoken for by its words. Nobody rather than a guess.
import type { Unit } from '../../directory/directory.ts';
import type { Proposal } from '../breakdown-row.ts';
import { type DepartmentMatch, matchDepartments } from '../lexicon/match-departments.ts';
import { namedUnits } from './named-units.ts';
import { closestPast, type PastAssignments } from './past-assignments.ts';
import { unitOfKind } from './units-of-kind.ts';

/** A unit with why. */
export interface ProposedUnit {
  readonly unit: string;
  readonly proposal: Proposal;
}

export interface ProposedUnits {
  readonly lead: ProposedUnit | null;
  /** At most two. */
  readonly coUnits: readonly ProposedUnit[];
}

interface Asked {
  readonly title: string;
  /** The promise's squeezed words. */
  readonly quote: string;
  /** Clauses before it in its sentence, the nearest first. */
  readonly before: readonly string[];
  readonly units: readonly Unit[];
  readonly past: PastAssignments;
}

/** A match of fewer characters is no ground for a proposal. */
const leastScore = 2;
/** From this likeness on an earlier assignment outranks the lexicon; below, it counts where the lexicon is silent. */
const closeLikeness = 0.6;
const mostCoUnits = 2;

/**
 * The order of rules: one unit or one township named in the text leads; then a close earlier assignment; then the lexicon; then a less
 * close earlier assignment; then, where the words are silent, the lexicon on the clauses before. Several townships named work together under a department.
 */
export function proposeUnits({ title, quote, before, units, past }: Asked): ProposedUnits {
  const named = namedUnits(quote, units).map(({ unit, name }) => ({ unit, ...asNamed(unit, name) }));
  const townships = named.filter(({ unit }) => unit.kind === 'township');
  const leads = named.filter(({ unit }) => unit.kind !== 'township' || townships.length === 1);
  const candidates = [
    ...leads.map(({ unit, proposal }) => ({ unit: unit.id, proposal })),
    ...fromPast(title, units, past, closeLikeness),
    ...fromLexicon(quote, units, 1),
    ...fromPast(title, units, past, 0),
  ];
  const lead = candidates[0] ?? (isSilent(quote) ? fromClausesBefore(before, units) : null);
  if (!lead) return { lead: null, coUnits: [] };
  const others = [...townships.map(({ unit, proposal }) => ({ unit: unit.id, proposal })), ...candidates];
  return { lead, coUnits: distinct(lead, others).slice(0, Math.max(mostCoUnits, townships.length)) };
}

const asNamed = (unit: Unit, name: string) => ({
  proposal: { rule: 'named-in-text', words: [name], confidence: unit.kind === 'township' ? 0.7 : 0.9 } as const,
});

function fromPast(
  title: string,
  units: readonly Unit[],
  past: PastAssignments,
  least: number,
): readonly ProposedUnit[] {
  const found = closestPast(title, past);
  if (!found || found.likeness < least) return [];
  const proposal = {
    rule: 'past-assignment',
    words: [found.past.title],
    confidence: rounded(0.98 * found.likeness),
  } as const;
  return [found.past.leadUnit, ...found.past.coUnits]
    .filter((id) => units.some((unit) => unit.id === id))
    .map((unit) => ({ unit, proposal }));
}

/** Whether a text has no word for any department, also none that the directory lacks. */
const isSilent = (text: string): boolean => matchDepartments(text).every(({ score }) => score < leastScore);

/** Best first. `trust` lowers the confidence where the words stand beside the promise, not in it. */
function fromLexicon(text: string, units: readonly Unit[], trust: number): readonly ProposedUnit[] {
  const matches = matchDepartments(text).filter(({ score }) => score >= leastScore);
  return matches.flatMap((match) => {
    const unit = unitOfKind(units, match.kind);
    const confidence = rounded(trust * confidenceOf(match, matches));
    return unit ? [{ unit: unit.id, proposal: { rule: 'lexicon', words: match.words, confidence } }] : [];
  });
}

function fromClausesBefore(before: readonly string[], units: readonly Unit[]): ProposedUnit | null {
  for (const clause of before) {
    const [found] = fromLexicon(clause, units, 0.6);
    if (found) return found;
  }
  return null;
}

/** Its share of all that was found, more for long words: 4 characters and nothing beside them give 0.9. */
function confidenceOf({ score }: DepartmentMatch, matches: readonly DepartmentMatch[]): number {
  const total = matches.reduce((sum, one) => sum + one.score, 0);
  return (score / total) * Math.min(0.9, 0.6 + 0.075 * score);
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Units other than the lead, each once; of the lexicon only those with words of their own. */
function distinct(lead: ProposedUnit, others: readonly ProposedUnit[]): readonly ProposedUnit[] {
  const kept: ProposedUnit[] = [];
  const taken = new Set(lead.proposal.rule === 'lexicon' ? lead.proposal.words : []);
  for (const other of others) {
    if (other.unit === lead.unit || kept.some(({ unit }) => unit === other.unit)) continue;
    if (other.proposal.rule === 'lexicon' && other.proposal.words.every((word) => taken.has(word))) continue;
    kept.push(other);
    if (other.proposal.rule === 'lexicon') for (const word of other.proposal.words) taken.add(word);
  }
  return kept;
}
