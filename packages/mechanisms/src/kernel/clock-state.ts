// A clock of a matter as it stands at an instant, and what one has to know to say so.
import type { Calendar, IsoDate } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { Instant, Matter } from './matter.ts';

/**
 * `running` and `overdue` still go; `met` and `late` are over, by when they were stopped; `paused` stands still; `given-up` ended with
 * its class or plan; `unknown` would end in a year whose calendar is not known.
 */
export type ClockStanding = 'running' | 'overdue' | 'met' | 'late' | 'paused' | 'given-up' | 'unknown';

export interface ClockState {
  readonly clock: string;
  /** '' or the node, slip or month it is about. */
  readonly key: string;
  readonly startedAt: Instant;
  /** Last day; null where the calendar is missing. */
  readonly due: IsoDate | null;
  /** First instant after the last day. */
  readonly dueAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly standing: ClockStanding;
}

export interface Standing {
  readonly mechanism: Mechanism;
  readonly matter: Matter;
  readonly calendar: Calendar;
  readonly now: Instant;
}
