// A matter as the store lists it into what the API answers, with names.
import {
  type Calendar,
  clockRule,
  type DayKind,
  dateInChina,
  dayKindOf,
  daysOver,
  isoDate,
  type Light,
  lastWorkingDay,
  type Mechanism,
  workingDaysBetween,
} from '@luoshi/mechanisms';
import type { MatterItem as KeptItem, Store } from '@luoshi/store';
import type { MatterItem } from '../api/matter.ts';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { type Naming, namingOf } from './naming.ts';
import { keptMechanism } from './required-mechanism.ts';

/** What presenting takes: names, working days and the time. */
export interface Presenting {
  readonly naming: Naming;
  readonly calendar: Calendar;
  /** ISO instant. */
  readonly now: string;
}

type Left = Pick<NonNullable<MatterItem['nextDue']>, 'workingDaysLeft' | 'lastWorkingDay' | 'daysOver'>;

export async function presentingOf(store: Store, government: string): Promise<Presenting> {
  const [naming, { calendar }] = await Promise.all([namingOf(store, government), calendarInForce(store, government)]);
  return { naming, calendar, now: store.now().toISOString() };
}

export function presentItem(item: KeptItem, presenting: Presenting): MatterItem {
  const mechanism = keptMechanism(item.mechanism);
  const { naming } = presenting;
  const named = (all: readonly { readonly id: string; readonly name: { zh: string; en: string } }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? { zh: id, en: id };
  return {
    id: item.id,
    government: item.government,
    mechanism: item.mechanism,
    mechanismName: mechanism.name,
    class: item.class,
    className: named(mechanism.classes, item.class),
    work: item.work,
    title: item.title,
    heading: item.heading,
    leadUnit: naming.unit(item.leadUnit),
    leader: naming.leader(item.leaderPost),
    state: item.state,
    stateName: named(mechanism.states, item.state),
    phase: item.phase as MatterItem['phase'],
    seq: item.seq,
    limit: item.limit,
    nextDue: item.nextDue && {
      ...item.nextDue,
      clockName: clockRule(mechanism, item.nextDue.clock).name,
      ...leftUntil(item.nextDue.due, kindOfNext(item, mechanism), presenting),
    },
    light: presentLight(item.light, item.mechanism),
    share: item.share,
    openedAt: item.openedAt,
    closedAt: item.closedAt,
  };
}

export function presentLight({ colour, reasons }: Light, mechanism: string): MatterItem['light'] {
  const clockName = (clock: string | null) => (clock === null ? null : clockRule(keptMechanism(mechanism), clock).name);
  // What was written before days were told apart is in calendar days.
  const counted = (reason: Light['reasons'][number]) => reason.counted ?? countedBefore[reason.what];
  return {
    colour,
    reasons: reasons.map((reason) => ({ ...reason, counted: counted(reason), clockName: clockName(reason.clock) })),
  };
}

const countedBefore = { overdue: 'calendar', near: 'working', behind: null, slip: null } as const;

/** Of an item its light tells, which was told with the matter's own parameters; without one those of the mechanism hold. */
function kindOfNext({ nextDue, light }: KeptItem, mechanism: Mechanism): DayKind {
  const reason = light.reasons.find(
    ({ what, clock, key }) => what === 'overdue' && clock === nextDue?.clock && key === nextDue.key,
  );
  if (reason) return reason.counted ?? 'calendar';
  if (nextDue === null) return 'calendar';
  const defaults = Object.fromEntries(mechanism.parameters.map((parameter) => [parameter.id, parameter.default]));
  return dayKindOf(clockRule(mechanism, nextDue.clock).limit, defaults);
}

/** What is left until a last day, and the working day by which to be done, null where the calendar does not reach; how long it is over. */
export function leftUntil(due: string | null, counted: DayKind, presenting: Presenting): Left {
  if (due === null) return { workingDaysLeft: null, lastWorkingDay: null, daysOver: null };
  const last = lastWorkingDay(presenting.calendar, isoDate(due));
  return {
    workingDaysLeft: daysLeft(due, presenting),
    lastWorkingDay: typeof last === 'string' ? last : null,
    daysOver: daysOver(isoDate(due), dateInChina(presenting.now), counted, presenting.calendar),
  };
}

/** Working days from today to a day; null where the calendar does not reach. */
export function daysLeft(due: string, { calendar, now }: Presenting): number | null {
  const left = workingDaysBetween(calendar, dateInChina(now), isoDate(due));
  return typeof left === 'number' ? left : null;
}
