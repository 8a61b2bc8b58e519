// The urn of a vote held in this system. A ballot and its voter share nothing that is kept: no key, no order, no time.
import type { Queryable } from '../queries/queryable.ts';

export interface UrnPlace {
  readonly government: string;
  readonly year: number;
  /** Number of the event that opened the vote. */
  readonly openedBy: number;
}

export async function ballotsIn(db: Queryable, { government, year, openedBy }: UrnPlace): Promise<readonly string[]> {
  const { rows } = await db.query<{ ballots: string[] }>(
    'select ballots from livelihood_urns where government = $1 and year = $2 and opened_by = $3',
    [government, year, openedBy],
  );
  return rows[0]?.ballots ?? [];
}

/** Writes all ballots anew in the order of their texts, so that the newest is none in particular. */
export async function putBallot(db: Queryable, place: UrnPlace, ballot: string): Promise<void> {
  const ballots = [...(await ballotsIn(db, place)), ballot].sort();
  await db.query(
    `insert into livelihood_urns (government, year, opened_by, ballots) values ($1, $2, $3, $4)
     on conflict (government, year, opened_by) do update set ballots = excluded.ballots`,
    [place.government, place.year, place.openedBy, ballots],
  );
}

export async function hasVoted(
  db: Queryable,
  { government, year, openedBy }: UrnPlace,
  login: string,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'select 1 from livelihood_voters where government = $1 and year = $2 and opened_by = $3 and login = $4',
    [government, year, openedBy, login],
  );
  return rowCount === 1;
}

export async function keepVoter(db: Queryable, { government, year, openedBy }: UrnPlace, login: string): Promise<void> {
  await db.query('insert into livelihood_voters (government, year, opened_by, login) values ($1, $2, $3, $4)', [
    government,
    year,
    openedBy,
    login,
  ]);
}
