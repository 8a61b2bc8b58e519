// A command that was given into the reminders that it makes: told by what it did, not by the mechanism it belongs to.
import { type Commanded, commandRule, type Matter, type Mechanism, phaseOf } from '@luoshi/mechanisms';
import type { Notice } from '../matters/matters.ts';
import { type Audience, type NewNotice, office } from './new-notice.ts';

export interface Given {
  readonly mechanism: Mechanism;
  readonly before: Matter;
  readonly after: Matter;
  readonly event: Commanded;
}

/** Nobody is reminded of what they did themselves: the office hears of units, units of the office. */
export function noticesOfCommand(given: Given): readonly NewNotice[] {
  const { after, event } = given;
  const { leadUnit, coUnits } = after;
  const { collectingUnit } = after.opening;
  const lead: Audience = { unit: leadUnit, post: null };
  const made = (what: Notice['what'], audiences: readonly Audience[]): readonly NewNotice[] =>
    audiences.map((to) => ({ what, clock: '', key: String(event.seq), at: event.at, to }));
  if (isHandOut(given)) {
    const units = new Set([leadUnit, ...(collectingUnit === null ? [] : [collectingUnit]), ...coUnits]);
    return made(
      'assigned',
      [...units].map((unit) => ({ unit, post: null })),
    );
  }
  const toOffice = whatForOffice(given);
  if (toOffice !== null) return made(toOffice, [office]);
  const toLead = whatForLead(given);
  return toLead === null ? [] : made(toLead, [lead]);
}

const isHandOut = ({ mechanism, before, after, event }: Given): boolean =>
  isHandedTo(mechanism, event) ||
  (phaseOf(mechanism, before.state) === 'preparing' && phaseOf(mechanism, after.state) === 'open');

/** To other units than before: they hear of it as of any hand-out. */
const isHandedTo = (mechanism: Mechanism, { command }: Commanded): boolean =>
  commandRule(mechanism, command)?.effects.some(({ kind }) => kind === 'hand-to') ?? false;

function whatForOffice({ mechanism, before, after, event }: Given): Notice['what'] | null {
  const isWaiting = phaseOf(mechanism, after.state) === 'waiting' && phaseOf(mechanism, before.state) !== 'waiting';
  if (isWaiting) return 'applied';
  if (event.command === 'request-coordination') return 'coordination';
  return event.command === 'request-extension' ? 'extension' : null;
}

function whatForLead({ mechanism, event }: Given): Notice['what'] | null {
  const rule = commandRule(mechanism, event.command);
  const effects = rule?.effects ?? [];
  if (effects.some((effect) => effect.kind === 'count' && effect.what !== 'extension')) return 'returned';
  for (const effect of effects)
    if (effect.kind === 'issue-slip' && mechanism.slips.some(({ id, isAnswered }) => id === effect.slip && isAnswered))
      return 'slip';
  if (event.command === 'grant-extension' || event.command === 'refuse-extension') return 'extension';
  return event.command === 'urge' || event.command === 'instruct' ? 'urged' : null;
}
