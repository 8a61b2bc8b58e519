import type { Holding } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';

export async function keepHoldings(db: Queryable, government: string, holdings: readonly Holding[]): Promise<void> {
  await db.query(
    `insert into holdings (government, post, person, from_day, until_day)
     select $1, post, person, "from", until
     from json_to_recordset($2::json) as given (post text, person text, "from" date, until date)
     on conflict (government, post, person, from_day) do update set until_day = excluded.until_day`,
    [government, JSON.stringify([...new Map(holdings.map((held) => [keyOf(held), held])).values()])],
  );
}

const keyOf = ({ post, person, from }: Holding): string => JSON.stringify([post, person, from]);

/** Ends today what is open and not among `kept`; what would only have begun later was never held. */
export async function endOtherHoldings(
  db: Queryable,
  government: string,
  kept: readonly Holding[],
  today: string,
): Promise<void> {
  await db.query(
    `update holdings h set until_day = greatest(h.from_day, $3::date)
     where h.government = $1 and (h.until_day is null or h.until_day > $3::date)
       and not exists (select from json_to_recordset($2::json) as given (post text, person text, "from" date)
         where given.post = h.post and given.person = h.person and given."from" = h.from_day)`,
    [government, JSON.stringify(kept), today],
  );
}
