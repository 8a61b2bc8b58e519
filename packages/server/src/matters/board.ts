// Matters of a government into columns by state, as the office works through them.
import { mechanisms } from '@luoshi/mechanisms';
import type { MatterItem } from '@luoshi/store';
import type { Board } from '../api/work-lists.ts';
import { byUrgency, countsOf } from './counts.ts';
import { type Presenting, presentItem } from './present-item.ts';

const SHOWN_A_COLUMN = 20;

/** One column for each state of each mechanism that has matters, in the order of work. */
export function boardOf(items: readonly MatterItem[], presenting: Presenting): Board {
  const used = mechanisms.filter(({ id }) => items.some(({ mechanism }) => mechanism === id));
  const columns = used.flatMap((mechanism) =>
    mechanism.states.map((state) => {
      const inState = items.filter((item) => item.mechanism === mechanism.id && item.state === state.id);
      const { total, lights } = countsOf(inState);
      return {
        mechanism: mechanism.id,
        state: state.id,
        name: state.name,
        phase: state.phase,
        total,
        lights,
        items: [...inState]
          .sort(byUrgency)
          .slice(0, SHOWN_A_COLUMN)
          .map((item) => presentItem(item, presenting)),
      };
    }),
  );
  return { columns, total: items.length };
}
