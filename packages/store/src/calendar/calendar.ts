// What administrators entered about working days, over the calendar that comes with the program.
import type { Actor } from '../audit/audit-entry.ts';
import type { StoreRefusal } from '../refusal.ts';

/** A year entered whole, from the State Council's notice. Days are ISO dates, ascending. */
export interface KeptYear {
  readonly year: number;
  readonly announced: true;
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
  /** Title and number of the notice. */
  readonly source: string;
}

/** One day set by hand, with why. */
export interface KeptDay {
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
  readonly note: string;
}

export interface KeptCalendar {
  readonly years: readonly KeptYear[];
  readonly days: readonly KeptDay[];
}

export interface Calendars {
  /** What is entered for a government, over what is entered for the installation: years replace years, days replace days. */
  entered(government: string): Promise<KeptCalendar>;
  /** Sets single days, the later over the earlier. */
  setDays(government: string, days: readonly KeptDay[], by: Actor): Promise<StoreRefusal | null>;
  /** Takes days that were set by hand back; those that were not are passed over. */
  clearDays(government: string, dates: readonly string[], by: Actor): Promise<StoreRefusal | null>;
  /** Enters a year whole, and the days a notice sets beyond it. */
  setYear(government: string, year: KeptYear, beyond: readonly KeptDay[], by: Actor): Promise<StoreRefusal | null>;
}
