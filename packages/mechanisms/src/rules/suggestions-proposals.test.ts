import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCalendar, isoDate } from '../calendar/index.ts';
import { decide } from '../kernel/decide.ts';
import type { Actor, Commanded, MatterEvent } from '../kernel/event.ts';
import { evolve, fold } from '../kernel/evolve.ts';
import { commandRule } from '../kernel/find-rule.ts';
import type { Matter } from '../kernel/matter.ts';
import { openMatter } from '../kernel/open-matter.ts';
import { slipSeriesOf } from '../kernel/slips.ts';
import { actors, opening } from '../testing/made-matter.ts';
import { attemptOf, longLives, type Try } from '../testing/random-life.ts';
import { photo, type Story, story } from '../testing/story.ts';
import { suggestionsAndProposals } from './suggestions-proposals.ts';

const { office, officeHead, handler, unitHead, leader } = actors;
const proposers = [{ person: 'd1', name: '林秋', delegation: '' }];
const submission = {
  number: 12,
  session: '第三次会议',
  receivedOn: isoDate('2026-02-20'),
  field: '',
  text: '增设停车点',
  proposers,
};
const deputy: Actor = { person: 'd1', name: '林秋', unit: null, post: null, relations: ['proposer'] };

const opened = (kind = 'suggestion-plenary', settings = {}) =>
  story(suggestionsAndProposals, {
    at: '2026-03-02 08:00',
    opening: { class: kind, limit: null, title: '关于增设村级停车点的建议', submission },
    settings,
  });

const inHand = (kind?: string, settings?: Record<string, string | number>) =>
  opened(kind, settings).give('2026-03-02 09:00', office, 'assign').give('2026-03-03 09:00', handler, 'sign');

const draft = { replyClass: 'A', reply: '已建成三处', contact: '陆一鸣', phone: '0000-123', openness: 'full' };
const pledge = { ...draft, replyClass: 'B', pledge: '再建五处', pledgedUntil: '2026-10-30' };

const replied = (from: Story, form: Record<string, string> = draft, prefix: '' | 're-' = '', month = '04') =>
  from
    .give(`2026-${month}-01 09:00`, handler, `${prefix}draft-reply`, form)
    .give(`2026-${month}-02 09:00`, unitHead, `${prefix}sign-off`)
    .give(`2026-${month}-03 09:00`, handler, `${prefix}send-reply`, { delivery: '当面送达' }, [photo]);

const close = { rating: 'good', finding: '答复属实' };

describe('the limit of a reply', () => {
  test.each([
    { kind: 'suggestion-plenary', clock: 'reply', due: '2026-06-02' },
    { kind: 'suggestion-between', clock: 'reply', due: '2026-06-02' },
    { kind: 'proposal-between', clock: 'reply', due: '2026-06-02' },
    // 2 August is a Sunday.
    { kind: 'proposal-plenary', clock: 'reply-plenary', due: '2026-08-03' },
  ])('of a $kind ends on $due', ({ kind, clock, due }) => {
    expect(inHand(kind).clock(clock, '2026-03-10 09:00')?.due).toBe(due);
    expect(inHand(kind).matter.clocks.filter((run) => run.clock.startsWith('reply'))).toHaveLength(1);
  });

  test('of a suggestion handed out in autumn is known before the next year’s days off are announced', () => {
    const autumn = story(suggestionsAndProposals, {
      at: '2026-10-12 08:00',
      opening: { class: 'suggestion-between', limit: null },
    }).give('2026-10-12 09:00', office, 'assign');
    expect(autumn.clock('reply', '2026-10-13 09:00')?.due).toBe('2027-01-12');
  });

  test('missed turns the light red and proposes a slip', () => {
    expect(inHand().light('2026-06-03 09:00').colour).toBe('red');
  });

  test('can be extended with the consent of the proposer, to six months in all and no further', () => {
    const asked = inHand().give('2026-05-20 09:00', handler, 'request-extension', {
      reason: '需立项',
      progress: '已选址',
      until: '2026-09-30',
      consent: '已电话征得同意',
    });
    const granted = (until: string) => ['2026-05-21 09:00', office, 'grant-extension', { until }] as const;
    expect(asked.refused(...granted('2026-09-03'))).toMatchObject({ code: 'limit-too-late' });
    expect(asked.give(...granted('2026-09-02')).clock('reply', '2026-06-10 09:00')?.due).toBe('2026-09-02');
  });

  test('cannot be extended without asking the proposer', () => {
    const form = { reason: '需立项', progress: '已选址', until: '2026-08-31' };
    expect(inHand().refused('2026-05-20 09:00', handler, 'request-extension', form)).toMatchObject({
      code: 'field-missing',
      facts: { field: 'consent' },
    });
  });
});

