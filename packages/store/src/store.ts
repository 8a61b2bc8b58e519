// What can be kept and asked. Every call names a government or a report, and every report's id begins with its government's code.
import type { Act, LedgerRow, LedgerView, Reading, ReviewEvent, ReviewProgress, ReviewRefusal } from '@luoshi/ledger';
import type { Accounts } from './accounts/account.ts';
import type { AuditLog } from './audit/audit-entry.ts';
import type { Calendars } from './calendar/calendar.ts';
import type { Chains } from './chains/chains.ts';
import type { Database } from './database.ts';
import type { Directories } from './directory/kept-directory.ts';
import type { LivelihoodRounds } from './livelihood/livelihood.ts';
import type { Breakdowns, Bulletins, DispatchSessions, Matters } from './matters/matters.ts';
import type { Measurements } from './measurements/measurements.ts';
import type { StoreRefusal } from './refusal.ts';
import type { Secrets } from './secrets/secrets.ts';
import type { Parameters } from './settings/parameters.ts';
import type { Suggestions } from './suggestions/suggestions.ts';
import type { YearAccounts } from './year-accounts/year-account.ts';

export interface Government {
  /** GB/T 2260: six digits; nine or twelve for a township or below. */
  readonly code: string;
  readonly name: string;
}

export interface NewReport {
  readonly government: {
    readonly code: string;
    /** Left out, the name that is kept for the code is used, else the one the reading found. */
    readonly name?: string | undefined;
  };
  /** The file as it came. */
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly by: string;
  /** Belongs to the made-up county of the demonstration. */
  readonly sample?: boolean | undefined;
}

export interface Imported {
  readonly id: string;
  /** True when this government had the same bytes already; nothing was added. */
  readonly repeated: boolean;
}

export interface KeptReport {
  readonly id: string;
  readonly government: Government;
  readonly title: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  /** ISO date. */
  readonly deliveredOn: string | null;
  readonly session: string | null;
  readonly speaker: string | null;
  readonly sourceName: string;
  readonly counts: {
    readonly quantities: number;
    readonly commitments: number;
    /** All that are reviewed, those people added included. */
    readonly facts: number;
    readonly reviewed: number;
  };
  /** ISO 8601 instant, UTC. */
  readonly importedAt: string;
  readonly importedBy: string;
  readonly sample: boolean;
}

export interface ReportLedger {
  readonly report: KeptReport;
  readonly reading: Reading;
  readonly events: readonly ReviewEvent[];
  readonly view: LedgerView;
}

export interface KeptFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface KeptEvent {
  readonly event: ReviewEvent;
  /** SHA-256 over the event and the hash of the one before, lower-case hex. */
  readonly hash: string;
}

export interface NewAct {
  readonly report: string;
  readonly expectedSeq: number;
  readonly act: Act;
  readonly by: string;
}

export interface Acted {
  readonly event: ReviewEvent;
  readonly row: LedgerRow;
  readonly progress: ReviewProgress;
}

/** Somebody was there before: what happened since, and the facts touched as they stand now. */
export interface Overtaken {
  readonly refusal: ReviewRefusal;
  readonly seq: number;
  readonly since: readonly ReviewEvent[];
  readonly rows: readonly LedgerRow[];
}

export interface Search {
  /** Words as they stand in a report; several, parted by spaces, must all occur in one sentence. */
  readonly words: string;
  readonly government?: string | undefined;
  /** At most 200. */
  readonly limit: number;
}

export interface Hit {
  readonly report: string;
  readonly government: Government;
  readonly title: string | null;
  readonly planYear: number | null;
  /** Place of the sentence in the report's text. */
  readonly start: number;
  readonly end: number;
  /** The sentence without white space. */
  readonly text: string;
}

export interface SessionPerson {
  readonly name: string;
}

export interface Store {
  readonly database: Database;
  /** The clock it was opened with: what is shown and what is kept tell the same time. */
  readonly now: () => Date;
  readonly accounts: Accounts;
  /** Of sealed secrets: whether they can be opened here, and a change of their key. */
  readonly secrets: Secrets;
  readonly audit: AuditLog;
  readonly chains: Chains;
  readonly directory: Directories;
  readonly calendar: Calendars;
  readonly matters: Matters;
  readonly breakdowns: Breakdowns;
  readonly dispatch: DispatchSessions;
  readonly bulletins: Bulletins;
  readonly livelihood: LivelihoodRounds;
  readonly parameters: Parameters;
  readonly suggestions: Suggestions;
  readonly measurements: Measurements;
  readonly yearAccounts: YearAccounts;
  /** One transaction: the report is there with everything, or not at all. The same bytes twice give the one report. */
  importReport(report: NewReport): Promise<Imported | StoreRefusal>;
  /** Newest plan year first. */
  reports(): Promise<readonly KeptReport[]>;
  /** Null where there is none of that id. */
  report(id: string): Promise<ReportLedger | null>;
  file(id: string): Promise<KeptFile | null>;
  events(id: string): Promise<readonly KeptEvent[] | null>;
  /** Records an act when the caller has seen everything before it; null where there is no such report. */
  recordAct(act: NewAct): Promise<Acted | ReviewRefusal | Overtaken | null>;
  /** Newest reports first, then text order. */
  search(search: Search): Promise<{ readonly hits: readonly Hit[]; readonly more: boolean }>;
  /** Keeps a session under the hash of its token. */
  openSession(session: { readonly token: string; readonly name: string; readonly lastsMs: number }): Promise<void>;
  session(token: string): Promise<SessionPerson | null>;
  closeSession(token: string): Promise<void>;
  ping(): Promise<boolean>;
}
