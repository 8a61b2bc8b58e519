import { mechanisms } from '@luoshi/mechanisms';
import { describe, expect, it } from 'vitest';
import { BOX, stateDiagram } from '../src/system/state-diagram.ts';

describe.each(mechanisms)('the diagram of $id', (mechanism) => {
  const { states, arrows, width, height } = stateDiagram(mechanism);

  it('has every state once, and no two in one place', () => {
    expect(states.map(({ id }) => id).sort()).toEqual(mechanism.states.map(({ id }) => id).sort());
    expect(new Set(states.map(({ x, y }) => `${x} ${y}`)).size).toBe(states.length);
  });
  it('keeps within its frame', () => {
    for (const { x, y } of states) {
      expect(x + BOX.width).toBeLessThanOrEqual(width);
      expect(y + BOX.height).toBeLessThanOrEqual(height);
    }
  });
  it('draws every command that leads to another state', () => {
    const names = new Set(arrows.flatMap(({ commands }) => commands.map(({ zh }) => zh)));
    const moving = mechanism.commands.filter(
      ({ from, to }) => to !== 'same' && to !== 'back' && from.some((id) => id !== to),
    );
    for (const { name } of moving) expect(names).toContain(name.zh);
  });
});