describe('a suggestion of another unit', () => {
  const reason = { reason: '属住建部门职责' };

  test('is returned within ten days with a reason', () => {
    expect(inHand().give('2026-03-12 18:00', handler, 'return-unit', reason).matter.state).toBe('unit-returned');
    expect(inHand().refused('2026-03-13 09:00', handler, 'return-unit', reason).code).toBe('limit-passed');
    expect(inHand().refused('2026-03-05 09:00', handler, 'return-unit').code).toBe('field-missing');
  });

  test('is never passed on by a unit: only the office names another', () => {
    const handing = suggestionsAndProposals.commands.filter(({ effects }) =>
      effects.some(({ kind }) => kind === 'hand-to'),
    );
    expect(handing.map(({ by }) => by)).toEqual([['office']]);
  });

  test('stays with the unit when the office upholds the hand-out, and its clocks run on', () => {
    const upheld = opened()
      .give('2026-03-02 09:00', office, 'assign')
      .give('2026-03-04 09:00', handler, 'return-unit', reason)
      .give('2026-03-05 09:00', office, 'uphold-unit', { reason: '三定方案已明确' });
    expect(upheld.matter.state).toBe('handed-over');
    expect(upheld.clock('sign', '2026-03-05 10:00')?.standing).toBe('running');
    expect(upheld.clock('reply', '2026-03-05 10:00')?.due).toBe('2026-06-02');
  });
});

describe('a reply', () => {
  test('has a class, and D only where it is used', () => {
    const give = (form: object, settings = {}) =>
      [
        '2026-04-01 09:00',
        handler,
        'draft-reply',
        { ...draft, ...form },
        inHand('suggestion-plenary', settings),
      ] as const;
    const refusal = (...[at, by, command, form, from]: ReturnType<typeof give>) =>
      from.refused(at, by, command, form as Commanded['form']);
    expect(refusal(...give({ replyClass: '' })).facts.field).toBe('replyClass');
    expect(refusal(...give({ replyClass: 'D' })).code).toBe('field-invalid');
    const used = inHand('suggestion-plenary', { usesD: 'yes' });
    expect(used.give('2026-04-01 09:00', handler, 'draft-reply', { ...draft, replyClass: 'D' }).matter.state).toBe(
      'drafted',
    );
  });

  test.each([
    { what: 'class B without a promise', form: { ...draft, replyClass: 'B' }, code: 'field-missing' },
    {
      what: 'class A with the day of a promise',
      form: { ...draft, pledgedUntil: '2026-10-30' },
      code: 'field-unknown',
    },
  ])('of $what is refused with $code', ({ form, code }) => {
    expect(inHand().refused('2026-04-01 09:00', handler, 'draft-reply', form).code).toBe(code);
  });

  test('is signed off by somebody who did not draft it', () => {
    const drafted = inHand().give('2026-04-01 09:00', handler, 'draft-reply', draft);
    expect(drafted.refused('2026-04-02 09:00', handler, 'sign-off').code).toBe('same-person');
    expect(drafted.give('2026-04-02 09:00', unitHead, 'sign-off').matter.slips.at(-1)?.slip).toBe('reply-letter');
    expect(drafted.give('2026-04-02 09:00', leader, 'sign-off').matter.state).toBe('signed-off');
  });

  test('is graded by its proposer and by nobody else', () => {
    for (const somebody of [office, officeHead, handler, unitHead, leader])
      expect(replied(inHand()).refused('2026-04-07 09:00', somebody, 'accept-reply', { grade: 'satisfied' }).code).toBe(
        'not-yours',
      );
    expect(
      replied(inHand()).give('2026-04-07 09:00', deputy, 'accept-reply', { grade: 'basically' }).matter.state,
    ).toBe('settled');
  });

  test('is left ungraded only when the time for the grade is over', () => {
    const note = { note: '已两次提醒' };
    expect(replied(inHand()).refused('2026-04-20 09:00', office, 'file-ungraded', note).code).toBe('limit-not-passed');
    expect(replied(inHand()).give('2026-05-20 09:00', office, 'file-ungraded', note).matter.state).toBe('settled');
  });
});

