// What must hold for every mechanism, whatever people do. The seed of a failing run is printed by the library.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import { matterSentence } from '../messages/matter-sentence.ts';
import { mechanisms } from '../rules/mechanisms.ts';
import { actors, opening } from '../testing/made-matter.ts';
import { attemptOf, longLives, type Try, tries } from '../testing/random-life.ts';
import type { ClockState } from './clock-state.ts';
import { clockStates } from './clock-states.ts';
import { decide } from './decide.ts';
import { due } from './due.ts';
import type { Commanded, MatterEvent } from './event.ts';
import { evolve, fold } from './evolve.ts';
import { commandRule, phaseOf } from './find-rule.ts';
import { lights } from './lights.ts';
import type { Matter } from './matter.ts';
import { openMatter } from './open-matter.ts';
import { type MatterRefusal, matterRefusals } from './refusal.ts';
import { score } from './score.ts';
import { slipSeriesOf } from './slips.ts';

const START = '2026-01-05T01:00:00.000Z';

interface Life {
  readonly events: readonly MatterEvent[];
  /** The matter after each event. */
  readonly matters: readonly Matter[];
  readonly refusals: readonly MatterRefusal[];
  readonly end: string;
}

function live(mechanism: Mechanism, which: number, steps: readonly Try[]): Life {
  const matterClass = mechanism.classes[which % mechanism.classes.length]!.id;
  const opened = openMatter(
    mechanism,
    { id: 'm1', opening: opening({ class: matterClass }), settings: {} },
    actors.office,
    START,
  );
  if ('refused' in opened) throw new Error(opened.code);
  const events: MatterEvent[] = [...opened];
  const matters = [fold(mechanism, events)!];
  const refusals: MatterRefusal[] = [];
  let now = START;
  for (const step of steps) {
    const matter = matters.at(-1)!;
    const { command, actor, form, evidence, now: at } = attemptOf(mechanism, matter, now, step);
    now = at;
    const rule = commandRule(mechanism, command)!;
    const slipNumber = slipSeriesOf(mechanism, rule) === null ? null : `${events.length}号`;
    const outcome = decide(
      { mechanism, matter, actor, now, calendar: builtInCalendar, openChildren: 0, slipNumber },
      { command, form, evidence, expectedSeq: matter.seq },
    );
    if ('refused' in outcome) refusals.push(outcome);
    else {
      events.push(...outcome);
      matters.push(evolve(mechanism, matter, outcome[0]));
    }
  }
  return { events, matters, refusals, end: now };
}

const commanded = (event: MatterEvent): event is Commanded => event.kind === 'commanded';

function holds(law: (life: Life, mechanism: Mechanism) => void) {
  return (mechanism: Mechanism) =>
    fc.assert(
      fc.property(fc.nat({ max: 5 }), tries, (which, steps) => law(live(mechanism, which, steps), mechanism)),
      { numRuns: 300 },
    );
}

