// A page of matters on the index of its order.
import type { Queryable } from '../../queries/queryable.ts';
import type { MatterFilter } from '../matters.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';
import { isOfOneUnit, type Place, type Selected, selectedMatters } from './selected-matters.ts';

export interface MattersAsked extends Selected, Pick<MatterFilter, 'order' | 'limit'> {
  readonly after: string | number | null;
}

const orders: Readonly<Record<MatterFilter['order'], { readonly by: string; readonly after: string }>> = {
  urgency: { by: 'm.urgency', after: 'm.urgency >' },
  number: { by: 'm.number', after: 'm.number >' },
  newest: { by: 'm.number desc', after: 'm.number <' },
};
/** A unit's own list is read off the unit's own index. */
const ofUnit = { by: 'u.urgency', after: 'u.urgency >' };

export async function listMatters(db: Queryable, asked: MattersAsked): Promise<readonly MatterRow[]> {
  const values: unknown[] = [];
  const place: Place = (value) => `$${values.push(value)}`;
  const { from, where } = selectedMatters(asked, place);
  const order = isOfOneUnit(asked) && asked.order === 'urgency' ? ofUnit : orders[asked.order];
  const after = asked.after === null ? [] : [`${order.after} ${place(asked.after)}`];
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from ${from} where ${[...where, ...after].join(' and ')}
     order by ${order.by} limit ${place(asked.limit)}`,
    values,
  );
  return rows;
}
