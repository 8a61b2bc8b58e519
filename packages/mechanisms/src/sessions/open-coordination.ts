// What of a matter waits to be coordinated: a coordination slip without answer, or a request that no slip followed.
import type { MatterEvent } from '../kernel/event.ts';
import type { Matter } from '../kernel/matter.ts';

const SLIP = 'coordination';
const REQUEST = 'request-coordination';
const ISSUE = 'issue-coordination';

/** The obstacle in the words of whoever named it last; null where nothing waits. */
export function openCoordination(matter: Matter, events: readonly MatterEvent[]): string | null {
  const isIssued = matter.slips.some(({ slip, answeredAt }) => slip === SLIP && answeredAt === null);
  const asked = seqOfLast(events, REQUEST);
  const isAsked = asked > seqOfLast(events, ISSUE);
  if (!isIssued && !isAsked) return null;
  const last = events.findLast((event) => event.kind === 'commanded' && [REQUEST, ISSUE].includes(event.command));
  const obstacle = last?.kind === 'commanded' ? last.form.obstacle : undefined;
  return typeof obstacle === 'string' ? obstacle : '';
}

const seqOfLast = (events: readonly MatterEvent[], command: string): number =>
  events.findLast((event) => event.kind === 'commanded' && event.command === command)?.seq ?? 0;
