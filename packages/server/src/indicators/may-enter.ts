// Who may type the figures of an indicator: the office, and the unit that leads a matter which came from its target.
import type { MeasuredTarget } from '@luoshi/ledger';
import type { FiguresOfReport } from '@luoshi/store';
import type { FastifyRequest } from 'fastify';
import { mayDo, relationsTo } from '../permissions/index.ts';

type Caller = Pick<FastifyRequest, 'account' | 'roles' | 'audience'>;

/** Units that lead the matters of a target; none where nobody was made to do it. */
export const leadUnitsOf = ({ fact }: MeasuredTarget, { leadUnits }: FiguresOfReport): readonly string[] => [
  ...new Set(leadUnits.get(fact) ?? []),
];

export function mayEnter({ account, roles, audience }: Caller, government: string, units: readonly string[]): boolean {
  if (account === null || account.governmentSuccessor !== null) return false;
  const places = units.length === 0 ? [null] : units;
  return places.some((leadUnit) =>
    relationsTo(
      {
        government,
        governmentParent: null,
        governmentSuccessor: null,
        leadUnit,
        collectingUnit: null,
        coUnits: [],
        proposers: [],
        leaderPost: null,
      },
      account,
    ).some((relation) => mayDo({ need: 'enter-measurements', roles, relation, audience })),
  );
}
