// The sample's year as the kernel sees it: whatever the day of the first look, nobody does what the rules refuse.
import { foldReview, holderOn, proposeBreakdown, readDocument } from '@luoshi/ledger';
import {
  builtInCalendar,
  commandRule,
  dateInChina,
  decide,
  evolve,
  isWorkingDay,
  type Matter,
  mechanismOf,
  openMatter,
  slipSeriesOf,
} from '@luoshi/mechanisms';
import { lanxiDirectory, sampleBytes, sampleReports } from '@luoshi/samples';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { evidenceType } from '../matters/evidence-type.ts';
import { ISSUED_ON } from './breakdown-stories.ts';
import { evidenceOf } from './evidence-of-act.ts';
import { officeDays, storyEnd } from './office-days.ts';
import { actorFor, peopleOf, relationOf } from './people.ts';
import { progressWords, reached } from './progress-words.ts';
import { fridaysAround } from './sessions.ts';
import type { MatterStory } from './story.ts';
import { yearStories } from './year-stories.ts';

const { directory, leaderOf } = lanxiDirectory;
const people = peopleOf({ ...directory, leaders: [], changes: [], formerPeople: [] }, ISSUED_ON);
const days = officeDays(builtInCalendar);
let rows: ReturnType<typeof proposeBreakdown>;
beforeAll(async () => {
  const reading = await readDocument(sampleBytes(sampleReports[1]!), sampleReports[1]!.name);
  if ('refused' in reading) throw new Error(reading.code);
  rows = proposeBreakdown({ reading, view: foldReview(reading, []), report: 'r', directory, on: ISSUED_ON, leaderOf });
});

const storiesOn = (today: Date) =>
  yearStories(rows, days, storyEnd(today, days), {
    leaderOf: (unit) => leaderOf[unit] ?? null,
    personOf: (name) => directory.people.find((person) => person.name === name)?.id ?? null,
  });

/** The first refusal of a story, with the command; null when the kernel takes every act. */
function refusalIn({ mechanism: id, opening, openedAt, acts, work }: MatterStory): string | null {
  const mechanism = mechanismOf(id)!;
  const actor = { ...people.office, relations: ['office' as const] };
  const opened = openMatter(mechanism, { id: 'm', opening, settings: {} }, actor, new Date(openedAt).toISOString());
  if ('refused' in opened) return `${work}: ${opened.code}`;
  let matter: Matter = evolve(mechanism, null, opened[0]);
  for (const act of acts) {
    const rule = commandRule(mechanism, act.command);
    const outcome = decide(
      {
        mechanism,
        matter,
        actor: { ...actorFor(people, act, opening), relations: [relationOf(act.by)] },
        now: new Date(act.at).toISOString(),
        calendar: builtInCalendar,
        openChildren: 0,
        slipNumber: rule && slipSeriesOf(mechanism, rule) !== null ? '1号' : null,
      },
      {
        command: act.command,
        form: act.form ?? {},
        evidence: act.file ? [{ sha256: 'a'.repeat(64), name: 'x.png', mediaType: 'image/png' }] : [],
        expectedSeq: matter.seq,
      },
    );
    if ('refused' in outcome)
      return `${opening.title}: ${act.command} ${act.day} ${outcome.code} ${JSON.stringify(outcome.facts)}`;
    matter = evolve(mechanism, matter, outcome[0]);
  }
  return null;
}

const instants = fc.date({
  min: new Date('2026-03-27T00:00:00Z'),
  max: new Date('2027-02-28T23:00:00Z'),
  noInvalidDate: true,
});