describe('a grade on paper', () => {
  const grade = { grader: '林秋', grade: 'satisfied' };

  test('is typed in by the office alone, with the paper, in the name of who put it forward', () => {
    const sent = replied(inHand());
    const typed = (by: Actor, form: Commanded['form'], files = [photo]) =>
      sent.refused('2026-04-07 09:00', by, 'record-grade', form, files).code;
    for (const somebody of [handler, unitHead, leader, deputy]) expect(typed(somebody, grade)).toBe('not-yours');
    expect(typed(office, grade, [])).toBe('evidence-missing');
    expect(typed(office, { ...grade, grader: '周明' })).toBe('field-invalid');
    expect(sent.give('2026-04-07 09:00', office, 'record-grade', grade, [photo]).matter.state).toBe('settled');
  });

  test('is verified by another than who typed it in', () => {
    const typed = replied(inHand()).give('2026-04-07 09:00', office, 'record-grade', grade, [photo]);
    expect(typed.refused('2026-04-08 09:00', office, 'close', close).code).toBe('same-person');
    expect(typed.give('2026-04-08 09:00', officeHead, 'close', close).matter.state).toBe('closed');
  });

  test('that is not satisfied has it done again, the second time explained face to face', () => {
    const form = { grader: '林秋', reason: '没有说明何时解决' };
    const rejected = replied(inHand()).give('2026-04-10 09:00', office, 'record-rejection', form, [photo]);
    expect(rejected.clock('redo', '2026-04-11 09:00')?.due).toBe('2026-07-10');
    const again = replied(rejected, draft, 're-', '06').give('2026-06-20 09:00', office, 're-record-rejection', form, [
      photo,
    ]);
    expect(again.clock('talk', '2026-06-21 09:00')?.standing).toBe('running');
  });
});

describe('a reply that did not satisfy', () => {
  const rejected = replied(inHand()).give('2026-04-10 09:00', deputy, 'reject-reply', { reason: '没有说明何时解决' });

  test('is done again within three months, or what a place sets', () => {
    expect(rejected.clock('redo', '2026-04-11 09:00')?.due).toBe('2026-07-10');
    const oneMonth = replied(inHand('suggestion-plenary', { redoMonths: 1 })).give(
      '2026-04-10 09:00',
      deputy,
      'reject-reply',
      { reason: '没有说明何时解决' },
    );
    expect(oneMonth.clock('redo', '2026-04-11 09:00')?.due).toBe('2026-05-11');
  });

  test('that does not satisfy again is explained face to face, with its record', () => {
    const again = replied(rejected, draft, 're-', '06').give('2026-06-20 09:00', deputy, 're-reject-reply', {
      reason: '仍未解决',
    });
    expect(again.matter.state).toBe('to-talk');
    const talk = { attended: '何川', outcome: '代表表示理解' };
    expect(again.refused('2026-06-25 09:00', handler, 'hold-talk', talk).code).toBe('evidence-missing');
    const settled = again.give('2026-06-25 09:00', handler, 'hold-talk', talk, [photo]);
    expect(settled.give('2026-06-26 09:00', officeHead, 'close', close).matter.state).toBe('closed');
  });
});

describe('the promise of a class B reply', () => {
  const tracked = replied(inHand(), pledge).give('2026-04-10 09:00', deputy, 'accept-reply', { grade: 'satisfied' });

  test('is followed up after the grade until it is kept', () => {
    expect(tracked.matter.state).toBe('tracking');
    expect(tracked.refused('2026-04-11 09:00', officeHead, 'close', close).code).toBe('command-not-now');
    expect(tracked.light('2026-11-02 09:00').colour).toBe('red');
    const kept = tracked.give('2026-09-01 09:00', handler, 'fulfil', { outcome: 'kept', result: '已建' }, [photo]);
    expect(kept.clock('pledge', '2026-12-01 09:00')?.standing).toBe('met');
    expect(kept.give('2026-09-02 09:00', officeHead, 'close', close).matter.state).toBe('closed');
  });

  test('can be moved by the office to a later day', () => {
    const moved = tracked.give('2026-10-20 09:00', office, 'move-pledge', { until: '2026-12-31', reason: '冬季停工' });
    expect(moved.clock('pledge', '2026-11-02 09:00')?.due).toBe('2026-12-31');
  });

  test('is gone when the second reply makes none', () => {
    const rejected = replied(inHand(), pledge).give('2026-04-10 09:00', deputy, 'reject-reply', { reason: '太慢' });
    const again = replied(rejected, draft, 're-', '06');
    expect(again.give('2026-06-10 09:00', deputy, 're-accept-reply', { grade: 'satisfied' }).matter.state).toBe(
      'settled',
    );
  });
});

