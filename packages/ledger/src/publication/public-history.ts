// The acts on one promise into what the public saw of it, moment by moment.
import type { Verdict } from '../account/account.ts';
import { type AccountEvent, type LineEvent, lineEvents } from '../year-account/account-act.ts';
import type { PublicMoment } from './public-account.ts';

interface Seen {
  readonly standing: 'hidden' | 'shown' | 'under-review';
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly moments: readonly PublicMoment[];
}

const unseen: Seen = { standing: 'hidden', verdict: null, reason: null, moments: [] };

/**
 * A new ruling puts a line under review until it is cleared again or withheld; what was ruled in between is no moment of it, only what
 * stood when it was shown is. Empty where it never was.
 */
export function publicHistory(events: readonly AccountEvent[], promise: string): readonly PublicMoment[] {
  return lineEvents(events)
    .filter(({ act }) => act.promise === promise)
    .reduce(after, unseen).moments;
}

function after(seen: Seen, event: LineEvent): Seen {
  const { act, at, by } = event;
  switch (act.kind) {
    case 'confirm':
      return { ...reopened(seen, event), verdict: act.verdict, reason: null };
    case 'overrule':
      return { ...reopened(seen, event), verdict: act.verdict, reason: act.reason };
    case 'withdraw':
      return { ...reopened(seen, event), verdict: null, reason: null };
    case 'withhold':
      return seen.standing === 'hidden' ? seen : without(seen, event, 'taken-down', 'hidden');
    case 'clear': {
      if (seen.standing === 'shown' || seen.verdict === null) return seen;
      const kind = seen.moments.length === 0 ? 'published' : 'published-again';
      const moment: PublicMoment = { kind, at, by, verdict: seen.verdict, reason: seen.reason };
      return { ...seen, standing: 'shown', moments: [...seen.moments, moment] };
    }
  }
}

const reopened = (seen: Seen, event: LineEvent): Seen =>
  seen.standing === 'shown' ? without(seen, event, 'under-review', 'under-review') : seen;

/** From then on the public reads no verdict. */
const without = (seen: Seen, { at, by }: LineEvent, kind: PublicMoment['kind'], standing: Seen['standing']): Seen => ({
  ...seen,
  standing,
  moments: [...seen.moments, { kind, at, by, verdict: null, reason: null }],
});
