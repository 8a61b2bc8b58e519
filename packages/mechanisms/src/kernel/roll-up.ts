// What became of the matters that lower governments made of one of ours (上下联动), as the upper one sees it.
import type { LightColour } from '../mechanism/clock-rule.ts';
import { worst } from './lights.ts';

export interface ChildStanding {
  readonly id: string;
  readonly isEnded: boolean;
  readonly light: LightColour | 'off';
  /** Percent done; null where nothing was reported. */
  readonly share: number | null;
  readonly problem: string | null;
}

export interface RolledUp {
  readonly children: number;
  readonly ended: number;
  /** Mean over the children that reported or ended (100); null where none has. */
  readonly share: number | null;
  /** How many of the children that mean stands on. */
  readonly reporting: number;
  readonly light: LightColour;
  readonly problems: readonly { readonly child: string; readonly problem: string }[];
}

export function rollUp(children: readonly ChildStanding[]): RolledUp {
  const shares = children.flatMap(({ isEnded, share }) => (isEnded ? [100] : share === null ? [] : [share]));
  const lit = children.flatMap(({ light }) => (light === 'off' ? [] : [light]));
  return {
    children: children.length,
    ended: children.filter(({ isEnded }) => isEnded).length,
    share: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    reporting: shares.length,
    light: worst(lit),
    problems: children.flatMap(({ id, problem }) => (problem ? [{ child: id, problem }] : [])),
  };
}
