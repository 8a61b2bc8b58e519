import { describe, expect, test } from 'vitest';
import { builtInCalendar, isoDate } from '../calendar/index.ts';
import { fourSlipsSevenSteps } from '../rules/four-slips-seven-steps.ts';
import { system13710 } from '../rules/system-13710.ts';
import { actors } from '../testing/made-matter.ts';
import { inChina, photo, type Story, story } from '../testing/story.ts';
import { decide } from './decide.ts';
import { offeredCommands } from './offered-commands.ts';
import { rollUp } from './roll-up.ts';
import { behindSchedule, doneShare, plannedShare } from './schedule.ts';
import { score, unitScore } from './score.ts';
import { interviewCalled, nextColour, proposedSlips } from './slips.ts';

const { office, officeHead, handler } = actors;

const begun = (options: Partial<Parameters<typeof story>[1]> = {}) =>
  story(system13710, { at: '2026-03-02 08:30', ...options })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign')
    .give('2026-03-02 10:00', handler, 'sign')
    .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '已部署' });

const standing = ({ matter }: Story, now: string, mechanism = system13710) => ({
  mechanism,
  matter,
  calendar: builtInCalendar,
  now: inChina(now),
});

const slip = (colour: string, slipLimit: string) => ({ colour, slipLimit, finding: '未动', demand: '推进' });

describe('slips', () => {
  test('one is proposed for an overdue limit that calls for it, until one is issued', () => {
    const late = begun();
    expect(proposedSlips(standing(late, '2026-03-09 23:00'))).toEqual([]);
    expect(proposedSlips(standing(late, '2026-03-10 09:00'))).toEqual([
      { slip: 'follow-up', colour: 'blue', clock: 'close', key: '' },
    ]);
    const issued = late.give('2026-03-10 10:00', office, 'issue-follow-up', slip('blue', '2026-03-12'));
    expect(proposedSlips(standing(issued, '2026-03-10 11:00'))).toEqual([]);
  });

  test('the colour goes up when a slip was not answered, and stays when it was', () => {
    const blue = begun().give('2026-03-10 10:00', office, 'issue-follow-up', slip('blue', '2026-03-12'));
    expect(nextColour(blue.matter)).toBe('orange');
    const answered = blue.give('2026-03-11 10:00', handler, 'answer-slip', { answer: '已办' });
    expect(nextColour(answered.matter)).toBe('blue');
  });

  test.each([
    ['all', [true, true], 'late'],
    ['oldest', [true, false], 'overdue'],
    [undefined, [true, false], 'overdue'],
  ])(
    'an answer meant for %s of two slips answers %j, and their clocks stop with it',
    (scope, answers, standingOfLast) => {
      const twice = begun()
        .give('2026-03-10 10:00', office, 'issue-follow-up', slip('blue', '2026-03-11'))
        .give('2026-03-12 10:00', office, 'issue-follow-up', slip('orange', '2026-03-13'));
      const form = { answer: '已办', ...(scope === undefined ? {} : { scope }) };
      const answered = twice.give('2026-03-14 10:00', handler, 'answer-slip', form);
      const following = answered.matter.slips.filter(({ colour }) => colour !== null);
      expect(following.map(({ answeredAt }) => answeredAt !== null)).toEqual(answers);
      expect(answered.clock('slip', '2026-03-14 11:00')?.standing).toBe(standingOfLast);
    },
  );

  test('a coordination slip, too, is proposed only until one is issued', () => {
    const late = begun({ opening: { class: 'major' } });
    const now = '2026-04-03 09:00';
    expect(proposedSlips(standing(late, now))).toMatchObject([{ slip: 'coordination', clock: 'close-major' }]);
    const form = { obstacle: '用地未批', units: ['finance'], coordinator: '秦朗', slipLimit: '2026-04-10' };
    const issued = late.give(now, office, 'issue-coordination', form);
    expect(proposedSlips(standing(issued, '2026-04-03 10:00'))).toEqual([]);
  });
});

