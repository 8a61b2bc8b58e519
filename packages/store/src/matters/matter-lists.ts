// What lists of matters and sums of them are asked for, and what they are made of.
import type { BreakdownRow } from '@luoshi/ledger';
import type { Course, Deduction, Light, Matter, MatterEvent, Mechanism, Period } from '@luoshi/mechanisms';

/** A matter as lists show it. Light and days left are derived when the list is made. */
export interface MatterItem {
  readonly id: string;
  readonly government: string;
  /** From 1 in its government, without gaps. */
  readonly number: number;
  readonly mechanism: string;
  readonly class: string;
  readonly work: BreakdownRow['class'];
  readonly title: string;
  readonly heading: string;
  readonly leadUnit: string;
  readonly leaderPost: string | null;
  readonly state: string;
  readonly phase: string;
  readonly seq: number;
  /** ISO date. */
  readonly limit: string | null;
  /** The last day that comes first, with its clock; one that is over and was not met comes before those to come. */
  readonly nextDue: { readonly clock: string; readonly key: string; readonly due: string } | null;
  readonly light: Light;
  readonly share: number | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export interface MatterFilter {
  readonly government: string;
  /** Matters to which this unit stands as lead, collecting or co-unit. */
  readonly unit?: string | undefined;
  readonly leaderPost?: string | undefined;
  readonly phase?: readonly string[] | undefined;
  readonly mechanism?: string | undefined;
  /** Class within its mechanism. */
  readonly class?: string | undefined;
  readonly state?: string | undefined;
  readonly work?: BreakdownRow['class'] | undefined;
  readonly heading?: string | undefined;
  readonly light?: Light['colour'] | undefined;
  /** Words of the title, of its lead unit's names, of its leader's post or name; several, parted by blanks, must all fit. */
  readonly words?: string | undefined;
  /** Those with a clock that runs out by this day. */
  readonly dueBy?: string | undefined;
  /** Those whose next clock runs out on this day or later. */
  readonly dueFrom?: string | undefined;
  readonly order: 'urgency' | 'number' | 'newest';
  /** At most 200; the cursor is where the page before ended. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface MatterPage {
  readonly items: readonly MatterItem[];
  readonly cursor: string | null;
}

/** Matters that are chosen by a filter, however they are shown. */
export type MattersChosen = Omit<MatterFilter, 'order' | 'limit' | 'cursor'>;

/** A matter with the colour of its light, and not with what turned it on, which takes its events to tell. */
export interface MatterLine extends Omit<MatterItem, 'light'> {
  readonly colour: Light['colour'];
}

/** Whose a matter is and how it stands. */
export type MatterStanding = Pick<MatterLine, 'id' | 'leadUnit' | 'mechanism' | 'state' | 'colour'>;

/** `openedIn`, `closedIn`: the month in China as YYYY-MM, null for what is not closed. `colour`: of the light as of now. */
export type TallyKey =
  | 'mechanism'
  | 'state'
  | 'phase'
  | 'colour'
  | 'leadUnit'
  | 'heading'
  | 'leaderPost'
  | 'openedIn'
  | 'closedIn';

/** How many matters are alike in the keys of their group; other keys are not there. */
export interface Tally extends Readonly<Partial<Record<TallyKey, string | null>>> {
  readonly count: number;
}

/** A matter folded, with its events. */
export interface MatterHistory {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly events: readonly MatterEvent[];
}

export interface HistoryFilter extends Pick<MatterFilter, 'government' | 'phase'> {
  /** Matters that this unit leads, collects or cooperates in today; not those of units that it took over. */
  readonly unit?: string | undefined;
  /** Opened before `before`, and not closed before `since`: two instants. */
  readonly lived?: { readonly before: string; readonly since: string } | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Those that a coordination was ever asked or issued for. */
  readonly asksHelp?: true | undefined;
  /**
   * Those of which it is not written, or may be another by `at`, what scores and bulletins count. Of a month that is over also those that
   * were told anew since, but for those of which it is written where they stood at its end.
   */
  readonly untold?: { readonly at: Date; readonly over: OverMonth | null } | undefined;
}

/** A month that is over. */
export interface OverMonth {
  /** YYYY-MM, in China. */
  readonly month: string;
  /** The instant at which it was over. */
  readonly before: string;
  /** The instant before. */
  readonly lastAt: Date;
}

/** What was asked of a unit in a month. */
export interface UnitMonth {
  readonly unit: string;
  /** YYYY-MM, in China. */
  readonly month: string;
  /** Forms it filled in as one that leads, collects or cooperates. */
  readonly forms: number;
  /** Documents sent out on matters that it leads today. */
  readonly slips: number;
}

export interface BurdenAsked {
  readonly government: string;
  /** Instants: the first included, the last not. */
  readonly from: string;
  readonly before: string;
  /** Left out: all units. */
  readonly unit?: string | undefined;
}

/** What was taken off the score, whenever it was. */
export interface ToldDeduction extends Deduction {
  /** Title of the node that was late, number of the slip that was answered late; null for all else. */
  readonly node: string | null;
}

export interface ScoresAsked {
  readonly government: string;
  readonly period: Period;
  /** Only matters that this unit leads. Left out: all. */
  readonly unit?: string | undefined;
}

/** A matter from which something was taken off in the period. */
export interface DeductedMatter {
  readonly matter: string;
  readonly title: string;
  readonly mechanism: string;
  readonly leadUnit: string;
  readonly deductions: readonly ToldDeduction[];
}

export interface ScoresFound {
  /** Matters by their lead unit that were handed out or still worked on in the period. */
  readonly inHand: readonly { readonly unit: string; readonly matters: number }[];
  readonly deducted: readonly DeductedMatter[];
}

export interface CoursesAsked {
  readonly government: string;
  /** The month's instants, the first included, the last not; `yearFrom`: what was closed before is not counted. */
  readonly from: string;
  readonly before: string;
  readonly yearFrom: string;
}

/** Matters of a unit that are alike, as they stood at the end of the month or stand now. */
export interface CourseTally {
  readonly unit: string;
  readonly course: Course;
  readonly colour: Light['colour'];
  readonly count: number;
}

/** What happened in the month to matters of a unit. */
export interface Happened {
  readonly unit: string;
  readonly what: 'return' | 'extension' | 'reopening';
  readonly count: number;
}

export interface CoursesFound {
  readonly tallies: readonly CourseTally[];
  readonly happened: readonly Happened[];
  /** Matters that are in neither, because it is not written where they stood: by number. */
  readonly others: AsyncIterable<MatterHistory>;
}
