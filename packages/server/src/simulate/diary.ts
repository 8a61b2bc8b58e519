// What is to be done on which day of the year, by whom; every act has a minute of its own.
import { isWorked, type ListedDays, later } from './paper-days.ts';

export type Act = () => Promise<void>;

export interface Diary {
  /** The day being played, ISO. */
  today(): string;
  /** On the first worked day from so many days after today. */
  in(days: number, act: Act): void;
  /** On that day, or today where it is past. */
  on(day: string, act: Act): void;
  /** Plays up to a day and with it; `morning` runs before each day's acts. */
  playUntil(last: string, morning: () => Promise<void>): Promise<void>;
}

interface Clock {
  set(now: Date): void;
}

const MINUTE_MS = 60_000;

export function diaryFrom(first: string, clock: Clock, listed: ListedDays): Diary {
  const days = new Map<string, Act[]>();
  let today = first;
  const put = (day: string, act: Act) => {
    const acts = days.get(day);
    if (acts) acts.push(act);
    else days.set(day, [act]);
  };
  return {
    today: () => today,
    in: (after, act) => {
      let day = later(today, after);
      while (!isWorked(day, listed)) day = later(day, 1);
      put(day, act);
    },
    on: (day, act) => put(day < today ? today : day, act),
    playUntil: async (last, morning) => {
      for (; today <= last; today = later(today, 1)) {
        let now = Date.parse(`${today}T08:30:00+08:00`);
        clock.set(new Date(now));
        await morning();
        // An act may add to the day that is being played.
        for (const act of days.get(today) ?? []) {
          now += MINUTE_MS;
          clock.set(new Date(now));
          await act();
        }
        days.delete(today);
      }
      today = last;
    },
  };
}
