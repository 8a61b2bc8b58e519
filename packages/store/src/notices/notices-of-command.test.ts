import { type Commanded, fold, mechanismOf } from '@luoshi/mechanisms';
import { actors, photo, type Story, story } from '@luoshi/mechanisms/testing';
import { describe, expect, test } from 'vitest';
import { noticesOfCommand } from './notices-of-command.ts';

const { office, officeHead, handler, leader } = actors;
const system = mechanismOf('13710')!;
const supervision = mechanismOf('government-supervision')!;

const assigned = () =>
  story(system, { at: '2026-03-02 08:30' })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign');
const begun = () =>
  assigned()
    .give('2026-03-02 10:00', handler, 'sign')
    .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '已部署' });

const red = (matter: Story, day: number) =>
  matter
    .give(`2026-03-${day} 09:00`, office, 'issue-follow-up', {
      colour: 'red',
      slipLimit: `2026-03-${day + 1}`,
      finding: '未动',
      demand: '推进',
    })
    .give(`2026-03-${day + 1} 09:00`, handler, 'answer-slip', { answer: '整改中' });

/** What the last command tells whom: `withdrawn roads`. */
function told({ events, matter }: Story, mechanism = system): readonly string[] {
  const before = fold(mechanism, events.slice(0, -1))!;
  const event = events.at(-1) as Commanded; // a story that has been told further ends with a command
  return noticesOfCommand({ mechanism, before, after: matter, event }).map(
    ({ what, to }) => `${what} ${to.unit ?? to.post ?? 'office'}`,
  );
}

describe('who hears of what', () => {
  test.each([
    ['suspended', begun().give('2026-03-03 09:00', office, 'suspend', { reason: '等待规划批复' })],
    [
      'resumed',
      begun()
        .give('2026-03-03 09:00', office, 'suspend', { reason: '等待规划批复' })
        .give('2026-03-05 09:00', office, 'resume'),
    ],
    ['withdrawn', assigned().give('2026-03-03 09:00', office, 'withdraw', { reason: '并入另一项' })],
  ])('that a matter was %s: its units and its leader', (what, matter) => {
    expect(told(matter)).toEqual([`${what} roads`, `${what} finance`, `${what} county-p6`]);
  });

  test('of a matter withdrawn before it was handed out: nobody', () => {
    const draft = story(system, { at: '2026-03-02 08:30' });
    expect(told(draft.give('2026-03-02 09:00', office, 'withdraw', { reason: '重复登记' }))).toEqual([]);
  });

  test('that its application was accepted and the matter is closed: the unit', () => {
    const closed = begun()
      .give('2026-03-04 09:00', handler, 'apply-close', { result: '已通车' }, [photo])
      .give('2026-03-05 09:00', officeHead, 'close', { rating: 'good', finding: '属实' });
    expect(told(closed)).toEqual(['closed roads']);
  });

  test('that the third red slip calls for an interview: the leader, beside the unit that got the slip', () => {
    const twice = red(red(begun(), 10), 12);
    const third = twice.give('2026-03-16 09:00', office, 'issue-follow-up', {
      colour: 'red',
      slipLimit: '2026-03-17',
      finding: '未动',
      demand: '推进',
    });
    expect(told(third)).toEqual(['slip roads', 'interview-called county-p6']);
  });

  test('that the interview was held: the unit and the leader', () => {
    const held = red(red(red(begun(), 10), 12), 16).give('2026-03-18 09:00', office, 'interview', {
      heldOn: '2026-03-18',
      interviewers: '督查室',
      interviewed: '单位主要负责人',
      finding: '三次督办仍未落实',
      demand: '书面报告',
      slipLimit: '2026-03-24',
    });
    expect(told(held)).toEqual(['interview roads', 'interview county-p6']);
  });

  test('that the conclusion of a supervision was delivered: the unit that it is about', () => {
    const delivered = story(supervision, { at: '2026-03-02 08:30', opening: { class: 'supervision' } })
      .give('2026-03-02 09:00', office, 'propose', {
        objectKind: 'own-department',
        basis: '常务会议',
        content: '资金使用',
      })
      .give('2026-03-02 10:00', leader, 'approve', {})
      .give('2026-03-02 11:00', office, 'plan', {
        scope: '资金使用',
        method: 'site',
        begins: '2026-03-03',
        ends: '2026-03-06',
        team: '一组',
      })
      .give('2026-03-03 09:00', office, 'begin')
      .give('2026-03-06 09:00', office, 'conclude', { conclusion: '拨付率低' }, [photo])
      .give('2026-03-07 09:00', office, 'deliver', { rectifyBy: '2026-04-07' });
    expect(told(delivered, supervision)).toEqual(['document roads']);
  });
});
