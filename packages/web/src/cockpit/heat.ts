// The colour of a box of the heat table, and how deep it is.
import type { Cockpit } from '../api/contract.ts';

export interface Heat {
  /** The worst light of the unit; `off` where nothing is lit. */
  readonly colour: 'red' | 'yellow' | 'green' | 'off';
  /** 1 to 3, by the share of that light among the lit matters: below a fifth, below a half, from a half. */
  readonly depth: 1 | 2 | 3;
}

export function heatOf(lights: Cockpit['lights']): Heat {
  const colour = (['red', 'yellow', 'green'] as const).find((each) => lights[each] > 0);
  if (colour === undefined) return { colour: 'off', depth: 1 };
  // All green is good news and needs no depth.
  if (colour === 'green') return { colour, depth: 1 };
  const share = lights[colour] / (lights.red + lights.yellow + lights.green);
  return { colour, depth: share < 0.2 ? 1 : share < 0.5 ? 2 : 3 };
}