describe('an interview', () => {
  const red = (matter: Story, day: number, colour = 'red') =>
    matter
      .give(`2026-03-${day} 09:00`, office, 'issue-follow-up', slip(colour, `2026-03-${day + 1}`))
      .give(`2026-03-${day + 1} 09:00`, handler, 'answer-slip', { answer: '整改中' });
  const thrice = (options?: Parameters<typeof begun>[0]) => red(red(red(begun(options), 10), 12), 14);
  const called = ({ matter }: Story) => interviewCalled(system13710, matter)?.id ?? null;
  const offers = ({ matter }: Story) =>
    offeredCommands({ mechanism: system13710, matter, relations: ['office'], person: 'p1' }).map(({ id }) => id);
  const form = {
    heldOn: '2026-03-16',
    interviewers: '督查室、纪检监察机关、组织部门',
    interviewed: '单位主要负责人',
    finding: '三次督办仍未落实',
    demand: '书面报告整改措施',
    slipLimit: '2026-03-20',
  };

  test('is called for, and offered to the office, by the third red slip in a row', () => {
    const twice = red(red(begun(), 10), 12);
    expect([called(twice), offers(twice)]).toEqual([null, expect.not.arrayContaining(['interview'])]);
    expect([called(red(twice, 14)), offers(red(twice, 14))]).toEqual([
      'interview',
      expect.arrayContaining(['interview']),
    ]);
  });

  test('is refused before, with how many went out', () => {
    const broken = red(red(red(begun(), 10), 12, 'orange'), 14);
    expect(broken.refused('2026-03-16 09:00', office, 'interview', form)).toMatchObject({
      code: 'interview-uncalled',
      facts: { needed: 3, sent: 1 },
    });
  });

  test('leaves a numbered record that the unit answers, and only further red slips call for another', () => {
    const held = thrice().give('2026-03-16 09:00', office, 'interview', form);
    expect(held.matter.slips.at(-1)).toMatchObject({ slip: 'interview', colour: null, limit: '2026-03-20' });
    expect(called(held)).toBeNull();
    expect(held.clock('slip', '2026-03-21 09:00')).toMatchObject({ standing: 'overdue' });
    const answered = held.give('2026-03-19 09:00', handler, 'answer-slip', { answer: '已整改并报告' });
    expect(answered.matter.slips.at(-1)).toMatchObject({ answeredAt: inChina('2026-03-19 09:00') });
    expect(called(red(red(answered, 20), 22))).toBeNull();
    expect(called(red(red(red(answered, 20), 22), 24))).toBe('interview');
  });

  test('cannot be recorded before it was held', () => {
    const early = { ...form, heldOn: '2026-03-17' };
    expect(thrice().refused('2026-03-16 09:00', office, 'interview', early).code).toBe('date-coming');
  });

  test.each([
    [2, 'interview'],
    [4, null],
    [0, null],
  ])('after %i red slips, as the government set it, three call for: %s', (interviewAfterRed, expected) => {
    expect(called(thrice({ settings: { interviewAfterRed } }))).toBe(expected);
  });
});

describe('schedule', () => {
  const reported = (form: object) =>
    begun({ opening: { class: 'continuing' } }).give('2026-07-01 09:00', handler, 'report-progress', {
      progress: '推进中',
      ...form,
    });

  test.each([
    ['a figure counts over its target', { value: 12 }, 40],
    ['more than the target is all of it', { value: 36 }, 100],
    ['a share that was given outranks the figure', { value: 12, share: 55 }, 55],
    ['words alone are no share', {}, null],
  ])('%s', (_, form, share) => {
    expect(doneShare(reported(form).matter)).toBe(share);
  });

  test.each([
    ['2026-01-20', 0],
    ['2026-07-01', 50],
    ['2026-12-31', (11 / 12) * 100],
    ['2027-01-01', null],
  ])('by %s the linear plan asks for %s percent', (today, planned) => {
    expect(plannedShare(reported({}).matter, isoDate(today))).toBe(planned);
  });

  test.each([
    ['2026-04-01', 50],
    ['2026-07-01', 100],
    ['2026-11-01', 100],
  ])('a work due by the end of June is planned to %s with %s percent', (today, planned) => {
    const half = begun({ opening: { class: 'continuing', limit: isoDate('2026-06-30') } });
    expect(plannedShare(half.matter, isoDate(today))).toBe(planned);
  });

  test('a plan of its own outranks the linear one', () => {
    const monthlyShares = [0, 0, 0, 0, 10, 30, 50, 70, 80, 90, 95, 100];
    const planned = begun({ opening: { class: 'continuing', monthlyShares } });
    expect(plannedShare(planned.matter, isoDate('2026-07-01'))).toBe(30);
  });

  test('without a report there is no lag: no data is not nothing done', () => {
    expect(behindSchedule(begun({ opening: { class: 'continuing' } }).matter, isoDate('2026-11-01'))).toBeNull();
  });
});

