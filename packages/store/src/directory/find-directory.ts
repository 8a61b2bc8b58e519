import type { Directory, Person, Unit } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import type { AbolishedUnit, KeptDirectory, UnitLeader } from './kept-directory.ts';

interface DirectoryRow {
  readonly units: readonly (Unit & { readonly abolishedOn: string | null; readonly successors: readonly string[] })[];
  readonly posts: Directory['posts'];
  readonly people: readonly (Person & { readonly hasLeft: boolean })[];
  readonly holdings: Directory['holdings'];
  readonly leaders: readonly UnitLeader[];
}

/** A government's directory, all of it in one look, so that its parts fit each other. */
export async function findDirectory(db: Queryable, government: string): Promise<KeptDirectory> {
  const { rows } = await db.query<DirectoryRow>(
    `select
       (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name, 'kind', u.kind,
            'governmentCode', u.government_code, 'abolishedOn', u.abolished_on, 'successors',
            (select coalesce(json_agg(s.successor order by s.from_day, s.successor), '[]'::json)
             from unit_successors s where s.government = u.government and s.unit = u.id)) order by u.ordinal, u.id), '[]'::json)
        from units u where u.government = $1) as units,
       (select coalesce(json_agg(json_build_object('id', id, 'unit', unit, 'title', title, 'duty', duty) order by ordinal, id), '[]'::json)
        from posts where government = $1 and abolished_on is null) as posts,
       (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'phone', phone, 'hasLeft', left_on is not null)
            order by ordinal, id), '[]'::json)
        from staff where government = $1) as people,
       (select coalesce(json_agg(json_build_object('post', h.post, 'person', h.person, 'from', h.from_day, 'until', h.until_day)
            order by p.ordinal, h.from_day, h.person), '[]'::json)
        from holdings h join posts p on p.government = h.government and p.id = h.post
          join staff s on s.government = h.government and s.id = h.person
        where h.government = $1 and p.abolished_on is null and s.left_on is null) as holdings,
       (select coalesce(json_agg(json_build_object('unit', l.unit, 'post', l.post) order by u.ordinal), '[]'::json)
        from unit_leaders l join units u on u.government = l.government and u.id = l.unit
          join posts p on p.government = l.government and p.id = l.post
        where l.government = $1 and u.abolished_on is null and p.abolished_on is null) as leaders`,
    [government],
  );
  const { units, people, ...rest } = rows[0]!;
  return {
    ...rest,
    units: units
      .filter(({ abolishedOn }) => abolishedOn === null)
      .map(({ abolishedOn: _, successors: __, ...unit }) => unit),
    people: people.filter(({ hasLeft }) => !hasLeft).map(asPerson),
    abolishedUnits: units.filter((unit): unit is AbolishedUnit => unit.abolishedOn !== null),
    formerPeople: people.filter(({ hasLeft }) => hasLeft).map(asPerson),
  };
}

const asPerson = ({ id, name, phone }: Person): Person => ({ id, name, phone });
