// What everybody in the play shares.
import type { County } from './county.ts';
import type { Diary } from './diary.ts';
import type { Played } from './handing-out.ts';
import type { ListedDays } from './paper-days.ts';
import type { Chance } from './random.ts';
import type { Tally } from './tally.ts';

/** What one does that another waits for; given to all, so that the files of habits need not know each other. */
export interface Habits {
  unitLooks(scene: Scene, matter: Played): Promise<void>;
  officeVerifies(scene: Scene, matter: Played): Promise<void>;
  officeDecides(scene: Scene, matter: Played, until: string): Promise<void>;
}

export interface Scene {
  readonly habits: Habits;
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
