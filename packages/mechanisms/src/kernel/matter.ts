// A matter (事项) as its events have made it. Nothing in it depends on the clock or the calendar: what is due is derived.
import type { BreakdownRow, PromiseRef, WorkTarget } from '@luoshi/ledger';
import type { IsoDate } from '../calendar/index.ts';
import type { ParameterValues } from '../mechanism/parameter.ts';
import type { SlipColour } from '../mechanism/slip-rule.ts';
import type { Submission } from './submission.ts';

/** ISO 8601 instant, UTC. */
export type Instant = string;

/** What a matter is opened with. The promise and what follows from it never change afterwards. */
export interface Opening {
  readonly mechanism: string;
  readonly mechanismVersion: number;
  readonly class: string;
  readonly work: BreakdownRow['class'];
  readonly title: string;
  /** Null where the matter comes from a meeting, an instruction or a higher government, and not from a report. */
  readonly promise: PromiseRef | null;
  /** Where it comes from, in words: 政府工作报告, 第五次常务会议, 周五会商. */
  readonly origin: string;
  readonly targets: readonly WorkTarget[];
  readonly heading: string;
  readonly leadUnit: string;
  readonly collectingUnit: string | null;
  readonly coUnits: readonly string[];
  readonly leaderPost: string | null;
  /** 完成时限. */
  readonly limit: IsoDate | null;
  readonly resultForm: string;
  /** Share of the whole in percent planned at the end of each month, twelve of them; null: the linear share. */
  readonly monthlyShares: readonly number[] | null;
  /** The matter of the government above that this one carries out. */
  readonly parent: string | null;
  readonly parameters: ParameterValues;
  /** Left out where no deputy or member put it forward. */
  readonly submission?: Submission;
}

export interface ClockRun {
  readonly clock: string;
  /** Tells runs of one clock apart: '' or a node's id. */
  readonly key: string;
  readonly startedAt: Instant;
  /** The day on which it ends where a person chose it. */
  readonly chosen: IsoDate | null;
  readonly stoppedAt: Instant | null;
  /** The command that stopped it; null while it runs, and where the end of the matter stopped it. */
  readonly stoppedBy: string | null;
  /** When it was given up with its class, its plan or the matter: neither met nor missed. */
  readonly givenUpAt: Instant | null;
}

export interface MatterNode {
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly passedAt: Instant | null;
}

export interface IssuedSlip {
  readonly slip: string;
  readonly number: string;
  readonly colour: SlipColour | null;
  readonly at: Instant;
  readonly seq: number;
  readonly limit: IsoDate | null;
  readonly answeredAt: Instant | null;
}

export interface Progress {
  readonly at: Instant;
  readonly text: string;
  /** In the unit of the first target. */
  readonly value: number | null;
  /** Percent of the whole work, 0 to 100. */
  readonly share: number | null;
}

export interface Matter {
  readonly id: string;
  readonly opening: Opening;
  /** Class in force; the opening keeps the first. */
  readonly class: string;
  /** Units in force; the opening keeps the first. */
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly state: string;
  readonly stateBefore: string | null;
  readonly seq: number;
  readonly openedAt: Instant;
  readonly clocks: readonly ClockRun[];
  /** Times in which all clocks stood still; the last one may still last. */
  readonly pauses: readonly { readonly from: Instant; readonly until: Instant | null }[];
  /** Since when the office has to decide on an application; null when it need not. */
  readonly waitingSince: Instant | null;
  readonly nodes: readonly MatterNode[];
  readonly slips: readonly IssuedSlip[];
  readonly progress: Progress | null;
  readonly evidence: number;
  /** People who handled it, by id; none of them can verify it. */
  readonly handlers: readonly string[];
  /** The person who gave each command last. */
  readonly lastGivenBy: Readonly<Record<string, string>>;
  readonly lastGivenAt: Readonly<Record<string, Instant>>;
  /** Every command with its time, for clocks that come round. */
  readonly given: readonly { readonly command: string; readonly at: Instant }[];
  readonly counts: { readonly return: number; readonly extension: number; readonly reopening: number };
  readonly rating: string | null;
  readonly closedAt: Instant | null;
}
