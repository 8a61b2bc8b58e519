// What was asked of matters into the conditions of a query, each a constant with its value as a parameter.
import { likePattern } from '../../like-pattern.ts';
import type { HistoryFilter, MattersChosen } from '../matters.ts';

export interface Selected
  extends Omit<MattersChosen, 'unit' | 'words'>,
    Pick<HistoryFilter, 'ids' | 'lived' | 'asksHelp' | 'untold'> {
  /** The unit and those it took over; null for all units. */
  readonly units: readonly string[] | null;
  readonly words: readonly Word[];
  /** Only those whose stored light holds at `at`, or only those whose light may be another by then; left out: both. */
  readonly lit?: { readonly at: Date; readonly holds: boolean } | undefined;
  /** With a light asked for: also those whose light may be that by this instant. */
  readonly lightAt?: Date | undefined;
}

/** A word with the units and posts that it names. */
export interface Word {
  readonly folded: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
}

export type Place = (value: unknown) => string;

/** Whether the rows are read off the index of one unit, the table `u` beside `m`. */
export const isOfOneUnit = ({ units }: Pick<Selected, 'units'>): boolean => units?.length === 1;

/** What stands behind `from`: the tables, and the conditions on them. */
export function selectedMatters(asked: Selected, place: Place): { readonly from: string; readonly where: string[] } {
  const oneUnit = isOfOneUnit(asked);
  return {
    from: oneUnit ? 'matter_units u join matters m on m.government = u.government and m.id = u.matter' : 'matters m',
    where: [...conditions(asked, place), ...(oneUnit ? ofOneUnit(asked, place) : ofUnits(asked, place))],
  };
}

function conditions(asked: Selected, place: Place): string[] {
  const { mechanism, leaderPost, phase, state, work, heading, dueFrom, dueBy, words, ids, lived, untold } = asked;
  return [
    `m.government = ${place(asked.government)}`,
    ...(leaderPost === undefined ? [] : [`m.leader_post = ${place(leaderPost)}`]),
    ...(phase === undefined
      ? []
      : [phase.length === 1 ? `m.phase = ${place(phase[0])}` : `m.phase = any (${place(phase)})`]),
    ...(ids === undefined ? [] : [`m.id = any (${place(ids)})`]),
    ...(mechanism === undefined ? [] : [`m.mechanism = ${place(mechanism)}`]),
    ...(asked.class === undefined ? [] : [`m.class = ${place(asked.class)}`]),
    ...(state === undefined ? [] : [`m.state = ${place(state)}`]),
    ...(work === undefined ? [] : [`m.work_class = ${place(work)}`]),
    ...(heading === undefined ? [] : [`m.heading = ${place(heading)}`]),
    ...lightOf(asked, place),
    ...(dueFrom === undefined ? [] : [`m.next_due >= ${place(dueFrom)}`]),
    ...(dueBy === undefined ? [] : [`m.next_due <= ${place(dueBy)}`]),
    ...(lived === undefined
      ? []
      : [`m.opened_at < ${place(lived.before)}`, `(m.closed_at is null or m.closed_at >= ${place(lived.since)})`]),
    ...(untold === undefined ? [] : [untoldAt(untold, place)]),
    ...(asked.asksHelp === undefined ? [] : [`m.id in (${matterOfCoordination(place(asked.government))})`]),
    ...words.map((word) => named(word, place)),
  ];
}

function untoldAt({ at, over }: NonNullable<Selected['untold']>, place: Place): string {
  const untold = `m.deductions is null or m.light_until <= ${place(at)}`;
  if (over === null) return `(${untold})`;
  return `(${untold} or m.told_at >= ${place(over.before)}) and not exists (
    select from matter_months s
    where s.government = m.government and s.month = ${place(over.month)} and s.matter = m.id and s.light is not null)`;
}

/** As the index of these events has it. */
const matterOfCoordination = (government: string): string =>
  `select matter from matter_events
   where government = ${government} and command in ('request-coordination', 'issue-coordination')`;

function lightOf({ light, lit, lightAt }: Selected, place: Place): string[] {
  const colour =
    light === undefined
      ? []
      : lightAt === undefined
        ? [`m.light = ${place(light)}`]
        : [`(m.light = ${place(light)} or m.light_until <= ${place(lightAt)})`];
  if (lit === undefined) return colour;
  const until = place(lit.at);
  return [...colour, lit.holds ? `(m.light_until is null or m.light_until > ${until})` : `m.light_until <= ${until}`];
}

const named = ({ folded, units, posts }: Word, place: Place): string =>
  units.length === 0 && posts.length === 0
    ? `m.folded like ${place(likePattern(folded))}`
    : `(m.folded like ${place(likePattern(folded))} or m.lead_unit = any (${place(units)}) or m.leader_post = any (${place(posts)}))`;

const ofOneUnit = ({ government, units }: Selected, place: Place): string[] => [
  `u.government = ${place(government)}`,
  `u.unit = ${place(units![0])}`,
];

const ofUnits = ({ government, units }: Selected, place: Place): string[] =>
  units === null
    ? []
    : [
        `m.id in (select matter from matter_units where government = ${place(government)} and unit = any (${place(units)}))`,
      ];
