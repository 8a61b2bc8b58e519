import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCalendar } from './built-in-calendar.ts';
import { type Calendar, withOverrides, withYear } from './calendar.ts';
import { countingRules, dueOn, type Limit } from './due-on.ts';
import { addDays, type IsoDate, isoDate } from './iso-date.ts';
import { addWorkingDays, isWorkingDay, lastWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

const calendar = builtInCalendar;
const missing = (year: number) => ({ refused: true, code: 'calendar-missing', facts: { year } });

describe('the year 2026 is as the State Council announced it', () => {
  const makeUpDays = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
  test.each(makeUpDays)('%s, a day at the weekend, is worked', (date) => {
    expect(isWorkingDay(calendar, isoDate(date))).toBe(true);
  });

  test('no other day at a weekend is', () => {
    const worked = daysOf2026().filter(
      (date) => [0, 6].includes(new Date(date).getUTCDay()) && isWorkingDay(calendar, date),
    );
    expect(worked).toEqual(makeUpDays);
  });

  test('the Spring Festival is 15 to 23 February', () => {
    const off = daysOf2026().filter(
      (date) => date >= '2026-02-14' && date <= '2026-02-28' && !isWorkingDay(calendar, date),
    );
    expect(off).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => `2026-02-${day}`));
  });

  test('it has 248 working days', () => {
    expect(workingDaysBetween(calendar, isoDate('2025-12-31'), isoDate('2026-12-31'))).toBe(248);
  });
});

function daysOf2026(): IsoDate[] {
  return Array.from({ length: 365 }, (_, at) => addDays(isoDate('2026-01-01'), at));
}

describe('the last working day up to a day', () => {
  test.each([
    ['2026-03-06', '2026-03-06', 'is the day itself when it is worked'],
    ['2026-03-07', '2026-03-06', 'is the Friday before a weekend'],
    ['2026-02-22', '2026-02-14', 'is the day made up before the Spring Festival'],
    ['2026-02-28', '2026-02-28', 'is a Saturday made up'],
  ])('of %s is %s: it %s', (date, last) => {
    expect(lastWorkingDay(calendar, isoDate(date))).toBe(last);
  });

  test('is not guessed before the first year that is known', () => {
    const holidays = [isoDate('2031-01-01')];
    const only = withYear({ years: {} }, 2031, { announced: true, holidays, workdays: [], source: '' });
    expect(lastWorkingDay(only, isoDate('2031-01-01'))).toEqual(missing(2030));
  });
});

describe('working days are counted from the day after', () => {
  test.each([
    ['2026-03-02', 1, '2026-03-03', 'in a plain week'],
    ['2026-03-06', 1, '2026-03-09', 'over a weekend'],
    ['2026-02-13', 1, '2026-02-14', 'a Saturday made up counts'],
    ['2026-02-13', 2, '2026-02-24', 'over the Spring Festival'],
    ['2026-02-14', 3, '2026-02-26', 'from a make-up day'],
    ['2026-02-17', 1, '2026-02-24', 'from a day off'],
    ['2026-02-27', 1, '2026-02-28', 'a Saturday made up after the festival'],
    ['2025-12-31', 1, '2026-01-04', 'over New Year to a Sunday made up'],
    ['2026-09-30', 3, '2026-10-10', 'over the National Day'],
    ['2026-02-17', 0, '2026-02-17', 'none, on a day off'],
    ['2026-12-30', 1, '2026-12-31', 'to the last day known'],
  ])('%s and %i is %s: %s', (from, workingDays, to) => {
    expect(addWorkingDays(calendar, isoDate(from), workingDays)).toBe(to);
  });

  test.each([-1, 1.5, Number.NaN])('%d working days is an error', (workingDays) => {
    expect(() => addWorkingDays(calendar, isoDate('2026-03-02'), workingDays)).toThrow(RangeError);
  });
});

describe('the working days left', () => {
  test.each([
    ['2026-03-02', '2026-03-04', 2],
    ['2026-03-04', '2026-03-04', 0],
    ['2026-03-04', '2026-03-02', -2],
    ['2026-02-13', '2026-02-24', 2],
    ['2026-02-15', '2026-02-23', 0],
    ['2026-02-23', '2026-02-15', 0],
    ['2025-12-31', '2026-01-05', 2],
  ])('from %s to %s are %i', (from, to, left) => {
    expect(workingDaysBetween(calendar, isoDate(from), isoDate(to))).toBe(left);
  });
});

