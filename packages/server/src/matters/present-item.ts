// A matter as the store lists it into what the API answers, with names.
import {
  type Calendar,
  clockRule,
  dateInChina,
  isoDate,
  type Light,
  lastWorkingDay,
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

type Left = Pick<NonNullable<MatterItem['nextDue']>, 'workingDaysLeft' | 'lastWorkingDay'>;

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
      ...leftUntil(item.nextDue.due, presenting),
    },
    light: presentLight(item.light, item.mechanism),
    share: item.share,
    openedAt: item.openedAt,
    closedAt: item.closedAt,
  };
}

export function presentLight({ colour, reasons }: Light, mechanism: string): MatterItem['light'] {
  const clockName = (clock: string | null) => (clock === null ? null : clockRule(keptMechanism(mechanism), clock).name);
  return { colour, reasons: reasons.map((reason) => ({ ...reason, clockName: clockName(reason.clock) })) };
}

/** What is left until a last day, and the working day by which to be done; null where the calendar does not reach. */
export function leftUntil(due: string | null, presenting: Presenting): Left {
  if (due === null) return { workingDaysLeft: null, lastWorkingDay: null };
  const last = lastWorkingDay(presenting.calendar, isoDate(due));
  return { workingDaysLeft: daysLeft(due, presenting), lastWorkingDay: typeof last === 'string' ? last : null };
}

/** Working days from today to a day; null where the calendar does not reach. */
export function daysLeft(due: string, { calendar, now }: Presenting): number | null {
  const left = workingDaysBetween(calendar, dateInChina(now), isoDate(due));
  return typeof left === 'number' ? left : null;
}
