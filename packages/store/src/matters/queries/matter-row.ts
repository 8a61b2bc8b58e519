// A row of `matters` as queries read it, and what lists show of it.
import type { Light, LightReason } from '@luoshi/mechanisms';
import type { MatterItem } from '../matters.ts';

export interface MatterRow {
  readonly government: string;
  readonly id: string;
  readonly number: number;
  readonly mechanism: string;
  readonly class: string;
  readonly work_class: MatterItem['work'];
  readonly title: string;
  readonly heading: string;
  readonly lead_unit: string;
  readonly leader_post: string | null;
  readonly state: string;
  readonly phase: string;
  readonly seq: number;
  readonly limit_on: string | null;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly share: number | null;
  readonly problem: string | null;
  readonly next_clock: string | null;
  readonly next_key: string | null;
  readonly next_due: string | null;
  readonly light: Light['colour'];
  readonly light_reasons: readonly LightReason[];
  readonly light_on: string;
  readonly light_until: Date | null;
  readonly urgency: string;
  readonly told_at: Date | null;
}

/** Columns of a row, of the table `m`; dates as text, for a date has no time zone. */
export const matterColumns = `m.government, m.id, m.number, m.mechanism, m.class, m.work_class, m.title, m.heading, m.lead_unit,
  m.leader_post, m.state, m.phase, m.seq, m.limit_on::text, m.opened_at, m.closed_at, m.share, m.problem, m.next_clock, m.next_key,
  m.next_due::text, m.light, m.light_reasons, m.light_on::text, m.light_until, m.urgency, m.told_at`;

/** The instant for which its columns were told last; one that was never told, as before they were written, since it was opened. */
export const toldAt = ({ told_at, opened_at }: Pick<MatterRow, 'told_at' | 'opened_at'>): string =>
  (told_at ?? opened_at).toISOString();

/** With the light as stored, or the one given. */
export function itemOf(row: MatterRow, light?: Light): MatterItem {
  const { next_clock: clock, next_key: key, next_due: due } = row;
  return {
    id: row.id,
    government: row.government,
    number: row.number,
    mechanism: row.mechanism,
    class: row.class,
    work: row.work_class,
    title: row.title,
    heading: row.heading,
    leadUnit: row.lead_unit,
    leaderPost: row.leader_post,
    state: row.state,
    phase: row.phase,
    seq: row.seq,
    limit: row.limit_on,
    nextDue: clock === null || key === null || due === null ? null : { clock, key, due },
    light: light ?? { colour: row.light, reasons: row.light_reasons },
    share: row.share,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}
