// A suggestion that was registered into what its matter is opened with.
import { type IsoDate, isoDate, type Proposer } from '@luoshi/mechanisms';
import type { MatterToOpen } from '@luoshi/store';
import type { Naming } from '../matters/naming.ts';

export interface Registered {
  readonly kind: string;
  readonly session: string;
  readonly number: number;
  readonly receivedOn: string;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  readonly proposers: readonly Proposer[];
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  /** Left out: the leader in charge of the lead unit. */
  readonly leaderPost?: string | null | undefined;
}

export const SUGGESTIONS = 'suggestions-proposals';

/** A number stands once in its session and kind: registered again it is the matter there is. */
export function openingOfSuggestion(registered: Registered, { directory }: Pick<Naming, 'directory'>): MatterToOpen {
  const { kind, session, number, receivedOn, field, text, proposers, title, leadUnit, coUnits } = registered;
  const inCharge = directory.leaders.find(({ unit }) => unit === leadUnit)?.post ?? null;
  const submission = { number, session, receivedOn: isoDate(receivedOn) satisfies IsoDate, field, text, proposers };
  return {
    mechanism: SUGGESTIONS,
    work: `${kind} ${session} ${number}`,
    settings: {},
    opening: {
      class: kind,
      work: 'task',
      title,
      promise: null,
      origin: session,
      targets: [],
      heading: '',
      leadUnit,
      collectingUnit: null,
      coUnits: coUnits.filter((unit) => unit !== leadUnit),
      leaderPost: registered.leaderPost === undefined ? inCharge : registered.leaderPost,
      limit: null,
      resultForm: '',
      monthlyShares: null,
      parent: null,
      submission,
    },
  };
}
