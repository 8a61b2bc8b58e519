import type { PromisedMatter } from '@luoshi/ledger';
import type { MatterEvent } from '@luoshi/mechanisms';
import { chinaDay } from '../../china-day.ts';
import type { Queryable } from '../../queries/queryable.ts';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly phase: string;
  readonly work: string | null;
  readonly lead_unit: string;
  readonly leader_post: string | null;
  readonly limit_on: string | null;
  readonly closed_at: Date | null;
  readonly share: number | null;
  readonly events: readonly MatterEvent[];
}

/**
 * Matters that came from promises of a report, by number, each with its opening, its closing and the events that brought files. Those are
 * found as text: taken apart by the database, one U+0000 in somebody's form would fail the whole.
 */
export async function listPromisedMatters(
  db: Queryable,
  government: string,
  report: string,
): Promise<readonly PromisedMatter[]> {
  const { rows } = await db.query<Row>(
    `select m.id, m.number, m.title, m.phase, m.work, m.lead_unit, m.leader_post, m.limit_on::text, m.closed_at, m.share,
       json_agg(e.event order by e.seq) as events
     from matters m
     join matter_events e on e.government = m.government and e.matter = m.id
       and (e.seq = 1 or e.at = m.closed_at or e.event::text like '%"sha256"%')
     where m.government = $1 and m.report = $2 and m.report <> ''
     group by m.government, m.id
     order by m.number`,
    [government, report],
  );
  return rows.flatMap(matterOf);
}

function matterOf({ work, events, ...row }: Row): readonly PromisedMatter[] {
  const [opened] = events;
  const promise = opened?.kind === 'opened' ? opened.opening.promise : null;
  if (promise === null) return [];
  const files = filesIn(events);
  const verifiedBy = verifierIn(events, row.closed_at);
  const isClosed = row.phase === 'closed' || row.phase === 'archived';
  // Closed without a file, or by nobody: it proves nothing.
  const isProven = isClosed && files > 0 && verifiedBy !== null;
  return [
    {
      work,
      fact: promise.fact,
      proof: {
        matter: row.id,
        number: row.number,
        title: row.title,
        standing: isProven ? 'proven' : row.phase === 'withdrawn' ? 'withdrawn' : 'running',
        leadUnit: row.lead_unit,
        leaderPost: row.leader_post,
        limitOn: row.limit_on,
        closedOn: row.closed_at && chinaDay(row.closed_at),
        verifiedBy,
        files,
        share: row.share === null ? null : row.share / 100,
      },
    },
  ];
}

const filesIn = (events: readonly MatterEvent[]): number =>
  new Set(events.flatMap((event) => (event.kind === 'commanded' ? event.evidence.map(({ sha256 }) => sha256) : [])))
    .size;

/** Who gave the command by which it was closed. */
function verifierIn(events: readonly MatterEvent[], closedAt: Date | null): string | null {
  const closing = events.find(({ kind, at }) => kind === 'commanded' && Date.parse(at) === closedAt?.getTime());
  return closing?.by.name ?? null;
}
