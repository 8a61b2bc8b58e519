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

/** What was ruled while a line was hidden is no moment of it; only what stood when it was shown is. Empty where it never was. */
export function publicHistory(events: readonly AccountEvent[], promise: string): readonly PublicMoment[] {
  return events.filter(({ act }) => act.promise === promise).reduce(after, unseen).moments;
}

function after(seen: Seen, { act, at, by }: AccountEvent): Seen {
  switch (act.kind) {
    case 'confirm':
    case 'overrule': {
      const reason = act.kind === 'overrule' ? act.reason : null;
      const ruled = { ...seen, verdict: act.verdict, reason };
      const isSame = seen.verdict === act.verdict && seen.reason === reason;
      return isSame ? ruled : shown(ruled, { kind: 'ruled', at, by, verdict: act.verdict, reason });
    }
    case 'withdraw':
      return shown(
        { ...seen, verdict: null, reason: null },
        { kind: 'under-review', at, by, verdict: null, reason: null },
      );
    case 'clear': {
      if (seen.isPublic) return seen;
      const kind = seen.moments.length === 0 ? 'published' : 'published-again';
      return shown({ ...seen, isPublic: true }, { kind, at, by, verdict: seen.verdict, reason: seen.reason });
    }
    case 'withhold':
      return { ...shown(seen, { kind: 'taken-down', at, by, verdict: null, reason: null }), isPublic: false };
  }
}

const shown = (seen: Seen, moment: PublicMoment): Seen =>
  seen.isPublic ? { ...seen, moments: [...seen.moments, moment] } : seen;
