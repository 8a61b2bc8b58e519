import { chinaDay } from '../china-day.ts';
import type { Queryable } from '../queries/queryable.ts';
import type { SampleLogin } from './account.ts';

/** Accounts of the made-up county and its neighbours while a report of it is there, in the order of their directories. */
export async function listSampleLogins(db: Queryable, now: Date): Promise<readonly SampleLogin[]> {
  const { rows } = await db.query<SampleLogin>(
    `select a.government, a.login, coalesce(s.name, a.name) as name, a.roles,
       (select u.short_name from holdings h
          join posts p on p.government = h.government and p.id = h.post
          join units u on u.government = p.government and u.id = p.unit
        where h.government = a.government and h.person = a.staff and h.from_day <= $1::date
          and (h.until_day is null or h.until_day > $1::date)
        order by p.ordinal limit 1) as "unitName"
     from accounts a left join staff s on s.government = a.government and s.id = a.staff
     where a.sample and not a.disabled and exists (select from reports where sample)
     order by a.government, s.ordinal nulls last, a.login`,
    [chinaDay(now)],
  );
  return rows;
}
