import { describe, expect, test } from 'vitest';
import { builtInCalendar, isoDate, withOverrides } from '../calendar/index.ts';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { system13710 } from './system-13710.ts';

const { office, officeHead, handler, unitHead, coUnit, leader, stranger } = actors;

/** Handed out on Monday 2 March 2026. */
const handedOut = (changes: Parameters<typeof story>[1]['opening'] = {}) =>
  story(system13710, { at: '2026-03-02 08:30', opening: changes })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign');

const atWork = (changes = {}) =>
  handedOut(changes)
    .give('2026-03-02 10:00', handler, 'sign')
    .give('2026-03-03 10:00', handler, 'report-deployment', { arrangement: '局长部署，工程股承办' });

const applied = (changes = {}) =>
  atWork(changes)
    .give('2026-03-05 10:00', handler, 'report-progress', { progress: '完成路基10公里', value: 10 })
    .give('2026-03-08 16:00', handler, 'apply-close', { result: '全线完工' }, [photo]);

describe('a general matter that goes as it should', () => {
  const closed = applied().give('2026-03-10 09:00', officeHead, 'close', { rating: 'good', finding: '现场核查属实' });

  test.each([
    ['sign', '2026-03-02', 'met'],
    ['deploy', '2026-03-03', 'met'],
    ['first', '2026-03-05', 'met'],
    // The seventh day is Monday 9 March.
    ['close', '2026-03-09', 'met'],
    ['year-end', '2026-12-31', 'met'],
  ])('has its clock %s end on %s, %s', (id, due, standing) => {
    expect(closed.clock(id, '2026-12-31 12:00')).toMatchObject({ due, standing });
  });

  test('ends closed, rated, with the numbered slips of its two ends', () => {
    expect(closed.matter).toMatchObject({ state: 'closed', rating: 'good', handlers: [handler.person] });
    expect(closed.matter.slips.map(({ slip }) => slip)).toEqual(['task-notice', 'cancellation']);
  });

  test('has no light and no clock that still runs', () => {
    expect(closed.light('2026-12-31 12:00').colour).toBe('off');
    expect(closed.matter.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([]);
  });
});

describe('limits', () => {
  test.each([
    ['a seventh day on a Saturday moves to Monday', '2026-03-07 09:00', 'general', 'close', '2026-03-16'],
    ['a third day that is a make-up working day stays', '2026-02-25 09:00', 'general', 'first', '2026-02-28'],
    ['a day in the Spring Festival moves behind it', '2026-02-12 09:00', 'general', 'first', '2026-02-24'],
    ['a month is the same date next month', '2026-03-02 09:00', 'major', 'close-major', '2026-04-02'],
    ['a month from the 31st ends with the next month', '2026-03-31 09:00', 'major', 'close-major', '2026-04-30'],
  ])('%s', (_, at, which, clock, due) => {
    const handed = story(system13710, { at, opening: { class: which } })
      .give(at, office, 'establish')
      .give(at, office, 'assign');
    expect(handed.clock(clock, at)?.due).toBe(due);
  });

  test('count from the hand-out, so that late signing buys no time', () => {
    const late = handedOut().give('2026-03-06 10:00', handler, 'sign');
    expect(late.clock('close', '2026-03-06 11:00')?.due).toBe('2026-03-09');
    expect(late.clock('sign', '2026-03-06 11:00')).toMatchObject({ due: '2026-03-02', standing: 'late' });
  });

  test('are working days where a government says so, and follow its make-up days', () => {
    const settings = { dayKind: 'working' };
    const from = (calendar = builtInCalendar) =>
      story(system13710, { at: '2026-03-02 09:00', settings, calendar })
        .give('2026-03-02 09:00', office, 'establish')
        .give('2026-03-02 09:00', office, 'assign')
        .clock('close', '2026-03-02 09:00')?.due;
    expect(from()).toBe('2026-03-11');
    const day = { date: isoDate('2026-03-05'), kind: 'holiday' as const, note: '当地放假' };
    expect(from(withOverrides(builtInCalendar, [day]))).toBe('2026-03-12');
  });

  test('hold until the end of their last day in China', () => {
    const matter = handedOut();
    expect(matter.clock('deploy', '2026-03-03 23:59')?.standing).toBe('running');
    expect(matter.clock('deploy', '2026-03-04 00:00')?.standing).toBe('overdue');
  });

  test('that would end in a year whose holidays are unknown refuse the command and name the year', () => {
    const december = story(system13710, { at: '2026-12-28 09:00' }).give('2026-12-28 09:00', office, 'establish');
    expect(december.refused('2026-12-28 09:30', office, 'assign')).toMatchObject({
      code: 'calendar-missing',
      facts: { year: 2027 },
    });
  });
});

describe('a matter that runs late through every step', () => {
  test('turns yellow, then red, as its clocks run out', () => {
    const matter = handedOut();
    expect(matter.light('2026-03-02 18:00').colour).toBe('green');
    expect(matter.light('2026-03-03 09:00')).toMatchObject({ colour: 'yellow', reasons: [{ clock: 'sign' }] });
    expect(matter.light('2026-03-06 09:00').colour).toBe('red');
    expect(matter.light('2026-03-10 09:00').reasons.map(({ clock }) => clock)).toEqual([
      'sign',
      'deploy',
      'first',
      'close',
    ]);
  });

  test('a slip that is not answered in time is followed by the next colour, and three red ones by a talk', () => {
    const slip = (colour: string, slipLimit: string) => ({ colour, slipLimit, finding: '未动', demand: '立即推进' });
    const blue = atWork().give('2026-03-10 09:00', office, 'issue-follow-up', slip('blue', '2026-03-12'));
    expect(blue.refused('2026-03-11 09:00', office, 'issue-follow-up', slip('red', '2026-03-20'))).toMatchObject({
      code: 'slip-waits',
    });
    const orange = blue.give('2026-03-13 09:00', office, 'issue-follow-up', slip('orange', '2026-03-16'));
    expect(orange.refused('2026-03-17 09:00', office, 'issue-follow-up', slip('blue', '2026-03-20'))).toMatchObject({
      code: 'slip-colour-lower',
    });
    expect(orange.clock('slip', '2026-03-17 09:00')).toMatchObject({ due: '2026-03-16', standing: 'overdue' });
    const answered = orange.give('2026-03-17 10:00', handler, 'answer-slip', { answer: '已复工' });
    expect(answered.matter.slips.map(({ answeredAt }) => answeredAt !== null)).toEqual([false, true, false]);
  });
});

describe('gates', () => {
  const extension = { reason: '连续降雨', progress: '完成六成', until: '2026-03-20' };

  test.each([
    [
      'feedback by a unit that does not hold the matter',
      () => atWork().refused('2026-03-04 09:00', stranger, 'report-progress', { progress: '好' }),
      'not-yours',
    ],
    [
      'a co-unit applying to close',
      () => atWork().refused('2026-03-04 09:00', coUnit, 'apply-close', { result: '好' }, [photo]),
      'not-yours',
    ],
    [
      'closing without evidence',
      () => atWork().refused('2026-03-04 09:00', handler, 'apply-close', { result: '好' }),
      'evidence-missing',
    ],
    [
      'closing what nobody applied for',
      () => atWork().refused('2026-03-04 09:00', officeHead, 'close', { rating: 'good', finding: '无' }),
      'command-not-now',
    ],
    ['an empty form', () => atWork().refused('2026-03-04 09:00', handler, 'report-progress', {}), 'field-missing'],
    [
      'blanks for a text',
      () => atWork().refused('2026-03-04 09:00', handler, 'report-progress', { progress: '  ' }),
      'field-invalid',
    ],
    [
      'more than all of it',
      () => atWork().refused('2026-03-04 09:00', handler, 'report-progress', { progress: '好', share: 101 }),
      'field-invalid',
    ],
    [
      'a field nobody asked for',
      () => atWork().refused('2026-03-04 09:00', handler, 'report-progress', { progress: '好', x: 1 }),
      'field-unknown',
    ],
    [
      'an extension to a past day',
      () => atWork().refused('2026-03-04 09:00', handler, 'request-extension', { ...extension, until: '2026-03-03' }),
      'date-past',
    ],
    [
      'an extension asked after the limit',
      () => atWork().refused('2026-03-11 09:00', handler, 'request-extension', extension),
      'limit-passed',
    ],
    [
      'nodes for a general matter',
      () =>
        atWork().refused('2026-03-04 09:00', handler, 'plan-nodes', { nodes: [{ title: '开工', date: '2026-04-01' }] }),
      'class-not-meant',
    ],
    ['a command that does not exist', () => atWork().refused('2026-03-04 09:00', office, 'delete'), 'command-unknown'],
  ] as const)('%s is refused', (_, attempt, code) => {
    expect(attempt().code).toBe(code);
  });

  test('whoever handled a matter cannot verify it, also when they have moved to the office', () => {
    const moved = { ...handler, relations: ['office' as const] };
    const rating = { rating: 'good', finding: '属实' };
    expect(applied().refused('2026-03-10 09:00', moved, 'close', rating).code).toBe('same-person');
  });

  test('an extension is granted to a later day only, and moves the clock', () => {
    const asked = atWork().give('2026-03-04 09:00', unitHead, 'request-extension', extension);
    expect(asked.refused('2026-03-04 10:00', office, 'grant-extension', { until: '2026-03-09' }).code).toBe(
      'limit-not-later',
    );
    const granted = asked.give('2026-03-04 10:00', office, 'grant-extension', { until: '2026-03-18' });
    expect(granted.clock('close', '2026-03-15 09:00')).toMatchObject({ due: '2026-03-18', standing: 'running' });
    expect(granted.matter).toMatchObject({ state: 'working', counts: { extension: 1 } });
  });

  test('a returned matter goes on under its old limit, unless it gets a new one', () => {
    const back = (form: object) => applied().give('2026-03-11 09:00', office, 'return', { reason: '缺验收', ...form });
    expect(back({}).clock('close', '2026-03-11 10:00')).toMatchObject({ due: '2026-03-09', standing: 'overdue' });
    expect(back({ reworkLimit: '2026-03-20' }).clock('close', '2026-03-11 10:00')).toMatchObject({
      due: '2026-03-20',
      standing: 'running',
    });
  });

  test.each([
    ['sign', '2026-03-02', 'late', 'signed for a day late before it'],
    ['deploy', '2026-03-03', 'late', 'answered a day late before it'],
    ['first', '2026-03-05', 'late', 'run out before it and answered after it'],
    ['close', '2026-03-30', 'running', 'running when it began'],
  ])('a suspension moves only what it finds running: %s ends on %s, %s, being %s', (id, due, standing) => {
    const held = handedOut()
      .give('2026-03-03 10:00', handler, 'sign')
      .give('2026-03-04 10:00', handler, 'report-deployment', { arrangement: '局长部署' })
      .give('2026-03-06 09:00', office, 'suspend', { reason: '等待批复' })
      .give('2026-03-26 09:00', office, 'resume')
      .give('2026-03-27 09:00', handler, 'report-progress', { progress: '复工' });
    expect(held.clock(id, '2026-03-27 12:00')).toMatchObject({ due, standing });
  });

  test('a suspended matter has no light, and its limits move by the days it stood', () => {
    const held = atWork().give('2026-03-04 09:00', office, 'suspend', { reason: '等待省级批复' });
    expect(held.light('2026-03-30 09:00').colour).toBe('off');
    expect(held.clock('close', '2026-03-30 09:00')?.standing).toBe('paused');
    const resumed = held.give('2026-03-14 09:00', office, 'resume');
    expect(resumed.clock('close', '2026-03-14 10:00')?.due).toBe('2026-03-19');
    expect(resumed.matter.state).toBe('working');
  });
});

describe('a major matter that takes longer than a month', () => {
  const nodes = [
    { title: '主体完工', date: '2026-06-30' },
    { title: '通车', date: '2026-10-31' },
  ];
  const planned = atWork({ class: 'major' }).give('2026-04-01 09:00', handler, 'plan-nodes', { nodes });

  test('meets its month by a plan, and is then held to its nodes in their order', () => {
    expect(planned.clock('close-major', '2026-05-01 09:00')).toMatchObject({ due: '2026-04-02', standing: 'met' });
    const first = planned.give('2026-06-20 09:00', handler, 'report-node', { progress: '主体完工' }, [photo]);
    const states = first.matter.nodes.map(({ id }) => first.clock('node', '2026-11-01 09:00', id)?.standing);
    expect(states).toEqual(['met', 'overdue']);
  });

  test('does not get its month back when the final application is returned', () => {
    const returned = planned
      .give('2026-06-20 09:00', handler, 'apply-close', { result: '完成' }, [photo])
      .give('2026-06-22 09:00', office, 'return', { reason: '未通车' });
    expect(returned.clock('close-major', '2026-06-22 10:00')?.standing).toBe('met');
  });

  test('a new plan replaces the nodes that are not passed and gives up their clocks', () => {
    const again = planned.give('2026-05-01 09:00', handler, 'plan-nodes', { nodes: nodes.slice(1) });
    expect(again.matter.nodes).toHaveLength(1);
    expect(again.matter.clocks.filter(({ clock, givenUpAt }) => clock === 'node' && givenUpAt !== null)).toHaveLength(
      2,
    );
  });

  test('nodes out of order are refused', () => {
    const attempt = atWork({ class: 'major' });
    const form = { nodes: [...nodes].reverse() };
    expect(attempt.refused('2026-04-01 09:00', handler, 'plan-nodes', form).code).toBe('nodes-disordered');
  });
});

describe('a continuing matter', () => {
  const year = atWork({ class: 'continuing' });

  test('reports every month, each report counting once', () => {
    const reported = year
      .give('2026-03-20 09:00', handler, 'report-progress', { progress: '一季度' })
      .give('2026-03-24 09:00', handler, 'report-progress', { progress: '补充' })
      .give('2026-04-28 09:00', handler, 'report-progress', { progress: '四月' })
      .give('2026-05-20 09:00', handler, 'report-progress', { progress: '五月' });
    const standings = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'].map(
      (month) => reported.clock('monthly', '2026-06-26 09:00', month)?.standing,
    );
    expect(standings).toEqual(['met', 'late', 'met', 'overdue', 'running']);
  });

  test('is yellow some days after a missed report and behind schedule by its share', () => {
    const begun = year.give('2026-03-05 09:00', handler, 'report-progress', { progress: '已开工' });
    expect(begun.light('2026-04-28 09:00').colour).toBe('green');
    expect(begun.light('2026-04-29 09:00')).toMatchObject({ colour: 'yellow', reasons: [{ clock: 'monthly' }] });
    const little = year.give('2026-07-01 09:00', handler, 'report-progress', { progress: '缓慢', share: 15 });
    expect(little.light('2026-07-01 10:00').reasons).toContainEqual(
      expect.objectContaining({ what: 'behind', light: 'red', amount: 35 }),
    );
  });

  test('a leader can instruct but not report', () => {
    expect(year.give('2026-03-05 09:00', leader, 'instruct', { words: '抓紧' }).matter.seq).toBe(year.matter.seq + 1);
    expect(year.refused('2026-03-05 09:00', leader, 'report-progress', { progress: '好' }).code).toBe('not-yours');
  });
});
