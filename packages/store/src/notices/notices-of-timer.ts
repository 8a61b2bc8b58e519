// A timer that took effect into the reminders that it makes.
import { clockRule, type Matter, type Mechanism, type Timer } from '@luoshi/mechanisms';
import { type Audience, type NewNotice, office } from './new-notice.ts';

/** Whose clock comes near its end is reminded; once it is over, whom the rule names; when it turns red, the office too. */
export function noticesOfTimer(mechanism: Mechanism, matter: Matter, timer: Timer): readonly NewNotice[] {
  const { clock, key, what, at } = timer;
  if (what === 'month' || what === 'lit') return [];
  const { holder, breach, isWindow } = clockRule(mechanism, clock);
  if (isWindow) return [];
  const first = audienceOf(what === 'near' ? holder : breach.reminds, matter);
  const audiences = what === 'escalate' && first !== office ? [first, office] : [first];
  return audiences.map((to) => ({ what, clock, key, at, to }));
}

/** 管理负责人 and 第一责任人 are of the lead unit; the office stands in for a leader who was not named. */
function audienceOf(who: 'lead' | 'manager' | 'first' | 'office' | 'leader', { opening }: Matter): Audience {
  if (who === 'office') return office;
  if (who === 'leader') return opening.leaderPost === null ? office : { unit: null, post: opening.leaderPost };
  return { unit: opening.leadUnit, post: null };
}
