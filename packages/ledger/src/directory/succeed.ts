// One person leaves a post and another takes it. Matters are bound to the post and stay where they are.
import { isCalendarDay } from '../table/calendar-day.ts';
import type { Directory, Holding } from './directory.ts';
import { isHeldOn } from './posts.ts';
import { type DirectoryRefusal, refuseDirectory } from './refusal.ts';

interface Succession {
  readonly post: string;
  readonly person: string;
  /** First day in office, ISO. */
  readonly on: string;
}

/**
 * 接任: the directory with `person` in the post from `on`; who held it until then leaves on that day. Holdings before stay.
 * Refuses with `post-unknown`, `person-unknown`, `day-impossible`, `holds-already`, `holder-since-later`.
 */
export function succeed(directory: Directory, { post, person, on }: Succession): Directory | DirectoryRefusal {
  if (!directory.posts.some(({ id }) => id === post)) return refuseDirectory('post-unknown', { post });
  if (!directory.people.some(({ id }) => id === person)) return refuseDirectory('person-unknown', { person });
  if (!isCalendarDay(on)) return refuseDirectory('day-impossible', { day: on });
  const own = directory.holdings.filter((one) => one.post === post);
  if (own.some((one) => one.person === person && isHeldOn(one, on)))
    return refuseDirectory('holds-already', { person: nameOf(directory, person), day: on });
  const later = own.find(({ from }) => from >= on);
  if (later) return refuseDirectory('holder-since-later', { person: nameOf(directory, later.person), day: later.from });
  return { ...directory, holdings: [...leftOn(directory.holdings, post, on), { post, person, from: on, until: null }] };
}

/** 离任: the post is vacant from `on`. Refuses with `post-unknown`, `day-impossible`, `post-vacant`, `holder-since-later`. */
export function vacate(directory: Directory, { post, on }: Omit<Succession, 'person'>): Directory | DirectoryRefusal {
  if (!directory.posts.some(({ id }) => id === post)) return refuseDirectory('post-unknown', { post });
  if (!isCalendarDay(on)) return refuseDirectory('day-impossible', { day: on });
  const own = directory.holdings.filter((one) => one.post === post);
  const later = own.find(({ from }) => from >= on);
  if (later) return refuseDirectory('holder-since-later', { person: nameOf(directory, later.person), day: later.from });
  if (!own.some((one) => isHeldOn(one, on))) return refuseDirectory('post-vacant', { post, day: on });
  return { ...directory, holdings: leftOn(directory.holdings, post, on) };
}

/** Holdings with the one in force on a day ended by it. */
export const leftOn = (holdings: readonly Holding[], post: string, on: string): readonly Holding[] =>
  holdings.map((one) => (one.post === post && isHeldOn(one, on) ? { ...one, until: on } : one));

const nameOf = ({ people }: Directory, person: string): string =>
  people.find(({ id }) => id === person)?.name ?? person;
