import type { Queryable } from '../../queries/queryable.ts';
import type { BurdenAsked, UnitMonth } from '../matters.ts';

const ofTheUnit = (event: string): string => `${event}::text ~ '"relations": ?\\[[^]]*"(lead|co|collecting)"'`;
const withSlip = (event: string): string => `${event}::text ~ '"slipNumber": ?"'`;
const month = (at: string): string => `to_char(${at} at time zone 'UTC' + interval '8 hours', 'YYYY-MM')`;

/** Counted on the two indexes of such events, whose conditions are written here as they are there. */
export async function countBurden(
  db: Queryable,
  { government, from, before, unit }: BurdenAsked,
): Promise<readonly UnitMonth[]> {
  const { rows } = await db.query<UnitMonth>(
    `select unit, month, sum(forms)::int as forms, sum(slips)::int as slips from (
       select unit, ${month('at')} as month, count(*) as forms, 0 as slips from matter_events
       where government = $1 and at >= $2 and at < $3 and ($4::text is null or unit = $4)
         and command is not null and unit is not null and ${ofTheUnit('event')}
       group by 1, 2
       union all
       select m.lead_unit, ${month('e.at')}, 0, count(*) from matter_events e
         join matters m on m.government = e.government and m.id = e.matter
       where e.government = $1 and e.at >= $2 and e.at < $3 and ($4::text is null or m.lead_unit = $4)
         and ${withSlip('e.event')}
       group by 1, 2
     ) as counted group by unit, month order by unit, month`,
    [government, from, before, unit ?? null],
  );
  return rows;
}
