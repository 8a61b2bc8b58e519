// What stands against a deputy's own proposal for a round.
import { longestProposal, stands } from './entry.ts';
import { type RoundRefusal, refuseRound } from './refusal.ts';
import type { Round } from './round.ts';
import type { ActOf } from './round-act.ts';

const fields = [
  { key: 'name', zh: '项目名称', en: 'name' },
  { key: 'description', zh: '建设内容', en: 'description' },
] as const;

/** Other deputies may want the same: the office merges doubles. The same deputy does not propose one thing twice. */
export function checkHandIn(round: Round, { project, login }: ActOf<'hand-in'>): RoundRefusal | null {
  if (round.stage !== 'collecting') return refuseRound('collecting-over', { year: round.year, stage: round.stage });
  for (const { key, zh, en } of fields) {
    const { length } = [...project[key].trim()];
    const facts = { fieldZh: zh, fieldEn: en, length, longest: longestProposal[key] };
    if (length === 0) return refuseRound('proposal-incomplete', facts);
    if (length > longestProposal[key]) return refuseRound('proposal-too-long', facts);
  }
  const isTwice = round.entries.some(
    (entry) => entry.handedInBy === login && stands(entry) && squeezed(entry.project.name) === squeezed(project.name),
  );
  return isTwice ? refuseRound('proposal-twice', { name: project.name.trim() }) : null;
}

/** Spaces and full width tell no two names apart. */
const squeezed = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