describe('the year of the made-up county', () => {
  it('is told by commands that the kernel takes, whatever the day of the first look', () => {
    fc.assert(
      fc.property(instants, (today) => {
        expect(
          storiesOn(today)
            .all.map(refusalIn)
            .filter((refusal) => refusal !== null),
        ).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('happens at office hours of working days, in order, before the first look and within 2026', () => {
    fc.assert(
      fc.property(instants, (today) => {
        const { all } = storiesOn(today);
        for (const { openedAt, acts } of all) {
          const times = [openedAt, ...acts.map(({ at }) => at)];
          expect([...times].sort((a, b) => a - b)).toEqual(times);
          for (const at of times) {
            const china = new Date(at + 8 * 3_600_000).toISOString();
            expect(isWorkingDay(builtInCalendar, dateInChina(new Date(at).toISOString())), china).toBe(true);
            expect(china.slice(11, 16) >= '08:30' && china.slice(11, 16) <= '18:00', china).toBe(true);
            expect(
              china.startsWith('2026-') &&
                (at <= today.getTime() || today.getTime() < Date.parse('2026-03-27T10:00:00Z')),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    { today: '2026-11-26T08:00:00Z', held: '2026-11-20', planned: '2026-11-27', why: 'a Thursday' },
    { today: '2026-11-27T08:00:00Z', held: '2026-11-20', planned: '2026-11-27', why: 'a Friday' },
    { today: '2026-11-28T08:00:00Z', held: '2026-11-27', planned: '2026-12-04', why: 'a Saturday' },
    {
      today: '2026-10-09T08:00:00Z',
      held: '2026-09-18',
      planned: '2026-10-09',
      why: 'the first Friday after two that are holidays',
    },
    { today: '2031-05-05T08:00:00Z', held: '2026-12-25', planned: '2027-01-01', why: 'a day of another year' },
  ])('has a session behind it and one before it on $why', ({ today, held, planned }) => {
    expect(fridaysAround(days, storyEnd(new Date(today), days).date)).toEqual({ held, planned });
  });

  it('has works whose every file is what its name says', () => {
    for (const story of storiesOn(new Date('2026-11-26T08:00:00Z')).all)
      for (const [index, act] of story.acts.entries()) {
        if (!act.file) continue;
        const { name, bytes, mediaType } = evidenceOf(story, act, index);
        expect(evidenceType(name, bytes)).toBe(mediaType);
      }
  });

  it('has every part acted by somebody of the directory', () => {
    expect(holderOn(directory, people.office.post!, ISSUED_ON)?.name).toBe(people.office.name);
    expect(people.chair).toContain(people.leaders[0]);
  });
});

describe('the words of a report', () => {
  const work = (measure: string, value: number, unit: string, bound: '=' | '<=' = '=') => ({
    title: `${measure}${value}${unit}`,
    work: 'task' as const,
    targets: [{ measure, value, upper: null, unit, bound }],
  });
  test.each([
    { given: work('路灯', 40, '盏', '='), share: 50, says: '截至9月18日，路灯已完成20盏，占全年40盏的50%。' },
    {
      given: work('湿地公园', 3, '个'),
      share: 20,
      says: '截至9月18日，湿地公园已确定实施对象，前期工作就绪（年度目标3个）。',
    },
    { given: work('完成技改', 8, '亿元'), share: 25, says: '截至9月18日，技改已完成2亿元，占全年8亿元的25%。' },
    { given: work('垃圾分类覆盖率', 90, '%'), share: 100, says: '截至9月18日，垃圾分类覆盖率为90%（年度目标90%）。' },
  ])('give the figure in the unit of the target: $says', ({ given, share, says }) => {
    expect(progressWords(given, share, '2026-09-18' as never)).toBe(says);
  });

  it('never count more than the target, nor less with a greater share', () => {
    const target = fc.record({
      measure: fc.constant('泊位'),
      value: fc.integer({ min: 1, max: 9_000 }),
      upper: fc.constant(null),
      unit: fc.constantFrom('个', '公里', '万亩'),
      bound: fc.constant('=' as const),
    });
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(target, share, share, (given, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(reached(given, less)).toBeLessThanOrEqual(reached(given, more));
        expect(reached(given, more)).toBeLessThanOrEqual(given.value);
      }),
    );
  });
});
