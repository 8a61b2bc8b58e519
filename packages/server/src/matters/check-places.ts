// Units and posts that a caller sent, held against today's directory.
import { apiFailure } from '../refusals/api-failure.ts';
import { isWorkingUnit, type Naming } from './naming.ts';

interface Places {
  readonly leadUnit: string;
  readonly collectingUnit: string | null;
  readonly coUnits: readonly string[];
  readonly leaderPost: string | null;
}

/** Throws `unit-not-known` or `post-not-known` for what today's directory does not hold. */
export function checkPlaces({ leadUnit, collectingUnit, coUnits, leaderPost }: Places, naming: Naming): void {
  const units = [leadUnit, ...(collectingUnit === null ? [] : [collectingUnit]), ...coUnits];
  const unit = units.find((one) => !isWorkingUnit(naming, one));
  if (unit !== undefined) throw apiFailure('unit-not-known', { unit });
  if (leaderPost !== null && !naming.directory.posts.some(({ id }) => id === leaderPost))
    throw apiFailure('post-not-known', { post: leaderPost });
}
