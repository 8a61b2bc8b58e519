import type { Directory, Person, Unit, UnitChange } from '@luoshi/ledger';
import type { Queryable } from '../queries/queryable.ts';
import type { KeptDirectory, UnitLeader } from './kept-directory.ts';

interface DirectoryRow {
  readonly units: readonly (Omit<Unit, 'superior'> & {
    readonly aliases: readonly string[];
    readonly superior: string | null;
  })[];
  readonly posts: Directory['posts'];
  readonly people: readonly (Person & { readonly hasLeft: boolean })[];
  readonly holdings: Directory['holdings'];
  readonly leaders: readonly UnitLeader[];
  readonly changes: readonly ChangeRow[];
}

interface ChangeRow {
  readonly kind: UnitChange['kind'];
  readonly unit: string;
  readonly on: string;
  readonly successor: string | null;
  readonly formerName: string | null;
  readonly formerShortName: string | null;
}

/** A government's directory on a day, all of it in one look, so that its parts fit each other. Telephone numbers as they are kept: sealed. */
export async function findDirectory(db: Queryable, government: string, today: string): Promise<KeptDirectory> {
  const { rows } = await db.query<DirectoryRow>(
    `select
       (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name, 'kind', u.kind,
            'governmentCode', u.government_code, 'aliases', u.aliases, 'superior', u.superior) order by u.ordinal, u.id), '[]'::json)
        from units u where u.government = $1) as units,
       (select coalesce(json_agg(json_build_object('kind', kind, 'unit', unit, 'on', on_day, 'successor', successor,
            'formerName', former_name, 'formerShortName', former_short_name) order by on_day, unit, kind), '[]'::json)
        from unit_changes where government = $1) as changes,
       (select coalesce(json_agg(json_build_object('id', id, 'unit', unit, 'title', title, 'duty', duty) order by ordinal, id), '[]'::json)
        from posts where government = $1 and (abolished_on is null or abolished_on > $2::date)) as posts,
       (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'phone', phone, 'hasLeft', left_on is not null)
            order by ordinal, id), '[]'::json)
        from staff where government = $1) as people,
       (select coalesce(json_agg(json_build_object('post', h.post, 'person', h.person, 'from', h.from_day, 'until', h.until_day)
            order by p.ordinal, h.from_day, h.person), '[]'::json)
        from holdings h join posts p on p.government = h.government and p.id = h.post
          join staff s on s.government = h.government and s.id = h.person
        where h.government = $1 and (p.abolished_on is null or p.abolished_on > $2::date) and s.left_on is null) as holdings,
       (select coalesce(json_agg(json_build_object('unit', l.unit, 'post', l.post) order by u.ordinal), '[]'::json)
        from unit_leaders l join units u on u.government = l.government and u.id = l.unit
          join posts p on p.government = l.government and p.id = l.post
        where l.government = $1 and (u.abolished_on is null or u.abolished_on > $2::date)
          and (p.abolished_on is null or p.abolished_on > $2::date)) as leaders`,
    [government, today],
  );
  const { units, people, changes, ...rest } = rows[0]!;
  return {
    ...rest,
    units: units.map(({ aliases, superior, ...unit }) => ({
      ...unit,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(superior === null ? {} : { superior }),
    })),
    people: people.filter(({ hasLeft }) => !hasLeft).map(asPerson),
    formerPeople: people.filter(({ hasLeft }) => hasLeft).map(asPerson),
    changes: changes.map(asChange),
  };
}

const asPerson = ({ id, name, phone }: Person): Person => ({ id, name, phone });

/** The table's checks promise a merged unit its successor and a renamed one its former names. */
function asChange({ kind, unit, on, successor, formerName, formerShortName }: ChangeRow): UnitChange {
  if (kind === 'renamed') return { kind, unit, on, formerName: formerName!, formerShortName: formerShortName! };
  return kind === 'merged' ? { kind, unit, on, successor: successor! } : { kind, unit, on, successor };
}