describe('a limit runs out', () => {
  const day = (amount: number): Limit => ({ amount, unit: 'day' });
  const workingDay = (amount: number): Limit => ({ amount, unit: 'working-day' });
  const month = (amount: number): Limit => ({ amount, unit: 'month' });
  test.each([
    ['2026-03-02', day(1), '2026-03-03', 'the next day'],
    ['2026-03-05', day(3), '2026-03-09', 'on Monday when three days end on Sunday'],
    ['2026-02-11', day(3), '2026-02-14', 'on a Saturday made up'],
    ['2026-02-12', day(7), '2026-02-24', 'after the Spring Festival'],
    ['2026-04-28', day(7), '2026-05-06', 'after the Labour Day'],
    ['2026-03-08', day(0), '2026-03-09', 'on Monday when given on Sunday for the same day'],
    ['2026-01-31', month(1), '2026-02-28', 'at the month’s end, a Saturday made up'],
    ['2025-01-31', month(1), '2025-02-28', 'at the month’s end, a Friday'],
    ['2024-01-31', month(1), '2024-02-29', 'on the leap day'],
    ['2020-01-31', month(1), '2020-03-02', 'on Monday when the leap day is a Saturday'],
    ['2026-01-20', month(1), '2026-02-24', 'after the festival when the month ends in it'],
    ['2026-05-15', month(1), '2026-06-15', 'on the same day of the next month'],
    ['2025-12-01', month(1), '2026-01-04', 'on the Sunday made up after New Year'],
    ['2026-02-13', workingDay(2), '2026-02-24', 'after the festival'],
    ['2026-02-17', workingDay(0), '2026-02-17', 'at once'],
  ])('from %s, %o: %s, %4$s', (from, limit, due) => {
    expect(dueOn(calendar, isoDate(from), limit)).toBe(due);
  });

  test.each([day(-1), day(0.5), month(-1), workingDay(-1)])('%o is an error', (limit) => {
    expect(() => dueOn(calendar, isoDate('2026-03-02'), limit)).toThrow(RangeError);
  });

  test('each rule of counting names its article', () => {
    expect(countingRules.map(({ article }) => article)).toEqual(['第二百零一条', '第二百零二条', '第二百零三条']);
  });
});

describe('a year not announced is refused and not guessed', () => {
  const last = isoDate('2026-12-31');
  test.each([
    ['is it worked', () => isWorkingDay(calendar, isoDate('2027-01-01')), 2027],
    ['the next working day', () => nextWorkingDay(calendar, isoDate('2027-05-01')), 2027],
    ['counting into it', () => addWorkingDays(calendar, last, 1), 2027],
    ['counting up to it', () => workingDaysBetween(calendar, last, isoDate('2027-01-01')), 2027],
    ['counting back from it', () => workingDaysBetween(calendar, isoDate('2027-01-01'), last), 2027],
    ['a day due in it', () => dueOn(calendar, last, { amount: 1, unit: 'day' }), 2027],
    ['a month due in it', () => dueOn(calendar, isoDate('2026-12-15'), { amount: 1, unit: 'month' }), 2027],
    ['a day before the first year', () => isWorkingDay(calendar, isoDate('2017-12-31')), 2017],
  ])('%s', (_, ask, year) => {
    expect(ask()).toEqual(missing(year));
  });

  test('calendar days ask only about their end', () => {
    const only2028 = withYear({ years: {} }, 2028, { announced: true, holidays: [], workdays: [], source: '' });
    expect(dueOn(only2028, isoDate('2027-12-20'), { amount: 21, unit: 'day' })).toBe('2028-01-10');
    expect(dueOn(only2028, isoDate('2027-12-20'), { amount: 15, unit: 'working-day' })).toEqual(missing(2027));
  });

  test('rolling out of the year is refused too', () => {
    const closed = withOverrides(calendar, [{ date: last, kind: 'holiday', note: '停电检修' }]);
    expect(dueOn(closed, isoDate('2026-12-30'), { amount: 1, unit: 'day' })).toEqual(missing(2027));
  });

  test('a year written down as not announced is refused', () => {
    const noted = withYear(calendar, 2027, { announced: false, holidays: [], workdays: [], source: '' });
    expect(isWorkingDay(noted, isoDate('2027-03-01'))).toEqual(missing(2027));
  });
});

