// Matters of a government into columns by state, as the office works through them.
import { type Mechanism, mechanisms } from '@luoshi/mechanisms';
import type { Store } from '@luoshi/store';
import type { Board } from '../api/work-lists.ts';
import { countsOf } from './counts.ts';
import { type Presenting, presentItem } from './present-item.ts';
import type { Visible } from './visible-matters.ts';

const SHOWN_A_COLUMN = 20;

/** One column for each state of each mechanism that has matters, in the order of work. */
export async function boardOf(
  { matters }: Pick<Store, 'matters'>,
  visible: Visible,
  presenting: Presenting,
): Promise<Board> {
  const [tallies = []] = await matters.tally(visible, [['mechanism', 'state', 'phase', 'colour']]);
  const columnOf = async ({ id: mechanism }: Mechanism, { id: state, name, phase }: Mechanism['states'][number]) => {
    const { total, lights } = countsOf(tallies.filter((one) => one.mechanism === mechanism && one.state === state));
    const items = total === 0 ? [] : await matters.mostUrgent({ ...visible, mechanism, state }, SHOWN_A_COLUMN);
    return { mechanism, state, name, phase, total, lights, items: items.map((item) => presentItem(item, presenting)) };
  };
  const used = mechanisms.filter(({ id }) => tallies.some(({ mechanism }) => mechanism === id));
  const columns = used.flatMap((mechanism) => mechanism.states.map((state) => columnOf(mechanism, state)));
  return { columns: await Promise.all(columns), total: countsOf(tallies).total };
}
