// A mechanism's states and the commands between them, laid out: the way of the work downwards, side states beside it.
import type { Mechanism } from '@luoshi/mechanisms';

export interface PlacedState {
  readonly id: string;
  readonly name: Mechanism['states'][number]['name'];
  readonly phase: Mechanism['states'][number]['phase'];
  readonly x: number;
  readonly y: number;
}

/** Commands that lead from one state to the same other are one arrow. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly commands: readonly Mechanism['commands'][number]['name'][];
  readonly path: string;
  /** Where its words stand. */
  readonly labelX: number;
  readonly labelY: number;
}

export interface StateDiagram {
  readonly states: readonly PlacedState[];
  readonly arrows: readonly Arrow[];
  readonly width: number;
  readonly height: number;
}

export const BOX = { width: 120, height: 36 } as const;
const ROW = 84;
const MAIN_X = 300;
const SIDE_X = 620;
const ASIDE = new Set<string>(['suspended', 'withdrawn']);

export function stateDiagram({ states, commands }: Pick<Mechanism, 'states' | 'commands'>): StateDiagram {
  const main = states.filter(({ phase }) => !ASIDE.has(phase));
  const aside = states.filter(({ phase }) => ASIDE.has(phase));
  const placed: readonly PlacedState[] = [
    ...main.map((state, row) => ({ ...state, x: MAIN_X, y: 20 + row * ROW })),
    ...aside.map((state, at) => ({
      ...state,
      x: SIDE_X,
      y: 20 + Math.round(((at + 1) * main.length) / (aside.length + 1)) * ROW,
    })),
  ];
  const byId = new Map(placed.map((state) => [state.id, state]));
  const pairs = new Map<
    string,
    { from: PlacedState; to: PlacedState; commands: Mechanism['commands'][number]['name'][] }
  >();
  for (const { from, to, name } of commands) {
    const target = byId.get(to);
    if (target === undefined) continue;
    for (const id of from) {
      const start = byId.get(id);
      if (start === undefined || id === to) continue;
      const pair = pairs.get(`${id} ${to}`) ?? { from: start, to: target, commands: [] };
      pair.commands.push(name);
      pairs.set(`${id} ${to}`, pair);
    }
  }
  return {
    states: placed,
    arrows: [...pairs.values()].map((pair) => ({
      from: pair.from.id,
      to: pair.to.id,
      commands: pair.commands,
      ...routed(pair.from, pair.to),
    })),
    width: SIDE_X + BOX.width + 20,
    height: 20 + main.length * ROW,
  };
}

/** Straight down to the next state; else an arc, forwards on the right, back on the left, the wider the longer. */
function routed(from: PlacedState, to: PlacedState): Pick<Arrow, 'path' | 'labelX' | 'labelY'> {
  const middle = BOX.width / 2;
  if (from.x !== to.x) {
    const [startX, endX] = from.x < to.x ? [from.x + BOX.width, to.x] : [from.x, to.x + BOX.width];
    const [startY, endY] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
    const bend = (startX + endX) / 2;
    return {
      path: `M${startX} ${startY}C${bend} ${startY} ${bend} ${endY} ${endX} ${endY}`,
      labelX: bend,
      labelY: (startY + endY) / 2,
    };
  }
  const rows = (to.y - from.y) / ROW;
  if (rows === 1) {
    const x = from.x + middle;
    return {
      path: `M${x} ${from.y + BOX.height}L${x} ${to.y}`,
      labelX: x + 6,
      labelY: (from.y + BOX.height + to.y) / 2,
    };
  }
  const side = rows > 0 ? from.x + BOX.width : from.x;
  const reach = side + (rows > 0 ? 1 : -1) * (40 + Math.abs(rows) * 22);
  const [startY, endY] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  return {
    path: `M${side} ${startY}C${reach} ${startY} ${reach} ${endY} ${side} ${endY}`,
    labelX: (side + reach * 3) / 4,
    labelY: (startY + endY) / 2,
  };
}
