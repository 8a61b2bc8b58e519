// The acts on one promise into what the public saw of it, moment by moment.
import type { Verdict } from '../account/account.ts';
import type { AccountEvent } from '../year-account/account-act.ts';
import type { PublicMoment } from './public-account.ts';

interface Seen {
  readonly isPublic: boolean;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly moments: readonly PublicMoment[];
}

const unseen: Seen = { isPublic: false, verdict: null, reason: null, moments: [] };

/**
 * A new ruling takes a line down until it is cleared again; what was ruled in between is no moment of it, only what stood when it was
 * shown is. Empty where it never was.
 */
export function publicHistory(events: readonly AccountEvent[], promise: string): readonly PublicMoment[] {
  return events.filter(({ act }) => act.promise === promise).reduce(after, unseen).moments;
}

function after(seen: Seen, event: AccountEvent): Seen {
  const { act, at, by } = event;
  switch (act.kind) {
    case 'confirm':
      return { ...takenDown(seen, event), verdict: act.verdict, reason: null };
    case 'overrule':
      return { ...takenDown(seen, event), verdict: act.verdict, reason: act.reason };
    case 'withdraw':
      return { ...takenDown(seen, event), verdict: null, reason: null };
    case 'withhold':
      return takenDown(seen, event);
    case 'clear': {
      if (seen.isPublic || seen.verdict === null) return seen;
      const kind = seen.moments.length === 0 ? 'published' : 'published-again';
      const moment: PublicMoment = { kind, at, by, verdict: seen.verdict, reason: seen.reason };
      return { ...seen, isPublic: true, moments: [...seen.moments, moment] };
    }
  }
}

const takenDown = (seen: Seen, { at, by }: AccountEvent): Seen =>
  seen.isPublic
    ? {
        ...seen,
        isPublic: false,
        moments: [...seen.moments, { kind: 'taken-down', at, by, verdict: null, reason: null }],
      }
    : seen;
