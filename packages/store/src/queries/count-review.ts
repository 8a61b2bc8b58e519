import type { ReviewProgress } from '@luoshi/ledger';
import type { Queryable } from './queryable.ts';

interface Counted {
  readonly government: string;
  readonly report: string;
  readonly seq: number;
  readonly progress: ReviewProgress;
}

/** Writes the review's progress beside the report, for lists that do not fold its events. */
export async function countReview(db: Queryable, { government, report, seq, progress }: Counted): Promise<void> {
  await db.query('update reports set last_seq = $3, reviewed = $4, facts = $5 where government = $1 and id = $2', [
    government,
    report,
    seq,
    progress.reviewed,
    progress.total,
  ]);
}
