// What the board keeps in its address: view, filters, month.
import { given, oneOf, textIn } from '../address/search-values.ts';
import type { MatterSearch } from '../api/matter-queries.ts';

export const boardViews = ['steps', 'table', 'calendar'] as const;
export type BoardView = (typeof boardViews)[number];
export const works = ['indicator', 'project', 'task', 'livelihood', 'reform'] as const;
export const colours = ['red', 'yellow', 'green', 'off'] as const;

export interface BoardSearch extends MatterSearch {
  readonly view?: BoardView | undefined;
  /** YYYY-MM of the calendar. */
  readonly month?: string | undefined;
}

export function boardSearch(raw: Record<string, unknown>): BoardSearch {
  const month = textIn(raw.month);
  return given({
    view: oneOf(boardViews, raw.view),
    month: month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    unit: textIn(raw.unit),
    leader: textIn(raw.leader),
    heading: textIn(raw.heading),
    mechanism: textIn(raw.mechanism),
    class: textIn(raw.class),
    work: oneOf(works, raw.work),
    light: oneOf(colours, raw.light),
    words: textIn(raw.words),
    phase: textIn(raw.phase),
    state: textIn(raw.state),
  });
}

/** The part of the address that the API filters by. */
export function filterOf({ view: _view, month: _month, ...filter }: BoardSearch): MatterSearch {
  return filter;
}
