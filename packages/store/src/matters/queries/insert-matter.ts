import type { Opened } from '@luoshi/mechanisms';
import type { Queryable } from '../../queries/queryable.ts';
import { storableJson, storableText } from '../../storable-text.ts';
import { type StandingColumns, searchable } from '../standing-columns.ts';

export interface NewMatterRow {
  readonly government: string;
  readonly number: number;
  readonly work: string | null;
  readonly event: Opened;
  readonly columns: StandingColumns;
}

export async function insertMatter(db: Queryable, row: NewMatterRow): Promise<void> {
  const { government, number, work, columns } = row;
  const { matter, at, opening } = row.event;
  await db.query(
    `insert into matters (government, id, number, mechanism, report, work, class, work_class, title, folded, heading, lead_unit,
       leader_post, state, phase, seq, limit_on, opened_at, parent, light, light_reasons, light_on, urgency,
       deductions, course, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
    [
      government,
      matter,
      number,
      opening.mechanism,
      opening.promise?.report ?? '',
      work,
      columns.class,
      opening.work,
      storableText(opening.title),
      await searchable(opening.title),
      storableText(opening.heading),
      storableText(opening.leadUnit),
      opening.leaderPost,
      columns.state,
      columns.phase,
      opening.limit,
      at,
      opening.parent,
      columns.light.colour,
      JSON.stringify(columns.light.reasons),
      columns.lightOn,
      columns.urgency,
      storableJson(columns.told.deductions),
      columns.told.course,
      columns.told.toldAt,
    ],
  );
  await insertUnits(db, row);
}

async function insertUnits(db: Queryable, { government, event, columns }: NewMatterRow): Promise<void> {
  const { leadUnit, collectingUnit, coUnits } = event.opening;
  const relations = new Map<string, string[]>();
  const stands = (unit: string, relation: string) => relations.set(unit, [...(relations.get(unit) ?? []), relation]);
  stands(leadUnit, 'lead');
  if (collectingUnit !== null) stands(collectingUnit, 'collecting');
  for (const unit of new Set(coUnits)) stands(unit, 'co');
  for (const [unit, its] of relations)
    await db.query(
      'insert into matter_units (government, unit, matter, relations, urgency) values ($1, $2, $3, $4, $5)',
      [government, storableText(unit), event.matter, its, columns.urgency],
    );
}
