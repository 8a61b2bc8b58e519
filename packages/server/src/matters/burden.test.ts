import { mechanismOf } from '@luoshi/mechanisms';
import { actors, story } from '@luoshi/mechanisms/testing';
import { expect, test } from 'vitest';
import { burdenOf } from './burden.ts';

const { office, handler, coUnit } = actors;
const mechanism = mechanismOf('13710')!;

const told = story(mechanism, { at: '2026-03-02 08:30' })
  .give('2026-03-02 08:40', office, 'establish')
  .give('2026-03-02 09:00', office, 'assign')
  .give('2026-03-02 10:00', handler, 'sign')
  .give('2026-03-02 11:00', handler, 'report-deployment', { arrangement: '已部署' })
  .give('2026-03-04 09:00', coUnit, 'report-part', { progress: '已拨款' })
  .give('2026-04-01 00:30', handler, 'report-progress', { progress: '推进' });

test('the burden is the forms that units filled and the slips they got, by month in China, not what the office did', () => {
  const { opening } = told.matter;
  const history = { mechanism, matter: told.matter, events: told.events };
  const naming = { unit: (unit: string) => ({ id: unit, name: unit, fullName: unit }) };
  const { units } = burdenOf([history], ['2026-03', '2026-04'], naming as never);
  expect(units).toEqual([
    { unit: { id: opening.leadUnit, name: 'roads', fullName: 'roads' }, forms: [2, 1], slips: [1, 0], matters: 1 },
    { unit: { id: 'finance', name: 'finance', fullName: 'finance' }, forms: [1, 0], slips: [0, 0], matters: 0 },
  ]);
});
