import { describe, expect, test } from 'vitest';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { governmentSupervision, supervisedKinds } from './government-supervision.ts';

const { office, officeHead, handler, leader } = actors;

const begun = () =>
  story(governmentSupervision, { at: '2026-03-02 08:00', opening: { class: 'supervision', limit: null } });

const proposal = { objectKind: 'own-department', basis: '县政府第5次常务会议', content: '重点项目推进' };

const received = () =>
  begun()
    .give('2026-03-02 09:00', office, 'propose', proposal)
    .give('2026-03-03 09:00', leader, 'approve')
    .give('2026-03-04 09:00', office, 'plan', {
      scope: '交通局，在建道路',
      method: 'site',
      begins: '2026-03-05',
      ends: '2026-03-12',
      team: '督查一组，组长周明',
    })
    .give('2026-03-05 09:00', office, 'begin')
    .give('2026-03-13 09:00', office, 'conclude', { conclusion: '进度滞后' }, [photo])
    .give('2026-03-16 09:00', office, 'deliver')
    .give('2026-03-16 15:00', handler, 'receive');

test.each(['citizen', 'enterprise', 'court', 'party'])('a %s is no object of supervision', (objectKind) => {
  expect(supervisedKinds.some(({ id }) => id === objectKind)).toBe(false);
  expect(begun().refused('2026-03-02 09:00', office, 'propose', { ...proposal, objectKind })).toMatchObject({
    code: 'field-invalid',
    facts: { field: 'objectKind' },
  });
});

test('the office proposes and the head approves', () => {
  const proposed = begun().give('2026-03-02 09:00', office, 'propose', proposal);
  expect(proposed.refused('2026-03-02 10:00', officeHead, 'approve').code).toBe('not-yours');
});

describe('review', () => {
  test('may be asked for thirty days after the conclusion was received, and no longer', () => {
    const objection = { objection: '数据有误' };
    expect(received().clock('review-window', '2026-03-17 09:00')?.due).toBe('2026-04-15');
    expect(received().give('2026-04-15 23:00', handler, 'ask-review', objection).matter.state).toBe('under-review');
    expect(received().refused('2026-04-16 00:00', handler, 'ask-review', objection).code).toBe('limit-passed');
  });

  test('is decided by somebody who did not conclude', () => {
    const asked = received().give('2026-03-20 09:00', handler, 'ask-review', { objection: '数据有误' });
    const decision = { decision: 'upheld', grounds: '数据无误' };
    expect(asked.refused('2026-03-25 09:00', office, 'decide-review', decision).code).toBe('same-person');
    expect(asked.give('2026-03-25 09:00', officeHead, 'decide-review', decision).matter.state).toBe('reviewed');
  });

  test('not asked for is no lapse of the unit', () => {
    expect(received().light('2026-05-01 09:00').colour).toBe('green');
  });
});

test('what was put right is verified by somebody who did not report it', () => {
  const rectified = received().give('2026-03-30 09:00', handler, 'report-rectification', { result: '已整改' }, [photo]);
  const form = { rating: 'passed', finding: '整改到位' };
  expect(rectified.refused('2026-04-01 09:00', { ...handler, relations: ['office'] }, 'close', form).code).toBe(
    'same-person',
  );
  expect(rectified.give('2026-04-01 09:00', officeHead, 'close', form).matter.state).toBe('closed');
});
