// All matters that a filter lets through, page after page; or all of a government with their events.
import type { MatterFilter, MatterHistory, MatterItem, Store } from '@luoshi/store';

/** Rows of one query; the store gives no more at once. */
const PAGE = 200;

type Wanted = Omit<MatterFilter, 'limit' | 'cursor' | 'order'> & { readonly order?: MatterFilter['order'] };

export async function allItems(store: Pick<Store, 'matters'>, wanted: Wanted): Promise<MatterItem[]> {
  const items: MatterItem[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await store.matters.list({ order: 'number', ...wanted, limit: PAGE, cursor: cursor ?? undefined });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return items;
}

/** For what only history tells; of one unit where it is given. */
export async function allHistories(
  store: Pick<Store, 'matters'>,
  government: string,
  unit?: string,
): Promise<MatterHistory[]> {
  const found: MatterHistory[] = [];
  for await (const one of store.matters.histories(government))
    if (unit === undefined || concerns(one, unit)) found.push(one);
  return found;
}

function concerns({ matter: { opening, leadUnit, coUnits } }: MatterHistory, unit: string): boolean {
  const { collectingUnit } = opening;
  return leadUnit === unit || collectingUnit === unit || coUnits.includes(unit);
}
