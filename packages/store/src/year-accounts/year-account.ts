// What can be kept and asked of the accounts of a government's years.
import type {
  AccountAct,
  AccountEvent,
  AccountRefusal,
  JudgedYear,
  ReportRef,
  TargetsOfPlan,
  YearAccount,
  YearAccountAsked,
  YearAccountRefusal,
  YearLine,
} from '@luoshi/ledger';

/** Older reports of the same years, which an account leaves aside: of several, the one read last counts. */
export interface PassedOver {
  readonly plan: readonly ReportRef[];
  readonly next: readonly ReportRef[];
}

/** A year for which reports are kept. Years between two reports are there without plan. */
export interface AccountYear {
  readonly year: number;
  readonly plan: ReportRef | null;
  readonly next: ReportRef | null;
  readonly passedOver: PassedOver;
  /** Of the made-up county of the demonstration. */
  readonly sample: boolean;
  /** Number of the last act on its account; 0 before the first. */
  readonly acts: number;
}

/** All that the ledger's fold needs, facts in force and claims kept from the time before. */
export interface LoadedYear {
  readonly asked: YearAccountAsked;
  readonly passedOver: PassedOver;
  readonly sample: boolean;
}

/** A year of which the public sees at least one line, with its verdict or under review. */
export interface ClearedYear {
  readonly government: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly sample: boolean;
}

/** Years side by side. `reports` leads from a report's hash to its id. */
export interface GovernmentYears {
  readonly government: { readonly code: string; readonly name: string };
  readonly sample: boolean;
  readonly years: readonly JudgedYear[];
  readonly reports: Readonly<Record<string, string>>;
}

export interface KeptYearAccount {
  readonly account: YearAccount;
  readonly passedOver: PassedOver;
  readonly sample: boolean;
}

/** What a plan promises in figures. */
export interface PlanTargets extends TargetsOfPlan {
  readonly plan: ReportRef;
  /** The year that the same report reviews; null where it says none. */
  readonly reviewYear: number | null;
}

export interface NewAccountActs {
  readonly government: string;
  readonly year: number;
  /** The number that the person last saw. */
  readonly expectedSeq: number;
  /** In order; all are recorded, or none. */
  readonly acts: readonly AccountAct[];
  readonly by: string;
}

export interface AccountActsDone {
  readonly account: YearAccount;
  readonly events: readonly AccountEvent[];
  /** Those acted on, as they stand now. */
  readonly lines: readonly YearLine[];
}

/** Somebody acted on one of the same lines meanwhile: what they did, and how those lines stand. */
export interface AccountOvertaken {
  readonly refusal: YearAccountRefusal;
  readonly account: YearAccount;
  readonly since: readonly AccountEvent[];
  readonly lines: readonly YearLine[];
}

export interface KeptAccountEvent {
  readonly event: AccountEvent;
  /** SHA-256 over the event, its government and year, and the hash of the one before; lower-case hex. */
  readonly hash: string;
}

export type NoAccount = AccountRefusal | YearAccountRefusal;

export interface YearAccounts {
  /** The newest first. */
  years(government: string): Promise<readonly AccountYear[]>;
  /** What the fold needs; `plan-missing` for a year without its report, or the ledger's refusal of the pair. */
  load(government: string, year: number): Promise<LoadedYear | NoAccount>;
  account(government: string, year: number): Promise<KeptYearAccount | NoAccount>;
  /** Figures of the year's plan that can be followed, with its review laid over it; null for a year without its report. */
  targets(government: string, year: number): Promise<PlanTargets | null>;
  /** All acts or none. Who acts on a line that changed since `expectedSeq` is told what happened to it; other lines do not matter. */
  record(acts: NewAccountActs): Promise<AccountActsDone | AccountOvertaken | NoAccount>;
  /** Every act on a year in order, also those on another plan report of it. */
  history(government: string, year: number): Promise<readonly KeptAccountEvent[]>;
  /** Of one government, or of all when left out; by government, the newest year first. */
  clearedYears(government?: string): Promise<readonly ClearedYear[]>;
  /**
   * A government's years side by side, or one of them, with what its people ruled or as the reports alone have it; null for a
   * government without reports.
   */
  yearsBeside(asked: {
    readonly government: string;
    readonly year?: number | undefined;
    readonly withRulings: boolean;
  }): Promise<GovernmentYears | null>;
}
