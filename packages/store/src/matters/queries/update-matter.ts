import type { Queryable } from '../../queries/queryable.ts';
import { storableJson } from '../../storable-text.ts';
import type { StandingColumns } from '../standing-columns.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

export interface MatterChange {
  readonly government: string;
  readonly id: string;
  readonly columns: StandingColumns;
  readonly problem: string | null;
}

/** Writes the columns that follow from events and time, and gives the row as it is now. */
export async function updateMatter(
  db: Queryable,
  { government, id, columns, problem }: MatterChange,
): Promise<MatterRow> {
  const { next, light } = columns;
  const row = db.query<MatterRow>(
    `update matters m set class = $3, state = $4, phase = $5, seq = $6, closed_at = $7, share = $8, problem = $9, next_clock = $10,
       next_key = $11, next_due = $12, light = $13, light_reasons = $14, light_on = $15, light_until = $16, urgency = $17, deductions = $18,
       course = $19, told_at = $20
     where m.government = $1 and m.id = $2
     returning ${matterColumns}`,
    [
      government,
      id,
      columns.class,
      columns.state,
      columns.phase,
      columns.seq,
      columns.closedAt,
      columns.share,
      problem,
      next?.clock ?? null,
      next?.key ?? null,
      next?.due ?? null,
      light.colour,
      JSON.stringify(light.reasons),
      columns.lightOn,
      columns.lightUntil,
      columns.urgency,
      storableJson(columns.told.deductions),
      columns.told.course,
      columns.told.toldAt,
    ],
  );
  const inLists = db.query(
    'update matter_units set urgency = $3 where government = $1 and matter = $2 and urgency <> $3',
    [government, id, columns.urgency],
  );
  const [{ rows }] = await Promise.all([row, inLists]);
  return rows[0]!;
}
