// A limit that runs: what starts it, how long it is, what stops it, and what its breach brings.
import type { Bilingual } from './bilingual.ts';
import type { Source } from './source.ts';

/** Green, yellow, red; blue where a reminder has its own colour. */
export type LightColour = 'green' | 'yellow' | 'red';

export type ClockLimit =
  /** So many days or months, both parameters. `dayKind` names the parameter that says which days count. */
  | {
      readonly kind: 'span';
      readonly amount: string;
      readonly unit: 'day' | 'month';
      readonly dayKind: string;
      /** Where the calendar of the year of its end is not announced yet, it ends on the plain date, and moves off a day off once it is. */
      readonly isPlainUntilAnnounced?: true;
    }
  /** Always working days. */
  | { readonly kind: 'working-days'; readonly amount: string }
  /** The day in a field of the starting command's form; a day that somebody chose is not moved. */
  | { readonly kind: 'field'; readonly field: string }
  /** The limit of the matter itself. */
  | { readonly kind: 'matter-limit' }
  /** 31 December of the year in which the clock starts. */
  | { readonly kind: 'year-end' }
  /** One clock for each node of the plan, ending on its day. */
  | { readonly kind: 'nodes' }
  /** One clock a month while the matter is open, ending on the day of the month that the parameter names. */
  | { readonly kind: 'monthly'; readonly dayOfMonth: string };

export interface ClockRule {
  readonly id: string;
  readonly name: Bilingual;
  /** A rule without source is a default, 默认，可改. */
  readonly source?: Source;
  /** Commands that start it; one that starts it again ends the run before. */
  readonly startsAt: readonly string[];
  readonly classes?: readonly string[];
  readonly limit: ClockLimit;
  /** One run for each co-unit, with the unit's id as its key; only that unit stops it. */
  readonly each?: 'co-unit';
  readonly stoppedBy: readonly string[];
  /** After `command` a clock that `undoes` stopped runs on to its old end, because what stopped it did not hold. */
  readonly revivedBy?: { readonly command: string; readonly undoes: string };
  /** A time in which somebody may act and need not: letting it pass is no lapse and turns on no light. */
  readonly isWindow?: true;
  /** Whose clock it is is reminded so many days before its end, and once more: parameters. Beside the light, which looks ahead itself. */
  readonly reminders?: { readonly first: string; readonly again: string };
  /** Whose clock it is. */
  readonly holder: 'lead' | 'co' | 'office' | 'leader' | 'proposer';
  readonly breach: Breach;
}

export interface Breach {
  readonly light: LightColour;
  /** The light comes on so many days after the end; a parameter, at once without it. */
  readonly litAfterDays?: string;
  /** From so many days after the end the light is red; a parameter. */
  readonly redAfterDays?: string;
  /** The slip that is proposed to the office. */
  readonly slip?: string;
  /** Who is reminded first. */
  readonly reminds: 'manager' | 'first' | 'office' | 'leader';
}
