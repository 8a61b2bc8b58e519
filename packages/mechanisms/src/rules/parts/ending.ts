// 核查销号、归档、重新办理: how a matter ends once the unit has applied, in every mechanism of the office.
import type { ClockRule } from '../../mechanism/clock-rule.ts';
import type { CommandRule } from '../../mechanism/command-rule.ts';
import { ratings } from './lights-and-scores.ts';
import { comingDay, text } from './text-field.ts';

interface Ending {
  /** The state in which the application waits. */
  readonly applied: string;
  readonly working: string;
}

/** What `close` is called, its source, and what it asks and does beside the rating. */
type Closing = Pick<CommandRule, 'name' | 'done' | 'effects'> &
  Partial<Pick<CommandRule, 'source' | 'fields' | 'answers'>>;

/** Verified by somebody who did not handle the matter, with evidence in its history and nothing below it open. */
export function closeCommand({ applied }: Pick<Ending, 'applied'>, closing: Closing): CommandRule {
  return {
    id: 'close',
    name: closing.name,
    done: closing.done,
    ...(closing.source ? { source: closing.source } : {}),
    from: [applied],
    to: 'closed',
    by: ['office'],
    fields: [
      { id: 'rating', name: { zh: '评定', en: 'rating' }, kind: 'choice', required: true, options: ratings },
      text('finding', '核查情况', 'what was verified'),
      ...(closing.fields ?? []),
    ],
    evidence: 'optional',
    apartFrom: 'handlers',
    needsChildrenClosed: true,
    needsEvidence: true,
    ...(closing.answers ? { answers: closing.answers } : {}),
    effects: [{ kind: 'rate', field: 'rating' }, ...closing.effects],
  };
}

export function archiveCommand(
  naming: Pick<CommandRule, 'name' | 'done'> & Partial<Pick<CommandRule, 'source'>>,
): CommandRule {
  return {
    id: 'archive',
    ...naming,
    from: ['closed'],
    to: 'archived',
    by: ['office'],
    fields: [],
    evidence: 'none',
    effects: [],
  };
}

export function reopenCommand({ working }: Pick<Ending, 'working'>): CommandRule {
  return {
    id: 'reopen',
    name: { zh: '重新办理', en: 'Reopen' },
    done: { zh: '重新启动办理', en: 'reopened the matter' },
    from: ['closed', 'archived'],
    to: working,
    by: ['office'],
    fields: [text('reason', '重办理由', 'reason'), comingDay('reworkLimit', '重新办理时限', 'new limit')],
    evidence: 'optional',
    effects: [{ kind: 'count', what: 'reopening' }],
  };
}

/** Runs on to its old end when the application that had stopped it is returned. */
export const untilApplied: Pick<ClockRule, 'stoppedBy' | 'revivedBy' | 'holder'> = {
  stoppedBy: ['apply-close'],
  revivedBy: { command: 'return', undoes: 'apply-close' },
  holder: 'lead',
};

/** 完成时限 of matters of these classes. */
export const limitClock = (classes: readonly string[], startsAt: ClockRule['startsAt']): ClockRule => ({
  id: 'limit',
  name: { zh: '完成时限', en: 'limit of the matter' },
  startsAt,
  classes,
  limit: { kind: 'matter-limit' },
  ...untilApplied,
  breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
});

export const reworkClock: ClockRule = {
  id: 'rework',
  name: { zh: '重新办理时限', en: 'limit after reopening' },
  startsAt: ['reopen'],
  limit: { kind: 'field', field: 'reworkLimit' },
  ...untilApplied,
  breach: { light: 'red', slip: 'follow-up', reminds: 'first' },
};
