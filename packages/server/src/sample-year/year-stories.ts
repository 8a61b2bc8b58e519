// Everything that happens to the matters of the sample's year, from the rows of its breakdown and the day of the first look.
import type { BreakdownRow } from '@luoshi/ledger';
import { breakdownStories } from './breakdown-stories.ts';
import { errandStories } from './errand-stories.ts';
import type { OfficeDays, StoryEnd } from './office-days.ts';
import type { LeaderOf } from './opening-of-errand.ts';
import { otherStories } from './other-stories.ts';
import { decisionStory } from './sessions.ts';
import type { MatterStory } from './story.ts';
import { type PersonOf, suggestionStories } from './suggestion-stories.ts';

export interface YearStories {
  readonly all: readonly MatterStory[];
  /** The matter that a decision of the last session became; one of `all`. */
  readonly decision: MatterStory;
}

/** Who is who, as the directory says. */
export interface WhoIsWho {
  readonly leaderOf: LeaderOf;
  readonly personOf: PersonOf;
}

export function yearStories(
  rows: readonly BreakdownRow[],
  days: OfficeDays,
  end: StoryEnd,
  { leaderOf, personOf }: WhoIsWho,
): YearStories {
  const decision = decisionStory(days, end, leaderOf('u14'));
  return {
    all: [
      ...breakdownStories(rows, days, end),
      ...errandStories(days, end, leaderOf),
      ...otherStories(days, end, leaderOf),
      ...suggestionStories(days, end, leaderOf, personOf),
      decision,
    ],
    decision,
  };
}
