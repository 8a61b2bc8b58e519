// What the audit log says of one thing that happened: who, when, what, to what, with what result.
import type { Queryable } from '../queries/queryable.ts';

/** Who does something: an account, or a person or program without one (`account` null). */
export interface Actor {
  readonly account: string | null;
  readonly name: string | null;
}

export type AuditFacts = Readonly<Record<string, string | number | boolean>>;

export interface NewAudit extends Actor {
  /** `000000` for what belongs to no government. */
  readonly government: string;
  /** A past participle (`signed-in`), or a call (`POST /api/reports`). */
  readonly event: string;
  /** What it was done to: a login, an id; null where there is none. */
  readonly target: string | null;
  /** `done`, or the code of the refusal. */
  readonly result: string;
  /** Never passwords, codes, tokens or secrets, nor what was written about a matter. */
  readonly facts: AuditFacts;
}

export interface AuditEntry extends NewAudit {
  /** From 1 without gaps, in one chain a government. */
  readonly seq: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export interface KeptAudit extends AuditEntry {
  /** SHA-256 over the hash before and the entry, lower-case hex. */
  readonly hash: string;
}

export interface AuditLog {
  /** Appends in a transaction of its own, or in that of `db`: last in it, because appends to one log wait for each other. */
  append(entry: NewAudit, db?: Queryable): Promise<AuditEntry>;
  /** Entries from number `from` (1 when left out) in order, at most `limit` (1,000 when left out and at most). */
  list(government: string, page?: { readonly from?: number; readonly limit?: number }): Promise<readonly KeptAudit[]>;
  /** The newest entries first, before number `before` when given. */
  newest(
    government: string,
    page: { readonly before?: number | undefined; readonly limit: number },
  ): Promise<readonly KeptAudit[]>;
  /** Codes of all governments whose log has entries. */
  governments(): Promise<readonly string[]>;
}
