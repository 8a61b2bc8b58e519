import { builtInCalendar, mechanismOf } from '@luoshi/mechanisms';
import { actors, story } from '@luoshi/mechanisms/testing';
import { expect, it } from 'vitest';
import { toldDeductions } from './standing-columns.ts';

const { office, handler } = actors;
const mechanism = mechanismOf('13710')!;

it('what was late is named by its node, by its slip, or by its clock alone', () => {
  const slip = { finding: '进展缓慢', demand: '三日内到位', colour: 'blue', slipLimit: '2026-03-12' };
  const nodes = [{ id: 'n1', title: '路基完成', date: '2026-03-20' }];
  const { matter } = story(mechanism, { at: '2026-03-02 08:30', opening: { class: 'major' } })
    .give('2026-03-02 08:40', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign')
    .give('2026-03-02 10:00', handler, 'sign')
    .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '分三段施工' })
    .give('2026-03-03 09:00', handler, 'plan-nodes', { nodes })
    .give('2026-03-10 10:00', office, 'issue-follow-up', slip);
  const deductions = toldDeductions({
    mechanism,
    matter,
    calendar: builtInCalendar,
    now: '2026-03-30T02:00:00.000Z',
  });
  const number = matter.slips.find(({ slip: kind }) => kind === 'follow-up')!.number;
  expect(Object.fromEntries(deductions.map(({ of, node }) => [of.split(' ')[0], node]))).toMatchObject({
    first: null,
    node: '路基完成',
    slip: number,
  });
});
