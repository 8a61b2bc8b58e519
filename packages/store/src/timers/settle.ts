// Timers that are due into those that take effect, with the ones that follow from them on the way to now.
import { clockStates, due, type Standing, type Timer } from '@luoshi/mechanisms';

/** As kept; `recount` asks to tell a matter's due days anew, because the calendar was changed. */
export interface KeptTimer extends Omit<Timer, 'what'> {
  readonly what: Timer['what'] | 'recount';
}

/**
 * In the order of time, each judged at its own instant and by the calendar as it is now, however late it is: a server that stood still
 * for two months finds both monthly reports missed. One whose clock no longer runs out then takes no effect.
 */
export function settle(standing: Standing, waiting: readonly KeptTimer[]): readonly Timer[] {
  const { matter, now } = standing;
  const seen = new Set<string>();
  const pending = [...waiting];
  const effective: Timer[] = [];
  for (let timer = pending.shift(); timer !== undefined; timer = pending.shift()) {
    if (seen.has(nameOf(timer))) continue;
    seen.add(nameOf(timer));
    const from = timer.what === 'recount' ? (matter.given.at(-1)?.at ?? matter.openedAt) : timer.at;
    if (isTimer(timer) && holds(timer, { ...standing, now: timer.at })) effective.push(timer);
    pending.push(...due({ ...standing, now: from }).filter(({ at }) => at <= now));
    pending.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
  return effective;
}

const nameOf = ({ clock, key, what, at }: KeptTimer): string => `${at} ${what} ${clock} ${key}`;

const isBeforeEnd = (what: Timer['what']): boolean => what === 'near' || what === 'remind' || what === 'remind-again';

const isTimer = (timer: KeptTimer): timer is Timer => timer.what !== 'recount';

function holds({ clock, key, what, at }: Timer, standing: Standing): boolean {
  if (what === 'month') return true;
  const found = clockStates(standing).find(
    (state) =>
      state.clock === clock && state.key === key && (state.standing === 'running' || state.standing === 'overdue'),
  );
  if (found === undefined) return false;
  return isBeforeEnd(what) ? found.standing === 'running' : found.dueAt !== null && found.dueAt <= at;
}
