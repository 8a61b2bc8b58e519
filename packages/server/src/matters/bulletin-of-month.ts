// The bulletin of a month: as it was saved or issued, else a preview from the matters as they stand.
import { matterCount, type Totals, totalsOf, type UnitCounts } from '@luoshi/documents';
import { chinaDay, type Bulletin as KeptBulletin, type Store } from '@luoshi/store';
import type { Bulletin } from '../api/dispatch.ts';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { apiFailure } from '../refusals/api-failure.ts';
import { bulletinFigures, instantsOf } from './bulletin-figures.ts';
import { namingOf } from './naming.ts';

/** What is kept in a bulletin's body: sentences of the office, and once it is issued the figures of that day. */
interface Body {
  readonly remarks: readonly string[];
  readonly next: readonly string[];
  readonly units: readonly UnitCounts[];
}

export const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Throws `month-invalid` for what is no month, or one to come. */
export function requireMonth(store: Pick<Store, 'now'>, month: string): void {
  if (!monthShape.test(month) || month > chinaDay(store.now()).slice(0, 7))
    throw apiFailure('month-invalid', { month });
}

export async function keptBulletin(
  store: Pick<Store, 'bulletins'>,
  government: string,
  month: string,
): Promise<KeptBulletin | null> {
  return (await store.bulletins.list(government)).find((one) => one.month === month) ?? null;
}

/** The figures of an issued one are those it was issued with; a draft's are made anew. */
export async function bulletinOf(
  store: Store,
  government: string,
  month: string,
  kept: KeptBulletin | null,
): Promise<Bulletin> {
  const body = kept?.body as Body | undefined; // written by `bodyOf` alone
  const units = kept?.issuedAt && body ? body.units : await figuresOf(store, government, month);
  return {
    id: kept?.id ?? null,
    year: Number(month.slice(0, 4)),
    number: kept?.number ?? null,
    month,
    title: kept?.title ?? defaultTitle(month),
    units: units.map(withTotal),
    sum: withTotal(totalsOf(units)),
    remarks: [...(body?.remarks ?? [])],
    next: [...(body?.next ?? [])],
    issuedAt: kept?.issuedAt ?? null,
    issuedBy: kept?.issuedBy ?? null,
  };
}

const withTotal = <C extends Totals>(counts: C) => ({ ...counts, total: matterCount(counts) });

export const bodyOf = (remarks: readonly string[], next: readonly string[], units: readonly UnitCounts[]): Body => ({
  remarks,
  next,
  units,
});

export async function figuresOf(store: Store, government: string, month: string): Promise<UnitCounts[]> {
  const [naming, { calendar }] = await Promise.all([namingOf(store, government), calendarInForce(store, government)]);
  return bulletinFigures(await store.matters.courses({ government, ...instantsOf(month) }), {
    month,
    now: store.now().toISOString(),
    calendar,
    unitName: (id) => naming.unit(id).name,
  });
}

/** 关于2026年3月重点任务推进情况的通报. */
function defaultTitle(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `关于${year}年${number}月重点任务推进情况的通报`;
}
