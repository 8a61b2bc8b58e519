import type { Matter } from '@luoshi/mechanisms';
import type { Queryable } from '../../queries/queryable.ts';
import { storableText } from '../../storable-text.ts';

/** Puts a matter into the lists of the units that have to do with it now, and out of those of the units before. */
export async function handOver(
  db: Queryable,
  government: string,
  { id, leadUnit, coUnits, opening }: Matter,
): Promise<void> {
  const lead = storableText(leadUnit);
  await db.query('update matters set lead_unit = $3 where government = $1 and id = $2', [government, id, lead]);
  await db.query('delete from matter_units where government = $1 and matter = $2', [government, id]);
  const stands = [
    { unit: lead, relation: 'lead' },
    ...(opening.collectingUnit === null ? [] : [{ unit: opening.collectingUnit, relation: 'collecting' }]),
    ...coUnits.map((unit) => ({ unit, relation: 'co' })),
  ];
  await db.query(
    `insert into matter_units (government, unit, matter, relations, urgency)
     select $1, s.unit, $2, array_agg(s.relation), m.urgency
     from json_to_recordset($3::json) as s (unit text, relation text), matters m
     where m.government = $1 and m.id = $2
     group by s.unit, m.urgency`,
    [government, id, JSON.stringify(stands)],
  );
}
