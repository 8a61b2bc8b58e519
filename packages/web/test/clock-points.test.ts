import { mechanisms } from '@luoshi/mechanisms';
import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../src/api/contract.ts';
import { clockPoints } from '../src/matters/clock-points.ts';

const rules = mechanisms.find(({ id }) => id === '13710')!;

function clock(
  id: string,
  standing: MatterDetail['clocks'][number]['standing'],
  due: string,
): MatterDetail['clocks'][number] {
  const stoppedAt = standing === 'met' || standing === 'late' ? '2026-03-11T02:00:00Z' : null;
  const rule = rules.clocks.find((each) => each.id === id)!;
  return {
    clock: id,
    name: rule.name,
    key: '',
    startedAt: '2026-03-10T01:00:00Z',
    due,
    stoppedAt,
    standing,
    holder: 'lead',
    isWindow: false,
    workingDaysLeft: 1,
    daysOver: null,
    lastWorkingDay: due,
  };
}

function steps(passed: readonly string[]): MatterDetail['steps'] {
  return rules.steps.map(({ id, name }) => ({
    id,
    name,
    passedAt: passed.includes(id) ? '2026-03-10T02:00:00Z' : null,
  }));
}

describe('the line of a general matter under 13710', () => {
  it('hangs each limit on the step that keeps it', () => {
    const clocks = [
      clock('deploy', 'met', '2026-03-11'),
      clock('first', 'running', '2026-03-13'),
      clock('close', 'running', '2026-03-17'),
    ];
    const points = clockPoints({ item: { phase: 'open' }, steps: steps(['assign', '1']), clocks }, rules);
    expect(points.map((point) => [point.id, point.clock?.clock ?? null, point.standing])).toEqual([
      ['assign', null, 'passed'],
      ['1', 'deploy', 'passed'],
      ['3', 'first', 'next'],
      ['7-1', 'close', 'coming'],
      ['0', null, 'coming'],
    ]);
  });
  it('says when a step was late and when one is overdue', () => {
    const clocks = [clock('deploy', 'late', '2026-03-11'), clock('first', 'overdue', '2026-03-13')];
    const points = clockPoints({ item: { phase: 'open' }, steps: steps(['assign', '1']), clocks }, rules);
    expect(points.map(({ standing }) => standing)).toEqual(['passed', 'late', 'overdue', 'coming', 'coming']);
  });
  it('leaves out limits that no longer hold', () => {
    const points = clockPoints(
      { item: { phase: 'open' }, steps: steps(['assign']), clocks: [clock('close', 'given-up', '2026-03-17')] },
      rules,
    );
    expect(points.find(({ id }) => id === '7-1')!.clock).toBeNull();
  });
  it('has no next step once the matter ended: what was not passed was left out', () => {
    const clocks = [clock('deploy', 'given-up', '2026-03-11')];
    const points = clockPoints({ item: { phase: 'withdrawn' }, steps: steps(['assign']), clocks }, rules);
    expect(points.map(({ standing, clock: own }) => [standing, own])).toEqual([
      ['passed', null],
      ...Array.from({ length: 4 }, () => ['left-out', null]),
    ]);
  });
});