describe('an administrator sets single days', () => {
  const date = isoDate('2026-03-04');
  const holiday = { date, kind: 'holiday', note: '防汛应急停工' } as const;
  const workday = { date, kind: 'workday', note: '恢复上班' } as const;

  test('a day off', () => {
    expect(isWorkingDay(withOverrides(calendar, [holiday]), date)).toBe(false);
    expect(isWorkingDay(calendar, date)).toBe(true);
  });
  test('the later of two wins', () => {
    expect(isWorkingDay(withOverrides(calendar, [holiday, workday]), date)).toBe(true);
    expect(isWorkingDay(withOverrides(calendar, [workday, holiday]), date)).toBe(false);
  });
  test('a make-up day taken back', () => {
    const makeUp = isoDate('2026-02-14');
    expect(isWorkingDay(withOverrides(calendar, [{ date: makeUp, kind: 'holiday', note: '' }]), makeUp)).toBe(false);
  });
  test('a single day does not announce its year', () => {
    const one = withOverrides(calendar, [{ date: isoDate('2027-01-01'), kind: 'holiday', note: '' }]);
    expect(isWorkingDay(one, isoDate('2027-01-01'))).toEqual(missing(2027));
  });
  test('a year announced later is worked', () => {
    const later = withYear(calendar, 2027, {
      announced: true,
      holidays: [isoDate('2027-01-01')],
      workdays: [],
      source: '',
    });
    expect(addWorkingDays(later, isoDate('2026-12-31'), 1)).toBe('2027-01-04');
  });
  test.each<[string, IsoDate[], IsoDate[]]>([
    ['of another year', [isoDate('2026-01-01')], []],
    ['both off and worked', [isoDate('2027-01-02')], [isoDate('2027-01-02')]],
  ])('a day %s is an error', (_, holidays, workdays) => {
    expect(() => withYear(calendar, 2027, { announced: true, holidays, workdays, source: '' })).toThrow(RangeError);
  });
});

describe('for any calendar', () => {
  const firstDay = isoDate('2030-01-01');
  const anyDay = fc.integer({ min: 1, max: 364 + 365 }).map((at) => addDays(firstDay, at));
  const soon = fc.integer({ min: 0, max: 200 }).map((at) => addDays(firstDay, at));
  const years: Calendar = [2030, 2031, 2032].reduce(
    (before, year) => withYear(before, year, { announced: true, holidays: [], workdays: [], source: '' }),
    { years: {} } as Calendar,
  );
  const anyCalendar = fc
    .array(fc.record({ date: anyDay, kind: fc.constantFrom('holiday', 'workday'), note: fc.constant('') }), {
      maxLength: 60,
    })
    .map((overrides) => withOverrides(years, overrides));
  const few = fc.integer({ min: 0, max: 120 });
  const anyUnit = fc.constantFrom<Limit['unit']>('day', 'working-day', 'month');

  test('as many working days later there are as many between', () => {
    fc.assert(
      fc.property(anyCalendar, soon, few, (days, from, n) => {
        const due = addWorkingDays(days, from, n) as IsoDate;
        expect(workingDaysBetween(days, from, due)).toBe(n);
        if (n > 0) expect(isWorkingDay(days, due)).toBe(true);
      }),
    );
  });

  test('days and months never end on a day off, and no working day lies between their end and the day due', () => {
    fc.assert(
      fc.property(anyCalendar, soon, few, (days, from, n) => {
        const due = dueOn(days, from, { amount: n, unit: 'day' }) as IsoDate;
        expect(isWorkingDay(days, due)).toBe(true);
        const end = addDays(from, n);
        expect(due >= end).toBe(true);
        if (due > end) expect(workingDaysBetween(days, addDays(end, -1), due)).toBe(1);
        expect(isWorkingDay(days, dueOn(days, from, { amount: n % 12, unit: 'month' }) as IsoDate)).toBe(true);
      }),
    );
  });

  test('a longer limit is never due earlier, nor one that starts later', () => {
    fc.assert(
      fc.property(anyCalendar, soon, fc.integer({ min: 0, max: 12 }), anyUnit, (days, from, amount, unit) => {
        const due = dueOn(days, from, { amount, unit }) as IsoDate;
        expect((dueOn(days, from, { amount: amount + 1, unit }) as IsoDate) >= due).toBe(true);
        expect((dueOn(days, addDays(from, 1), { amount, unit }) as IsoDate) >= due).toBe(true);
      }),
    );
  });

  test('every day is counted once: the parts of a span add up, and back is the same with a minus', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyDay, (days, a, b, c) => {
        const between = (from: IsoDate, to: IsoDate) => workingDaysBetween(days, from, to) as number;
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
        expect(between(addDays(a, -1), a)).toBe(isWorkingDay(days, a) === true ? 1 : 0);
      }),
    );
  });
});
