// A page of suggestions: the conditions that were asked for, each a constant with its value as a parameter.
import { foldedForSearch } from '@luoshi/ledger';
import type { Grade, ReplyClass } from '@luoshi/mechanisms';
import { likePattern } from '../../like-pattern.ts';
import { type MatterRow, matterColumns } from '../../matters/queries/matter-row.ts';
import type { Queryable } from '../../queries/queryable.ts';
import { storableText } from '../../storable-text.ts';
import type { SuggestionFilter } from '../suggestions.ts';

export interface SuggestionRow extends MatterRow {
  readonly own_number: number;
  readonly session: string;
  readonly field: string;
  readonly received_on: string;
  readonly proposers: readonly string[];
  readonly reply_class: ReplyClass | null;
  readonly grade: Grade | null;
  readonly replied_at: Date | null;
  readonly joined_to: string | null;
}

export interface SuggestionsAsked extends Omit<SuggestionFilter, 'unit'> {
  /** The unit and those it took over; null for all units. */
  readonly units: readonly string[] | null;
  readonly limit: number;
  /** Number of a matter: only those before it. */
  readonly before: number | null;
}

type Place = (value: unknown) => string;

/** The newest matter first. */
export async function listSuggestions(db: Queryable, asked: SuggestionsAsked): Promise<readonly SuggestionRow[]> {
  const values: unknown[] = [];
  const place: Place = (value) => `$${values.push(value)}`;
  const { rows } = await db.query<SuggestionRow>(
    `select ${matterColumns}, s.number as own_number, s.session, s.field, s.received_on::text, s.proposers, s.reply_class, s.grade,
       s.replied_at, s.joined_to
     from submissions s join matters m on m.government = s.government and m.id = s.matter
     where ${conditions(asked, place).join(' and ')}
     order by m.number desc limit ${place(asked.limit)}`,
    values,
  );
  return rows;
}

function conditions(asked: SuggestionsAsked, place: Place): readonly string[] {
  const government = place(asked.government);
  const is = (column: string, value: unknown) => (value === undefined ? [] : [`${column} = ${place(value)}`]);
  const among = (column: string, values: readonly string[] | undefined) =>
    values === undefined ? [] : [`${column} = any (${place(values)})`];
  return [
    `s.government = ${government}`,
    ...is('s.session', asked.session),
    ...is('s.reply_class', asked.replyClass),
    ...is('s.grade', asked.grade),
    ...is('m.state', asked.state),
    ...is('m.light', asked.light),
    ...among('m.phase', asked.phase),
    ...among('m.class', asked.kinds),
    ...(asked.before === null ? [] : [`m.number < ${place(asked.before)}`]),
    ...named(asked.words, place),
    ...(asked.units === null
      ? []
      : [
          `m.id in (select matter from matter_units where government = ${government} and unit = any (${place(asked.units)}))`,
        ]),
    ...(asked.proposer === undefined
      ? []
      : [
          `m.id in (select matter from matter_proposers where government = ${government} and person = ${place(asked.proposer)})`,
        ]),
  ];
}

/** Several words, parted by blanks, must all fit. */
function named(words: string | undefined, place: Place): readonly string[] {
  return storableText(words ?? '')
    .split(/\s+/)
    .filter((word) => foldedForSearch(word) !== '')
    .map((word) => {
      const number = numberIn(word);
      const numbered = number === null ? '' : ` or s.number = ${place(number)}`;
      return `(m.folded like ${place(likePattern(foldedForSearch(word)))} or s.proposers::text like ${place(likePattern(word))}${numbered})`;
    });
}

/** 12, 第12号; null for other words. */
function numberIn(word: string): number | null {
  const digits = /^第?(\d{1,6})号?$/.exec(word.normalize('NFKC'))?.[1];
  return digits === undefined ? null : Number(digits);
}
