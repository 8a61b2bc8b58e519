// A page of matters: the conditions that were asked for, each a constant with its value as a parameter, on the index of the order.
import { likePattern } from '../../like-pattern.ts';
import type { Queryable } from '../../queries/queryable.ts';
import type { MatterFilter } from '../matters.ts';
import { type MatterRow, matterColumns } from './matter-row.ts';

export interface MattersAsked extends Omit<MatterFilter, 'unit' | 'words' | 'cursor'> {
  /** The unit and those it took over; null for all units. */
  readonly units: readonly string[] | null;
  readonly words: readonly Word[];
  readonly after: string | number | null;
}

/** A word with the units and posts that it names. */
export interface Word {
  readonly folded: string;
  readonly units: readonly string[];
  readonly posts: readonly string[];
}

type Place = (value: unknown) => string;

const orders: Readonly<Record<MatterFilter['order'], { readonly by: string; readonly after: (at: string) => string }>> =
  {
    urgency: { by: 'm.urgency', after: (at) => `m.urgency > ${at}` },
    number: { by: 'm.number', after: (at) => `m.number > ${at}` },
    newest: { by: 'm.number desc', after: (at) => `m.number < ${at}` },
  };

export async function listMatters(db: Queryable, asked: MattersAsked): Promise<readonly MatterRow[]> {
  const values: unknown[] = [];
  const place: Place = (value) => `$${values.push(value)}`;
  const isOfOneUnit = asked.units?.length === 1;
  const from = isOfOneUnit
    ? 'matter_units u join matters m on m.government = u.government and m.id = u.matter'
    : 'matters m';
  const where = [...conditions(asked, place), ...(isOfOneUnit ? ofOneUnit(asked, place) : ofUnits(asked, place))];
  // A unit's own list is read off the unit's own index.
  const order = isOfOneUnit && asked.order === 'urgency' ? 'u.urgency' : orders[asked.order].by;
  const { rows } = await db.query<MatterRow>(
    `select ${matterColumns} from ${from} where ${where.join(' and ')} order by ${order} limit ${place(asked.limit)}`,
    values,
  );
  return rows;
}

function conditions(asked: MattersAsked, place: Place): string[] {
  const { mechanism, leaderPost, phase, state, work, heading, light, dueBy, after, order, words } = asked;
  return [
    `m.government = ${place(asked.government)}`,
    ...(leaderPost === undefined ? [] : [`m.leader_post = ${place(leaderPost)}`]),
    ...(phase === undefined
      ? []
      : [phase.length === 1 ? `m.phase = ${place(phase[0])}` : `m.phase = any (${place(phase)})`]),
    ...(mechanism === undefined ? [] : [`m.mechanism = ${place(mechanism)}`]),
    ...(asked.class === undefined ? [] : [`m.class = ${place(asked.class)}`]),
    ...(state === undefined ? [] : [`m.state = ${place(state)}`]),
    ...(work === undefined ? [] : [`m.work_class = ${place(work)}`]),
    ...(heading === undefined ? [] : [`m.heading = ${place(heading)}`]),
    ...(light === undefined ? [] : [`m.light = ${place(light)}`]),
    ...(dueBy === undefined ? [] : [`m.next_due <= ${place(dueBy)}`]),
    ...words.map((word) => named(word, place)),
    ...(after === null ? [] : [orders[order].after(place(after))]),
  ];
}

const named = ({ folded, units, posts }: Word, place: Place): string =>
  units.length === 0 && posts.length === 0
    ? `m.folded like ${place(likePattern(folded))}`
    : `(m.folded like ${place(likePattern(folded))} or m.lead_unit = any (${place(units)}) or m.leader_post = any (${place(posts)}))`;

function ofOneUnit({ government, units, after, order }: MattersAsked, place: Place): string[] {
  return [
    `u.government = ${place(government)}`,
    `u.unit = ${place(units![0])}`,
    ...(after !== null && order === 'urgency' ? [`u.urgency > ${place(after)}`] : []),
  ];
}

const ofUnits = ({ government, units }: MattersAsked, place: Place): string[] =>
  units === null
    ? []
    : [
        `m.id in (select matter from matter_units where government = ${place(government)} and unit = any (${place(units)}))`,
      ];
