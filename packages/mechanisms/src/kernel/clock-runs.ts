// Which clocks run after a command: stopped, given up, revived, extended, started, in this order.
import type { IsoDate } from '../calendar/index.ts';
import type { ClockRule } from '../mechanism/clock-rule.ts';
import type { CommandRule } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { answersAll } from './effects.ts';
import type { Commanded } from './event.ts';
import { commandRule, isEnded, isMeantFor, phaseOf } from './find-rule.ts';
import type { ClockRun, Instant, Matter } from './matter.ts';

interface Step {
  readonly mechanism: Mechanism;
  /** The matter after the command, its clocks still those from before. */
  readonly matter: Matter;
  readonly event: Commanded;
}

/** The runs after the command in `event`. */
export function afterCommand(step: Step): readonly ClockRun[] {
  const { mechanism, matter } = step;
  const rule = commandRule(mechanism, step.event.command)!;
  const kept = mechanism.clocks.reduce((runs, clock) => changed(runs, clock, rule, step), matter.clocks);
  if (isEnded(mechanism, matter.state)) return kept.map((run) => atEnd(run, step));
  return [...kept, ...mechanism.clocks.flatMap((clock) => started(clock, rule, step))];
}

export const isRunning = (run: ClockRun): boolean => run.stoppedAt === null && run.givenUpAt === null;

function changed(
  runs: readonly ClockRun[],
  clock: ClockRule,
  rule: CommandRule,
  { matter, event }: Step,
): readonly ClockRun[] {
  const own = (run: ClockRun) => run.clock === clock.id;
  const isOutOfClass = !isMeantFor(clock.classes, matter.class);
  const replans = clock.limit.kind === 'nodes' && rule.effects.some(({ kind }) => kind === 'plan-nodes');
  const restarts = clock.startsAt.includes(rule.id) && keyOf(clock, event) === '';
  const giveUp = (run: ClockRun) => (own(run) && isRunning(run) ? { ...run, givenUpAt: event.at } : run);
  const afterStop = stopped(runs, clock, rule, event);
  const after = isOutOfClass || replans || restarts ? afterStop.map(giveUp) : afterStop;
  return extended(revived(after, clock, rule), clock, rule, event);
}

/** Of several runs of one clock the oldest is stopped: nodes are passed and slips answered in their order, or all slips by one answer. */
function stopped(
  runs: readonly ClockRun[],
  clock: ClockRule,
  rule: CommandRule,
  event: Commanded,
): readonly ClockRun[] {
  if (!clock.stoppedBy.includes(rule.id) || clock.limit.kind === 'monthly') return runs;
  const isOwn = ({ key }: ClockRun) => clock.each === undefined || key === event.by.unit;
  const going = runs.filter((run) => run.clock === clock.id && isRunning(run) && isOwn(run));
  const isForAll = rule.effects.some((effect) => effect.kind === 'answer-slip' && answersAll(effect, event.form));
  const meant = isForAll ? going : going.slice(0, 1);
  return runs.map((run) => (meant.includes(run) ? { ...run, stoppedAt: event.at, stoppedBy: rule.id } : run));
}

function revived(runs: readonly ClockRun[], clock: ClockRule, rule: CommandRule): readonly ClockRun[] {
  const { revivedBy } = clock;
  if (revivedBy?.command !== rule.id) return runs;
  const last = runs.findLast((run) => run.clock === clock.id && run.stoppedBy === revivedBy.undoes);
  return runs.map((run) => (run === last ? { ...run, stoppedAt: null, stoppedBy: null } : run));
}

function extended(
  runs: readonly ClockRun[],
  clock: ClockRule,
  rule: CommandRule,
  { form }: Commanded,
): readonly ClockRun[] {
  const effect = rule.effects.find((each) => each.kind === 'extend' && each.clock === clock.id);
  const until = effect?.kind === 'extend' ? form[effect.field] : undefined;
  if (typeof until !== 'string' || until === '') return runs;
  const last = runs.findLast((run) => run.clock === clock.id && isRunning(run));
  return runs.map((run) => (run === last ? { ...run, chosen: until as IsoDate } : run));
}

function started(clock: ClockRule, rule: CommandRule, { matter, event }: Step): readonly ClockRun[] {
  if (!clock.startsAt.includes(rule.id) || !isMeantFor(clock.classes, matter.class)) return [];
  const run = { clock: clock.id, startedAt: event.at, stoppedAt: null, stoppedBy: null, givenUpAt: null };
  if (clock.each === 'co-unit') return matter.coUnits.map((unit) => ({ ...run, key: unit, chosen: null }));
  switch (clock.limit.kind) {
    case 'nodes':
      return matter.nodes
        .filter(({ passedAt }) => passedAt === null)
        .map(({ id, date }) => ({ ...run, key: id, chosen: date }));
    case 'field': {
      const chosen = event.form[clock.limit.field];
      return typeof chosen === 'string' && chosen !== ''
        ? [{ ...run, key: keyOf(clock, event), chosen: chosen as IsoDate }]
        : [];
    }
    case 'matter-limit': {
      const chosen = matter.opening.limit;
      return chosen === null ? [] : [{ ...run, key: '', chosen }];
    }
    default:
      return [{ ...run, key: '', chosen: null }];
  }
}

/** Slips each have a clock of their own, told apart by the number of the event that issued them. */
const keyOf = ({ limit }: ClockRule, { seq, slipNumber }: Commanded): string =>
  limit.kind === 'nodes' ? 'nodes' : slipNumber !== null && limit.kind === 'field' ? `s${seq}` : '';

/** A closed matter's clocks stop when the unit applied, not when the office found the time to verify; a withdrawn one's are given up. */
function atEnd(run: ClockRun, { mechanism, matter, event }: Step): ClockRun {
  if (!isRunning(run)) return run;
  return phaseOf(mechanism, matter.state) === 'withdrawn'
    ? { ...run, givenUpAt: event.at }
    : { ...run, stoppedAt: later(run.startedAt, matter.waitingSince ?? event.at) };
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
