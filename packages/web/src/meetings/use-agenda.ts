// The agenda of a session as it is edited, with what the server puts on it meanwhile.
import { useState } from 'react';
import type { DispatchSession } from '../api/contract.ts';

type Agenda = DispatchSession['agenda'];

export const agendaKey = ({ matter, title }: Agenda[number]): string => matter ?? title;

interface EditedAgenda {
  readonly agenda: Agenda;
  /** Keys of what was shown here and taken off. */
  readonly takenOut: string[];
  readonly setAgenda: (agenda: Agenda) => void;
}

/** What came while somebody was editing stands last, until the page is opened anew. */
export function useAgenda({ agenda: kept }: Pick<DispatchSession, 'agenda'>): EditedAgenda {
  const [edited, setEdited] = useState<Agenda | null>(null);
  const [takenOut, setTakenOut] = useState<string[]>([]);
  const agenda = edited === null ? kept : withArrived(edited, kept, takenOut);
  const setAgenda = (now: Agenda) => {
    const left = new Set(now.map(agendaKey));
    setTakenOut([...takenOut, ...agenda.map(agendaKey)].filter((key) => !left.has(key)));
    setEdited(now);
  };
  return { agenda, takenOut, setAgenda };
}

/** The edited items, and those new ones of the kept agenda that were neither there nor taken off. */
export function withArrived(edited: Agenda, kept: Agenda, takenOut: readonly string[]): Agenda {
  const known = new Set([...edited.map(agendaKey), ...takenOut]);
  return [...edited, ...kept.filter((item) => item.since !== null && !known.has(agendaKey(item)))];
}
