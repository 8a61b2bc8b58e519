import { describe, expect, test } from 'vitest';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { governmentSupervision, supervisedKinds } from './government-supervision.ts';

const { office, officeHead, handler, leader } = actors;

const begun = () =>
  story(governmentSupervision, { at: '2026-03-02 08:00', opening: { class: 'supervision', limit: null } });

const proposal = { objectKind: 'own-department', basis: '县政府第5次常务会议', content: '重点项目推进' };

const planned = (begins: string, ends: string) => ({
  scope: '交通局，在建道路',
  method: 'site',
  begins,
  ends,
  team: '督查一组，组长周明',
});

const received = () =>
  begun()
    .give('2026-03-02 09:00', office, 'propose', proposal)
    .give('2026-03-03 09:00', leader, 'approve')
    .give('2026-03-04 09:00', office, 'plan', planned('2026-03-05', '2026-03-12'))
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

describe('putting right', () => {
  const delivered = (form: Record<string, string>) =>
    begun()
      .give('2026-03-02 09:00', office, 'propose', proposal)
      .give('2026-03-03 09:00', leader, 'approve')
      .give('2026-03-04 09:00', office, 'plan', planned('2026-03-05', '2026-03-12'))
      .give('2026-03-05 09:00', office, 'begin')
      .give('2026-03-13 09:00', office, 'conclude', { conclusion: '进度滞后' }, [photo])
      .give('2026-03-16 09:00', office, 'deliver', form)
      .give('2026-03-16 15:00', handler, 'receive');

  test('has the limit that was set when the conclusion was delivered, however late it was signed for', () => {
    expect(delivered({ rectifyBy: '2026-04-10' }).clock('rectify', '2026-03-17 09:00')?.due).toBe('2026-04-10');
    expect(delivered({}).clock('rectify', '2026-03-17 09:00')).toBeUndefined();
  });

  test('runs on, to a new day where one is given, when its report is returned', () => {
    const returned = (form: Record<string, string>) =>
      delivered({ rectifyBy: '2026-04-10' })
        .give('2026-04-01 09:00', handler, 'report-rectification', { result: '已整改' }, [photo])
        .give('2026-04-02 09:00', officeHead, 'return', { reason: '佐证不足', ...form })
        .clock('rectify', '2026-04-03 09:00');
    expect(returned({})).toMatchObject({ due: '2026-04-10', standing: 'running' });
    expect(returned({ rectifyBy: '2026-04-20' })).toMatchObject({ due: '2026-04-20', standing: 'running' });
  });

  const nothing = { finding: '结论未提出整改要求' };

  test('is not asked for where a review revoked the conclusion: somebody who did not make it closes', () => {
    const revoked = received()
      .give('2026-03-20 09:00', handler, 'ask-review', { objection: '数据有误' })
      .give('2026-03-25 09:00', officeHead, 'decide-review', { decision: 'revoked', grounds: '数据有误' });
    expect(revoked.refused('2026-03-26 09:00', office, 'finish-reviewed', nothing).code).toBe('same-person');
    expect(revoked.give('2026-03-26 09:00', officeHead, 'finish-reviewed', nothing).matter.state).toBe('closed');
  });

  test('is not asked for where nobody objected to a conclusion without demands, once thirty days are over', () => {
    const unobjected = received();
    expect(unobjected.refused('2026-04-10 09:00', officeHead, 'finish-unobjected', nothing).code).toBe(
      'limit-not-passed',
    );
    expect(unobjected.give('2026-04-16 09:00', officeHead, 'finish-unobjected', nothing).matter.state).toBe('closed');
  });
});

test('nobody loses the thirty days because next year’s days off are not announced yet', () => {
  const late = begun()
    .give('2026-11-20 09:00', office, 'propose', proposal)
    .give('2026-11-20 10:00', leader, 'approve')
    .give('2026-11-20 11:00', office, 'plan', planned('2026-11-23', '2026-11-27'))
    .give('2026-11-23 09:00', office, 'begin')
    .give('2026-11-27 09:00', office, 'conclude', { conclusion: '进度滞后' }, [photo])
    .give('2026-12-08 09:00', office, 'deliver')
    .give('2026-12-08 10:00', handler, 'receive');
  expect(late.clock('review-window', '2026-12-09 09:00')?.due).toBe('2027-01-07');
  const asked = late.give('2026-12-20 09:00', handler, 'ask-review', { objection: '数据有误' });
  expect(asked.clock('review-decision', '2026-12-21 09:00')?.due).toBe('2027-01-19');
});
