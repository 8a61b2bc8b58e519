// What a merger of two governments would bring, in numbers: nobody who administers sees a title.
import type { Light } from '@luoshi/mechanisms';
import type { StoreRefusal } from '../refusal.ts';
import type { KeptGovernment } from './kept-government.ts';

export interface RunningMatters {
  readonly mechanism: string;
  readonly light: Light['colour'];
  readonly count: number;
}

/** What is kept of a government and stays under its name, by kind. */
export interface KeptOfGovernment {
  readonly units: number;
  readonly posts: number;
  /** Still in the directory. */
  readonly people: number;
  /** Accounts that are not disabled. */
  readonly accounts: number;
  readonly reports: number;
  /** Versions of breakdown tables that were issued. */
  readonly breakdowns: number;
  /** Breakdown tables in work. */
  readonly drafts: number;
  readonly bulletins: number;
  readonly sessions: number;
  /** Years with acts on the account. */
  readonly accountYears: number;
  /** Years with figures of indicators. */
  readonly measuredYears: number;
  readonly evidence: number;
}

export interface Merger {
  readonly government: KeptGovernment;
  readonly successor: KeptGovernment;
  /** Why it cannot be; null where it can, or is. */
  readonly refusal: StoreRefusal | null;
  /** Matters that have not ended, by mechanism and light as of now. */
  readonly running: readonly RunningMatters[];
  /** Of those, how many the successor has taken over already. */
  readonly takenOver: number;
  /** Of those, suggestions and proposals. */
  readonly suggestions: number;
  /** Of those, carried out for a government above that is above the successor too: they go on under the same matter. */
  readonly keptAbove: number;
  /** Of those, carried out for a government that is not above the successor: they go on without it. */
  readonly releasedAbove: number;
  /** Running matters of governments below that carry out one of this government's. */
  readonly below: number;
  readonly ended: number;
  readonly kept: KeptOfGovernment;
  /** Governments that have this one above them. */
  readonly governmentsBelow: readonly KeptGovernment[];
}
