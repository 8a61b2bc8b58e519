// The sample county's people parted by the level of government they work for: 县, 市, 乡镇.
import type { Session } from '../api/contract.ts';

type Login = Session['sampleLogins'][number];

/** The county's first: most of the work is its; then the level above, then the one below. */
const LEVELS = ['county', 'prefecture', 'township'] as const;
export type LoginLevel = (typeof LEVELS)[number] | 'other';

interface LevelPeople {
  readonly level: LoginLevel;
  readonly people: readonly Login[];
}

/** Levels that have nobody are left out; people stay in the order given. */
export function byLevel(logins: readonly Login[]): readonly LevelPeople[] {
  return [...LEVELS, 'other' as const]
    .map((level) => ({ level, people: logins.filter(({ government }) => levelOf(government) === level) }))
    .filter(({ people }) => people.length > 0);
}

const levelOf = ({ level }: Login['government']): LoginLevel => LEVELS.find((each) => each === level) ?? 'other';
