import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCalendar, isoDate } from '../calendar/index.ts';
import { system13710 } from '../rules/system-13710.ts';
import { actors } from '../testing/made-matter.ts';
import { inChina, photo, type Story, story } from '../testing/story.ts';
import { courseOf } from './course.ts';
import { bulletinFigures, type Counts } from './figures.ts';

const { office, officeHead, handler } = actors;
const march = { from: isoDate('2026-03-01'), to: isoDate('2026-03-31') };

const opened = (opening: NonNullable<Parameters<typeof story>[1]['opening']> = {}) =>
  story(system13710, { at: '2026-03-02 08:30', opening });
const assigned = (opening = {}) =>
  opened(opening).give('2026-03-02 08:40', office, 'establish').give('2026-03-02 09:00', office, 'assign');
const working = (opening = {}) =>
  assigned(opening)
    .give('2026-03-02 10:00', handler, 'sign')
    .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '一' });
const reported = (share: number, opening = {}) =>
  working({ class: 'continuing', ...opening }).give('2026-03-03 09:00', handler, 'report-progress', {
    progress: '二',
    share,
  });
const applied = (at: string, opening = {}) =>
  working(opening).give(at, handler, 'apply-close', { result: '成' }, [photo]);
const close = (told: Story, at: string) => told.give(at, officeHead, 'close', { rating: 'good', finding: '实' });

const standing = ({ matter }: Story, now = '2026-03-31 18:00') => ({
  mechanism: system13710,
  matter,
  calendar: builtInCalendar,
  now: inChina(now),
});

const cases = [
  { what: 'not handed out', told: opened(), now: '2026-03-31 18:00', course: 'not-begun' },
  { what: 'handed out today', told: assigned(), now: '2026-03-02 18:00', course: 'not-begun' },
  { what: 'handed out and never signed for', told: assigned(), now: '2026-03-31 18:00', course: 'overdue' },
  { what: 'worked at', told: working(), now: '2026-03-03 18:00', course: 'on-schedule' },
  { what: 'past its day', told: working(), now: '2026-03-31 18:00', course: 'overdue' },
  { what: 'a third done in March', told: reported(33), now: '2026-03-24 18:00', course: 'on-schedule' },
  { what: 'nothing done in March', told: reported(0), now: '2026-03-24 18:00', course: 'behind' },
  { what: 'waiting for the office', told: applied('2026-03-04 09:00'), now: '2026-03-31 18:00', course: 'on-schedule' },
  {
    what: 'closed',
    told: close(applied('2026-03-04 09:00'), '2026-03-05 09:00'),
    now: '2026-03-31 18:00',
    course: 'done',
  },
  {
    what: 'suspended',
    told: working().give('2026-03-04 09:00', office, 'suspend', { reason: '汛' }),
    now: '2026-03-31 18:00',
    course: 'suspended',
  },
  {
    what: 'withdrawn',
    told: working().give('2026-03-04 09:00', office, 'withdraw', { reason: '并' }),
    now: '2026-03-31 18:00',
    course: null,
  },
] as const;

test.each(cases)('a matter $what counts as $course', ({ told, now, course }) => {
  expect(courseOf(standing(told, now))).toBe(course);
});

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0);

function addsUp({ total, courses, lights }: Counts): void {
  expect(sum(courses)).toBe(total);
  expect(sum(lights)).toBe(total);
}

describe('the figures of a bulletin', () => {
  test('have one denominator, whatever there is to count', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...cases), fc.constantFrom('roads', 'water', 'schools')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(some, (all) => {
        const standings = all.map(([{ told, now }, unit]) => {
          const at = standing(told, now);
          return {
            ...at,
            matter: { ...at.matter, opening: { ...at.matter.opening, leadUnit: unit, heading: `${unit}篇` } },
          };
        });
        const figures = bulletinFigures(standings, march);
        expect(figures.all.total + figures.withdrawn).toBe(all.length);
        for (const group of [figures.byUnit, figures.byHeading]) {
          for (const { counts } of [{ counts: figures.all }, ...group]) addsUp(counts);
          for (const figure of ['total', 'closed', 'extensions', 'returns', 'reopenings'] as const)
            expect(group.reduce((all, { counts }) => all + counts[figure], 0)).toBe(figures.all[figure]);
        }
      }),
    );
  });

  test('count what happened within the period, and what was on time among what is done', () => {
    const returned = close(
      applied('2026-03-04 09:00')
        .give('2026-03-05 09:00', officeHead, 'return', { reason: '照片不清' })
        .give('2026-03-06 09:00', handler, 'apply-close', { result: '成' }, [photo]),
      '2026-03-07 09:00',
    );
    const late = close(applied('2026-03-20 09:00'), '2026-04-02 09:00');
    const extended = working()
      .give('2026-03-04 09:00', handler, 'request-extension', { reason: '汛', progress: '半', until: '2026-04-20' })
      .give('2026-03-05 09:00', office, 'grant-extension', { until: '2026-04-20' });
    const all = [returned, late, extended].map((told) => standing(told, '2026-04-10 18:00'));
    expect(bulletinFigures(all, march).all).toMatchObject({
      total: 3,
      closed: 1,
      returns: 1,
      extensions: 1,
      reopenings: 0,
      onTimeShare: 50,
    });
    expect(bulletinFigures(all, { from: isoDate('2026-04-01'), to: isoDate('2026-04-30') }).all).toMatchObject({
      closed: 1,
      returns: 0,
      extensions: 0,
    });
  });

  test('know no share of nothing', () => {
    expect(bulletinFigures([], march).all).toMatchObject({ total: 0, onTimeShare: null });
  });
});
