// A timer that took effect into the reminders that it makes.
import { clockRule, type Matter, type Mechanism, type Timer } from '@luoshi/mechanisms';
import { type Audience, type NewNotice, office } from './new-notice.ts';

/** Whose clock comes near its end is reminded; once it is over, whom the rule names; when it turns red, the office too. */
export function noticesOfTimer(mechanism: Mechanism, matter: Matter, timer: Timer): readonly NewNotice[] {
  const { clock, key, what, at } = timer;
  if (what === 'month' || what === 'lit') return [];
  const { holder, breach, isWindow } = clockRule(mechanism, clock);
  if (isWindow) return [];
  if (what === 'near' || what === 'remind' || what === 'remind-again')
    return [{ what: 'near', clock, key, at, to: audienceOf(holder, matter, key) }];
  const first = audienceOf(breach.reminds, matter, key);
  const audiences = what === 'escalate' && first !== office ? [first, office] : [first];
  return audiences.map((to) => ({ what, clock, key, at, to }));
}

type Who = 'lead' | 'co' | 'manager' | 'first' | 'office' | 'leader' | 'proposer';

/**
 * 管理负责人 and 第一责任人 are of the lead unit; a co-unit's clock has its unit as key; the office stands in for a leader who was not
 * named, and for a proposer, whose list shows what waits for them.
 */
function audienceOf(who: Who, { opening, leadUnit }: Matter, key: string): Audience {
  if (who === 'office' || who === 'proposer') return office;
  if (who === 'leader') return opening.leaderPost === null ? office : { unit: null, post: opening.leaderPost };
  return { unit: who === 'co' ? key : leadUnit, post: null };
}
