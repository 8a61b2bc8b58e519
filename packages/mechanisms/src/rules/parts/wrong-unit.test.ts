import { describe, expect, test } from 'vitest';
import { actors } from '../../testing/made-matter.ts';
import { story } from '../../testing/story.ts';
import { system13710 } from '../system-13710.ts';

const { office, handler, unitHead } = actors;
const reason = { reason: '按“三定”规定，由学校管理部门负责' };

const handedOut = () =>
  story(system13710, { at: '2026-03-02 08:00' })
    .give('2026-03-02 08:30', office, 'establish')
    .give('2026-03-02 09:00', office, 'assign');

describe('a unit that gets what is not its own', () => {
  const returned = handedOut().give('2026-03-02 15:00', unitHead, 'return-unit', { ...reason, suggested: 'schools' });

  test('gives it back to the office, with its reason', () => {
    expect(returned.matter.state).toBe('unit-returned');
    expect(handedOut().refused('2026-03-02 15:00', unitHead, 'return-unit').code).toBe('field-missing');
  });

  test('does so before signing: what is signed for is its own', () => {
    const signed = handedOut().give('2026-03-02 15:00', handler, 'sign');
    expect(signed.refused('2026-03-02 16:00', unitHead, 'return-unit', reason).code).toBe('command-not-now');
  });

  test('is followed by another unit, which has the whole time and a slip of its own', () => {
    const handed = returned.give('2026-03-04 09:00', office, 'hand-on', { leadUnit: 'schools' });
    expect([handed.matter.state, handed.matter.leadUnit, handed.matter.opening.leadUnit]).toEqual([
      'assigned',
      'schools',
      'roads',
    ]);
    expect(handed.matter.slips).toHaveLength(2);
    expect(handed.clock('close', '2026-03-04 10:00')).toMatchObject({ due: '2026-03-11', standing: 'running' });
    const first = handed.matter.clocks.filter(({ clock }) => clock === 'close');
    expect(first.map(({ givenUpAt }) => givenUpAt !== null)).toEqual([true, false]);
  });

  test('need not give it back where the office sees its mistake first', () => {
    const corrected = handedOut().give('2026-03-03 09:00', office, 'hand-on', { leadUnit: 'schools' });
    expect([corrected.matter.state, corrected.matter.leadUnit]).toEqual(['assigned', 'schools']);
  });

  test('keeps it, with the clocks of the first hand-out, where the office upholds that', () => {
    const upheld = returned.give('2026-03-04 09:00', office, 'uphold-unit', { reason: '属本单位职责' });
    expect(upheld.matter.state).toBe('assigned');
    expect(upheld.clock('close', '2026-03-04 10:00')?.due).toBe('2026-03-09');
  });
});
