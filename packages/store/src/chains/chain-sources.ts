// Where the events of each kind of chain stand, what each hash was taken over, and where each chain has to end.
import type { ChainKind } from './chains.ts';

/** A row of an event; or of a chain's end alone, all but the first four columns null. */
export interface ChainRow {
  readonly government: string;
  readonly chain: string;
  /** Null where nothing says where the chain ends. A bigint comes as text. */
  readonly end_seq: number | string | null;
  /** Null where the end is kept as a number only. */
  readonly end_hash: string | null;
  readonly seq: number | string | null;
  readonly hash: string | null;
  /** The event's own columns. */
  readonly [column: string]: unknown;
}

interface ChainSource {
  /** Rows by government, chain and number; parameter 1 is the government, null for all. */
  readonly sql: string;
  /** What the hash of an event was taken over. */
  readonly hashed: (row: ChainRow) => object;
}

const atOf = ({ at }: ChainRow): string => (at as Date).toISOString();
const yearOf = ({ chain }: ChainRow): number => Number(chain);

/** Both sides are kept where the other lacks: an end without events was emptied, events without an end lost it. */
const joined = (events: string, ends: string): string =>
  `select * from (${events} where $1::text is null or government = $1) as events
   full join (${ends} where $1::text is null or government = $1) as ends using (government, chain)
   order by government, chain, seq`;

export const chainSources: Readonly<Record<ChainKind, ChainSource>> = {
  'audit-log': {
    sql: joined(
      `select government, '' as chain, seq, hash, at, account, name, event, target, result, facts from audit_log`,
      `select government, '' as chain, seq as end_seq, hash as end_hash from audit_heads`,
    ),
    hashed: (row) => {
      const { government, account, name, event, target, result, facts } = row;
      return { government, seq: Number(row.seq), at: atOf(row), account, name, event, target, result, facts };
    },
  },
  'report-reviews': {
    sql: joined(
      'select government, report as chain, seq, hash, at, person, act from review_events',
      'select government, id as chain, last_seq as end_seq, null::text as end_hash from reports',
    ),
    hashed: (row) => {
      const { chain: report, seq, person: by, act } = row;
      return { id: `${report}/${seq}`, report, seq, at: atOf(row), by, act };
    },
  },
  'matter-events': {
    sql: joined(
      'select government, matter as chain, seq, hash, event from matter_events',
      'select government, id as chain, seq as end_seq, null::text as end_hash from matters',
    ),
    hashed: ({ event, chain: matter, seq }) => ({ ...(event as object), matter, seq }),
  },
  'account-acts': {
    sql: joined(
      'select government, year::text as chain, seq, hash, at, person, report, act from account_acts',
      'select government, year::text as chain, seq as end_seq, hash as end_hash from account_heads',
    ),
    hashed: (row) => {
      const { government, seq, person: by, report: plan, act } = row;
      return { government, year: yearOf(row), seq, at: atOf(row), by, plan, act };
    },
  },
  measurements: {
    sql: joined(
      'select government, year::text as chain, seq, hash, measurement from measurements',
      'select government, year::text as chain, seq as end_seq, hash as end_hash from measurement_heads',
    ),
    hashed: (row) => ({
      ...(row.measurement as object),
      government: row.government,
      year: yearOf(row),
      seq: row.seq,
    }),
  },
  'livelihood-rounds': {
    sql: joined(
      'select government, year::text as chain, seq, hash, at, person, act from livelihood_events',
      'select government, year::text as chain, seq as end_seq, hash as end_hash from livelihood_rounds',
    ),
    hashed: (row) => ({ seq: row.seq, at: atOf(row), by: row.person, act: row.act }),
  },
};
