// What everybody in the play shares.
import type { County } from './county.ts';
import type { Diary } from './diary.ts';
import type { Played } from './handing-out.ts';
import type { ListedDays } from './paper-days.ts';
import type { Chance } from './random.ts';
import type { Tally } from './tally.ts';

export interface Scene {
  readonly county: County;
  readonly diary: Diary;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly listed: ListedDays;
  /** The last day of the play, ISO. */
  readonly last: string;
  readonly matters: Played[];
  /** A key that no form had before. */
  key(): string;
}