describe('scores', () => {
  const period = { from: isoDate('2026-01-01'), to: isoDate('2026-03-31') };
  const returned = begun()
    .give('2026-03-10 10:00', handler, 'report-progress', { progress: '迟报' })
    .give('2026-03-11 10:00', office, 'issue-follow-up', slip('orange', '2026-03-13'))
    .give('2026-03-12 10:00', handler, 'answer-slip', { answer: '加快' })
    .give('2026-03-12 11:00', handler, 'apply-close', { result: '完成' }, [photo])
    .give('2026-03-12 12:00', office, 'return', { reason: '无验收', reworkLimit: '2026-03-20' })
    .give('2026-03-18 12:00', handler, 'apply-close', { result: '已验收' }, [photo])
    .give('2026-03-19 12:00', officeHead, 'close', { rating: 'passed', finding: '属实' });

  test('lose the points of each lapse in the period, named one by one', () => {
    const { points, deductions } = score(standing(returned, '2026-03-31 12:00'), period);
    expect(deductions.map(({ why, of }) => `${why} ${of}`)).toEqual([
      'late-clock first',
      'returned ',
      expect.stringMatching(/^orange-slip /),
    ]);
    expect(points).toBe(100 - 5 - 3 - 5);
  });

  test('count a lapse in the period in which it happened only', () => {
    const next = { from: isoDate('2026-04-01'), to: isoDate('2026-06-30') };
    expect(score(standing(returned, '2026-06-30 12:00'), next).points).toBe(100);
  });

  test('what the office is late with costs the unit nothing', () => {
    const slow = story(fourSlipsSevenSteps, { at: '2026-03-02 08:00', opening: { class: 'task' } }).give(
      '2026-03-02 09:00',
      office,
      'draft-opinion',
      { opinion: '拟立项' },
    );
    expect(score(standing(slow, '2026-03-20 09:00', fourSlipsSevenSteps), period).points).toBe(100);
  });

  test('of a unit are the mean of its matters, with their number', () => {
    const scores = [90, 95, 100].map((points) => ({ points, deductions: [] }));
    expect(unitScore(scores)).toEqual({ points: 95, matters: 3 });
    expect(unitScore([])).toEqual({ points: null, matters: 0 });
  });
});

describe('matters given down', () => {
  const child = { id: 'c', isEnded: false, light: 'green' as const, share: 40, problem: null };

  test('roll up to the mean of those that reported, the worst light and every problem', () => {
    const children = [
      child,
      { ...child, id: 'd', isEnded: true, light: 'off' as const, share: null },
      { ...child, id: 'e', light: 'red' as const, share: null, problem: '资金不足' },
    ];
    expect(rollUp(children)).toEqual({
      children: 3,
      ended: 1,
      share: 70,
      reporting: 2,
      light: 'red',
      problems: [{ child: 'e', problem: '资金不足' }],
    });
  });

  test('say nothing of a share where none has reported', () => {
    expect(rollUp([{ ...child, share: null }])).toMatchObject({ share: null, reporting: 0 });
  });

  test('keep their parent open', () => {
    const applied = begun().give('2026-03-05 09:00', handler, 'apply-close', { result: '完成' }, [photo]);
    const situation = {
      ...standing(applied, '2026-03-06 09:00'),
      actor: officeHead,
      openChildren: 2,
      slipNumber: '1号',
    };
    const command = {
      command: 'close',
      form: { rating: 'good', finding: '属实' },
      evidence: [],
      expectedSeq: applied.matter.seq,
    };
    expect(decide(situation, command)).toMatchObject({ code: 'children-open', facts: { open: 2 } });
  });
});

test('who did not see the last event is told so', () => {
  const matter = begun();
  const situation = { ...standing(matter, '2026-03-03 09:00'), actor: handler, openChildren: 0, slipNumber: null };
  const command = { command: 'report-progress', form: { progress: '好' }, evidence: [], expectedSeq: 3 };
  expect(decide(situation, command)).toMatchObject({ code: 'stale-version', facts: { expected: 3, actual: 5 } });
});

test('a light turns yellow some working days before a long limit, not before a short one', () => {
  const continuing = begun({ opening: { class: 'continuing', limit: isoDate('2026-06-30') } }).give(
    '2026-06-20 09:00',
    handler,
    'report-progress',
    { progress: '收尾', share: 98 },
  );
  expect(continuing.light('2026-06-25 09:00').colour).toBe('green');
  // 27 and 28 June are a weekend: two working days are left from Friday on.
  expect(continuing.light('2026-06-26 09:00').reasons).toMatchObject([{ what: 'near', clock: 'limit', amount: 2 }]);
});
