// The groups as far as they are drawn: whole heads, and only the first lines of all.
import type { LineGroup } from './group-lines.ts';

/** A group's counts stay those of all its lines. */
export interface DrawnGroup extends LineGroup {
  /** Lines of the whole group. */
  readonly all: number;
}

/** At most `limit` lines over all groups. Groups beyond the limit are left out. */
export function drawnGroups(groups: readonly LineGroup[], limit: number): readonly DrawnGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const lines = group.lines.slice(0, left);
    left -= lines.length;
    return [{ ...group, lines, all: group.lines.length }];
  });
}
