import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, builtInCalendar, daysBetween, isoDate } from '../calendar/index.ts';
import { dayKindOf, daysOver } from './days-over.ts';

it.each([
  // 30 April 2026 is a Thursday; 1 to 5 May are holidays, Saturday 9 May is worked.
  { last: '2026-04-30', today: '2026-04-30', counted: 'calendar', over: null },
  { last: '2026-04-30', today: '2026-05-01', counted: 'calendar', over: { amount: 1, counted: 'calendar' } },
  { last: '2026-04-30', today: '2026-05-05', counted: 'working', over: { amount: 0, counted: 'working' } },
  { last: '2026-04-30', today: '2026-05-06', counted: 'working', over: { amount: 1, counted: 'working' } },
  { last: '2026-05-08', today: '2026-05-09', counted: 'working', over: { amount: 1, counted: 'working' } },
  // Nobody knows the days off of 2041: what is certain are calendar days.
  { last: '2041-05-08', today: '2041-05-10', counted: 'working', over: { amount: 2, counted: 'calendar' } },
] as const)('what ended on $last is on $today over by $over', ({ last, today, counted, over }) => {
  expect(daysOver(isoDate(last), isoDate(today), counted, builtInCalendar)).toEqual(over);
});

it.each([
  [{ kind: 'working-days', amount: 'a' }, {}, 'working'],
  [{ kind: 'span', amount: 'a', unit: 'day', dayKind: 'k' }, { k: 'working' }, 'working'],
  [{ kind: 'span', amount: 'a', unit: 'day', dayKind: 'k' }, { k: 'calendar' }, 'calendar'],
  [{ kind: 'matter-limit' }, { k: 'working' }, 'calendar'],
  [{ kind: 'monthly', dayOfMonth: 'd' }, { d: 25 }, 'calendar'],
] as const)('a limit %j of a matter with %j counts %s days', (limit, parameters, kind) => {
  expect(dayKindOf(limit, parameters)).toBe(kind);
});

it('is never more in working days than in calendar days', () => {
  const first = isoDate('2026-01-01');
  fc.assert(
    fc.property(fc.nat(300), fc.nat(60), (at, later) => {
      const last = addDays(first, at);
      const today = addDays(last, later);
      const over = daysOver(last, today, 'working', builtInCalendar);
      expect(over === null).toBe(later === 0);
      expect(over?.amount ?? 0).toBeLessThanOrEqual(daysBetween(last, today));
    }),
  );
});