describe.each(mechanisms.map((mechanism) => ({ id: mechanism.id, mechanism })))('in $id', ({ mechanism }) => {
  test('a closed matter has evidence and was verified by somebody who had not handled it', () => {
    holds(({ events, matters }) => {
      for (const [at, matter] of matters.entries()) {
        const event = events[at]!;
        const before = matters[at - 1];
        if (!commanded(event) || !before || phaseOf(mechanism, matter.state) !== 'closed') continue;
        if (phaseOf(mechanism, before.state) === 'closed') continue;
        expect(matter.evidence).toBeGreaterThan(0);
        expect(before.handlers).not.toContain(event.by.person);
      }
    })(mechanism);
  });

  test('every refusal has a known code and a sentence in both languages without a raw name', () => {
    holds(({ refusals }) => {
      for (const refusal of refusals) {
        expect(Object.keys(matterRefusals)).toContain(refusal.code);
        expect(matterSentence(refusal, 'zh')).toMatch(/[。]$/);
        expect(matterSentence(refusal, 'en')).toMatch(/[.]$/);
        expect(matterSentence(refusal, 'zh')).not.toMatch(/undefined|[a-z]+-[a-z]+/);
      }
    })(mechanism);
  });

  test('replaying the events, also after a journey through JSON, gives the same matter', () => {
    holds(({ events, matters }) => {
      expect(fold(mechanism, events)).toEqual(matters.at(-1));
      expect(fold(mechanism, JSON.parse(JSON.stringify(events)))).toEqual(matters.at(-1));
    })(mechanism);
  });

  test('no clock is lost, doubled or moved in its beginning', () => {
    holds(({ matters }) => {
      for (const [at, matter] of matters.entries()) {
        const before = matters[at - 1]?.clocks ?? [];
        const identity = ({ clock, key, startedAt }: Matter['clocks'][number]) => `${clock} ${key} ${startedAt}`;
        expect(matter.clocks.slice(0, before.length).map(identity)).toEqual(before.map(identity));
        const running = matter.clocks.filter(({ stoppedAt, givenUpAt }) => stoppedAt === null && givenUpAt === null);
        const names = running.map(({ clock, key }) => `${clock} ${key}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { startedAt, stoppedAt } of matter.clocks) if (stoppedAt) expect(stoppedAt >= startedAt).toBe(true);
      }
    })(mechanism);
  });

  test('an ended matter has no clock that runs, and one that ended well none that was given up by its end', () => {
    holds(({ matters, end }) => {
      const matter = matters.at(-1)!;
      const phase = phaseOf(mechanism, matter.state);
      if (phase !== 'closed' && phase !== 'archived' && phase !== 'withdrawn') return;
      const states = clockStates({ mechanism, matter, calendar: builtInCalendar, now: end });
      expect(states.filter(({ standing }) => standing === 'running' || standing === 'overdue')).toEqual([]);
      expect(due({ mechanism, matter, calendar: builtInCalendar, now: end })).toEqual([]);
    })(mechanism);
  });

  test('the promise and all it was opened with never change', () => {
    holds(({ events, matters }) => {
      const first = events[0]!;
      if (first.kind !== 'opened') throw new Error('A life begins with its opening.');
      for (const matter of matters) expect(matter.opening).toEqual(first.opening);
    })(mechanism);
  });

  test('timers lie ahead and in order, and no clock fires before its last day is over', () => {
    holds(({ matters, end }) => {
      const standing = { mechanism, matter: matters.at(-1)!, calendar: builtInCalendar, now: end };
      const timers = due(standing);
      const ats = timers.map(({ at }) => at);
      expect(ats).toEqual([...ats].sort());
      const states = clockStates(standing);
      for (const { clock, key, what, at } of timers) {
        expect(at > end).toBe(true);
        const isGoing = ({ standing: how }: ClockState) => how === 'running' || how === 'overdue';
        const state = states.find((each) => each.clock === clock && each.key === key && isGoing(each));
        if (what === 'breach') expect(at).toBe(state?.dueAt);
      }
    })(mechanism);
  });

  test('light and score can always be told, and a red light always has its reason', () => {
    holds(({ matters, end }) => {
      for (const matter of matters) {
        const standing = { mechanism, matter, calendar: builtInCalendar, now: end };
        const light = lights(standing);
        if (light.colour === 'red') expect(light.reasons.some((reason) => reason.light === 'red')).toBe(true);
        const { points } = score(standing, { from: '2026-01-01' as never, to: '2026-12-31' as never });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }
    })(mechanism);
  });
});

test('the lives that the laws are tested on do reach every kind of end', () => {
  const reached = new Set<string>();
  for (const mechanism of mechanisms)
    for (const [which, steps] of fc.sample(fc.tuple(fc.nat({ max: 5 }), longLives), { numRuns: 140, seed: 13710 }))
      for (const { state } of live(mechanism, which, steps).matters) reached.add(`${mechanism.id} ${state}`);
  const all = mechanisms.flatMap(({ id, states }) => states.map((state) => `${id} ${state.id}`));
  expect(all.filter((state) => !reached.has(state))).toEqual([]);
});
