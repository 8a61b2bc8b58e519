import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, builtInCalendar, dateInChina, isoDate } from '../calendar/index.ts';
import { mechanisms } from '../rules/mechanisms.ts';
import { suggestionsAndProposals } from '../rules/suggestions-proposals.ts';
import { system13710 } from '../rules/system-13710.ts';
import { actors, opening } from '../testing/made-matter.ts';
import { attemptOf, type Try, tries } from '../testing/random-life.ts';
import { inChina, type Story, story } from '../testing/story.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import { evolve, fold } from './evolve.ts';
import { commandRule } from './find-rule.ts';
import { lights } from './lights.ts';
import { openMatter } from './open-matter.ts';
import { slipSeriesOf } from './slips.ts';

const { office, handler } = actors;

const timersAt = ({ matter }: Story, now: string) =>
  due({ mechanism: system13710, matter, calendar: builtInCalendar, now: inChina(now) }).map(
    ({ clock, key, what, at }) => `${dateInChina(at)} ${what}${clock && ` ${clock}`}${key && ` ${key}`}`,
  );

const assigned = (classId: string, changes = {}) =>
  story(system13710, { at: '2026-03-02 08:30', opening: { class: classId, ...changes } })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign');

describe('what comes due', () => {
  test('is each clock on the day after its last, and before it the first day on which it is near', () => {
    expect(timersAt(assigned('general'), '2026-03-02 09:00')).toEqual([
      '2026-03-03 breach sign',
      '2026-03-04 breach deploy',
      '2026-03-05 near close',
      '2026-03-06 breach first',
      '2026-03-06 escalate first',
      '2026-03-10 breach close',
      '2026-12-29 near year-end',
      '2027-01-01 breach year-end',
    ]);
  });

  test('is the light of a monthly report only after its grace', () => {
    const monthly = timersAt(assigned('continuing'), '2026-03-26 09:00').filter((timer) => timer.includes('monthly'));
    expect(monthly).toEqual([
      '2026-03-29 lit monthly 2026-03',
      '2026-04-22 near monthly 2026-04',
      '2026-04-26 breach monthly 2026-04',
      '2026-04-29 lit monthly 2026-04',
    ]);
  });

  test('is the next month of a monthly report that came early, so that its light is told in time', () => {
    const early = assigned('continuing')
      .give('2026-03-02 10:00', handler, 'sign')
      .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '一' })
      .give('2026-03-03 09:00', handler, 'report-progress', { progress: '二' });
    const monthly = (now: string) => timersAt(early, now).filter((timer) => timer.includes('monthly'));
    expect(monthly('2026-03-03 10:00')).toEqual(['2026-03-25 month monthly 2026-03']);
    expect(monthly('2026-03-25 08:00')).toEqual([
      '2026-04-22 near monthly 2026-04',
      '2026-04-26 breach monthly 2026-04',
      '2026-04-29 lit monthly 2026-04',
    ]);
  });

  test('is a reminder a month and ten days before a reply is due, or as many as a place sets', () => {
    const reminders = (settings = {}) =>
      due({
        mechanism: suggestionsAndProposals,
        matter: story(suggestionsAndProposals, {
          at: '2026-03-02 08:00',
          opening: { class: 'suggestion-plenary', limit: null },
          settings,
        }).give('2026-03-02 09:00', office, 'assign').matter,
        calendar: builtInCalendar,
        now: inChina('2026-03-02 09:00'),
      }).flatMap(({ clock, what, at }) => (what.startsWith('remind') ? [`${dateInChina(at)} ${what} ${clock}`] : []));
    expect(reminders()).toEqual(['2026-05-03 remind reply', '2026-05-23 remind-again reply']);
    expect(reminders({ remindDays: 0, remindAgainDays: 3 })).toEqual(['2026-05-30 remind-again reply']);
  });

  test('is the next month once progress was reported, for then more should be done', () => {
    const reported = assigned('continuing')
      .give('2026-03-02 10:00', handler, 'sign')
      .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '一' })
      .give('2026-03-03 10:00', handler, 'report-progress', { progress: '二', share: 20 });
    expect(timersAt(reported, '2026-03-03 10:00')).toContain('2026-04-01 month 2026-04');
    expect(timersAt(reported, '2026-12-15 10:00').filter((timer) => timer.includes('month '))).toEqual([
      '2027-01-01 month 2027-01',
    ]);
  });
});

/** The matter after every step of a life, with the instant from which on it was so. */
function lived(which: number, steps: readonly Try[]) {
  const mechanism = mechanisms[which % mechanisms.length]!;
  const classId = mechanism.classes[which % mechanism.classes.length]!.id;
  let now = '2026-01-05T01:00:00.000Z';
  const outcome = openMatter(
    mechanism,
    { id: 'm1', opening: opening({ class: classId, limit: isoDate('2026-12-31') }), settings: {} },
    actors.office,
    now,
  );
  if ('refused' in outcome) throw new Error(outcome.code);
  let matter = fold(mechanism, outcome)!;
  for (const step of steps) {
    const { command, actor, form, evidence, now: at } = attemptOf(mechanism, matter, now, step);
    now = at;
    const slipNumber = slipSeriesOf(mechanism, commandRule(mechanism, command)!) === null ? null : '1号';
    const situation = { mechanism, matter, actor, now, calendar: builtInCalendar, openChildren: 0, slipNumber };
    const decided = decide(situation, { command, form, evidence, expectedSeq: matter.seq });
    if (!('refused' in decided)) matter = evolve(mechanism, matter, decided[0]);
  }
  return { mechanism, matter, now };
}

test('no light changes between two timers: who looks when one is due sees every change on its day', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.nat({ max: 8 }), tries, (which, steps) => {
      const { mechanism, matter, now } = lived(which, steps);
      let today = dateInChina(now);
      for (let day = 0; day < 70 && today < '2026-12-31'; day++) {
        const noon = `${today}T04:00:00.000Z` > now ? `${today}T04:00:00.000Z` : now;
        const standing = { mechanism, matter, calendar: builtInCalendar, now: noon };
        const tomorrow = addDays(today, 1);
        const before = lights(standing).colour;
        const after = lights({ ...standing, now: `${tomorrow}T04:00:00.000Z` }).colour;
        if (before !== after) {
          seen.add(`${before} ${after}`);
          expect(due(standing).map(({ at }) => dateInChina(at))).toContain(tomorrow);
        }
        today = tomorrow;
      }
    }),
    { numRuns: 200 },
  );
  expect([...seen]).toContain('green yellow');
});