test('what was put forward together is joined and still answered one by one', () => {
  const joined = inHand().give('2026-03-04 09:00', office, 'merge', { with: '970001-m2' });
  expect(joined.matter.state).toBe('handling');
  expect(replied(joined).matter.state).toBe('replied');
});

describe('whatever people do', () => {
  const lives = (law: (events: readonly MatterEvent[], matters: readonly Matter[]) => void) =>
    fc.assert(
      fc.property(fc.nat({ max: 3 }), longLives, (which, steps) => {
        const { events, matters } = live(which, steps);
        law(events, matters);
      }),
      { numRuns: 40 },
    );
  const indexOf = (events: readonly MatterEvent[], ...commands: readonly string[]) =>
    events.findLastIndex((event) => event.kind === 'commanded' && commands.includes(event.command));

  test('no reply is sent without a class and without somebody else having signed it off', () => {
    lives((events) => {
      for (const [at, event] of events.entries()) {
        if (event.kind !== 'commanded' || !/^(re-)?send-reply$/.test(event.command)) continue;
        const prefix = event.command.startsWith('re-') ? 're-' : '';
        const drafted = events[indexOf(events.slice(0, at), `${prefix}draft-reply`)] as Commanded;
        const signed = events[indexOf(events.slice(0, at), `${prefix}sign-off`)] as Commanded;
        expect(drafted.form.replyClass).toMatch(/^[ABC]$/);
        expect(signed.seq).toBeGreaterThan(drafted.seq);
        expect(signed.by.person).not.toBe(drafted.by.person);
        expect(event.evidence.length).toBeGreaterThan(0);
      }
    });
  });

  test('grades are the proposer’s alone, given by themselves or on a paper that is attached', () => {
    lives((events) => {
      for (const event of events) {
        if (event.kind !== 'commanded') continue;
        if (/(accept|reject)-reply$/.test(event.command)) expect(event.by.relations).toContain('proposer');
        if (!/record-(grade|rejection)$/.test(event.command)) continue;
        expect(proposers.map(({ name }) => name)).toContain(event.form.grader);
        expect(event.by.relations).toContain('office');
        expect(event.evidence.length).toBeGreaterThan(0);
      }
    });
  });

  test('whoever typed in a grade does not verify the matter', () => {
    lives((events) => {
      const close = indexOf(events, 'close');
      if (close < 0) return;
      for (const event of events.slice(0, close))
        if (event.kind === 'commanded' && /record-(grade|rejection)$/.test(event.command))
          expect(event.by.person).not.toBe(events[close]!.by.person);
    });
  });

  test('what is closed was replied to, and nothing that was to be done again was left out', () => {
    lives((events, matters) => {
      for (const [at, { state }] of matters.entries()) {
        if (state !== 'closed') continue;
        const before = events.slice(0, at + 1);
        expect(indexOf(before, 'send-reply')).toBeGreaterThan(0);
        const rejected = indexOf(before, 'reject-reply', 'record-rejection');
        if (rejected >= 0) expect(indexOf(before, 're-send-reply')).toBeGreaterThan(rejected);
        const again = indexOf(before, 're-reject-reply', 're-record-rejection');
        if (again >= 0) expect(indexOf(before, 'hold-talk')).toBeGreaterThan(again);
        expect(
          matters[at]!.clocks.filter(({ clock, stoppedBy }) => clock === 'pledge' && stoppedBy === 'close'),
        ).toEqual([]);
      }
    });
  });
});

function live(which: number, steps: readonly Try[]) {
  const mechanism = suggestionsAndProposals;
  const kind = mechanism.classes[which]!.id;
  const first = openMatter(
    mechanism,
    { id: 'm1', opening: opening({ class: kind, limit: null, submission }), settings: {} },
    office,
    '2026-01-05T01:00:00.000Z',
  );
  if ('refused' in first) throw new Error(first.code);
  const events: MatterEvent[] = [...first];
  const matters = [fold(mechanism, events)!];
  let now = '2026-01-05T01:00:00.000Z';
  for (const step of steps) {
    const matter = matters.at(-1)!;
    const { command, actor, form, evidence, now: at } = attemptOf(mechanism, matter, now, step);
    now = at;
    const slipNumber = slipSeriesOf(mechanism, commandRule(mechanism, command)!) === null ? null : '1号';
    const outcome = decide(
      { mechanism, matter, actor, now, calendar: builtInCalendar, openChildren: 0, slipNumber },
      { command, form, evidence, expectedSeq: matter.seq },
    );
    if ('refused' in outcome) continue;
    events.push(...outcome);
    matters.push(evolve(mechanism, matter, outcome[0]));
  }
  return { events, matters };
}
