import { describe, expect, test } from 'vitest';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { fourSlipsSevenSteps } from './four-slips-seven-steps.ts';

const { office, officeHead, handler, leader, superior } = actors;

const approved = (which = 'task') =>
  story(fourSlipsSevenSteps, { at: '2026-03-02 08:30', opening: { class: which } })
    .give('2026-03-02 09:00', office, 'draft-opinion', { opinion: '请交通局牵头办理' })
    .give('2026-03-03 09:00', officeHead, 'approve');

const atWork = (which = 'task') =>
  approved(which)
    .give('2026-03-04 09:00', office, 'assign', { method: 'site', requirement: '年底前通车' })
    .give('2026-03-04 10:00', handler, 'sign');

const archived = atWork()
  .give('2026-03-20 10:00', handler, 'report-progress', { progress: '路基完成', share: 20 })
  .give('2026-04-03 09:00', office, 'issue-follow-up', {
    colour: 'blue',
    finding: '进度偏慢',
    demand: '加大投入',
    slipLimit: '2026-04-10',
  })
  .give('2026-04-08 09:00', handler, 'answer-slip', { answer: '已增加两个工班' })
  .give('2026-04-09 09:00', handler, 'request-coordination', { obstacle: '征地' })
  .give('2026-04-10 09:00', office, 'issue-coordination', {
    obstacle: '征地',
    units: ['land', 'roads'],
    coordinator: '分管副县长',
    slipLimit: '2026-04-20',
  })
  .give('2026-04-18 09:00', handler, 'answer-slip', { answer: '征地完成' })
  .give('2026-11-20 09:00', handler, 'apply-close', { result: '全线通车' }, [photo])
  .give('2026-11-24 09:00', officeHead, 'close', { rating: 'excellent', finding: '现场核查通车' })
  .give('2026-11-25 09:00', office, 'archive');

test('seven steps leave four kinds of slips in the order of their issue', () => {
  expect(archived.matter.state).toBe('archived');
  expect(archived.matter.slips.map(({ slip }) => slip)).toEqual([
    'task-notice',
    'follow-up',
    'coordination',
    'cancellation',
  ]);
});

test('the office has clocks of its own: approval in three working days, notice in two', () => {
  const drafted = story(fourSlipsSevenSteps, { at: '2026-03-06 08:30', opening: { class: 'task' } }).give(
    '2026-03-06 09:00',
    office,
    'draft-opinion',
    { opinion: '拟立项' },
  );
  expect(drafted.clock('plan', '2026-03-06 10:00')?.due).toBe('2026-03-11');
  expect(approved().clock('notice', '2026-03-06 10:00')).toMatchObject({ due: '2026-03-05', standing: 'overdue' });
});

test('an urgent matter is settled in three days', () => {
  expect(atWork('urgent').clock('urgent', '2026-03-05 09:00')?.due).toBe('2026-03-09');
});

describe('gates', () => {
  const drafted = story(fourSlipsSevenSteps, { at: '2026-03-02 08:30', opening: { class: 'task' } }).give(
    '2026-03-02 09:00',
    office,
    'draft-opinion',
    { opinion: '拟立项' },
  );

  test('who drafted the opinion does not approve it', () => {
    expect(drafted.refused('2026-03-02 10:00', office, 'approve').code).toBe('same-person');
    expect(drafted.give('2026-03-02 10:00', leader, 'approve').matter.state).toBe('established');
  });

  test('a matter is not handed out before it is approved', () => {
    const form = { method: 'site', requirement: '尽快' };
    expect(drafted.refused('2026-03-02 10:00', office, 'assign', form).code).toBe('command-not-now');
  });

  test('the office above may urge and send slips, and nothing else', () => {
    expect(atWork().give('2026-03-05 09:00', superior, 'urge', { words: '请抓紧' }).matter.state).toBe('working');
    expect(atWork().refused('2026-03-05 09:00', superior, 'suspend', { reason: '等待' }).code).toBe('not-yours');
  });

  test('a closing report with a defect names which one when it goes back', () => {
    const reported = atWork().give('2026-03-20 10:00', handler, 'apply-close', { result: '完成' }, [photo]);
    expect(reported.refused('2026-03-21 09:00', office, 'return', { reason: '不全' })).toMatchObject({
      code: 'field-missing',
      facts: { field: 'lacking' },
    });
    const returned = reported.give('2026-03-21 09:00', office, 'return', { lacking: 'facts', reason: '数据不全' });
    expect(returned.clock('limit', '2026-03-21 10:00')?.standing).toBe('running');
  });
});
