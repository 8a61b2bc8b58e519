import type { Queryable } from '../queries/queryable.ts';
import type { AuditFacts, KeptAudit } from './audit-entry.ts';

interface AuditRow {
  readonly government: string;
  readonly seq: string;
  readonly at: Date;
  readonly account: string | null;
  readonly name: string | null;
  readonly event: string;
  readonly target: string | null;
  readonly result: string;
  readonly facts: AuditFacts;
  readonly hash: string;
}

const columns = 'government, seq, at, account, name, event, target, result, facts, hash';

/** Entries from number `from` on, in order. */
export async function listAudit(
  db: Queryable,
  government: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<readonly KeptAudit[]> {
  const { rows } = await db.query<AuditRow>(
    `select ${columns} from audit_log where government = $1 and seq >= $2 order by seq limit $3`,
    [government, from, limit],
  );
  return rows.map(asKept);
}

/** Entries before number `before`, the newest first. */
export async function newestAudit(
  db: Queryable,
  government: string,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<readonly KeptAudit[]> {
  const { rows } = await db.query<AuditRow>(
    `select ${columns} from audit_log where government = $1 and seq < $2 order by seq desc limit $3`,
    [government, before, limit],
  );
  return rows.map(asKept);
}

const asKept = ({ seq, at, ...row }: AuditRow): KeptAudit => ({ ...row, seq: Number(seq), at: at.toISOString() });
