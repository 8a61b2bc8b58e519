// How warm a box of the heat table is.
import type { Cockpit } from '../api/contract.ts';

export type Heat = 'none' | 'calm' | 'warm' | 'hot' | 'burning';

/** By the share of red, and of yellow at half its weight, among the lit matters. */
export function heatOf({ red, yellow, green }: Cockpit['lights']): Heat {
  const lit = red + yellow + green;
  if (lit === 0) return 'none';
  const share = (red + yellow / 2) / lit;
  if (share === 0) return 'calm';
  return share < 0.2 ? 'warm' : share < 0.5 ? 'hot' : 'burning';
}
