// Several rows into one that holds all their promises, targets and units.
import type { BreakdownRow, PromiseRef, WorkTarget } from '../breakdown-row.ts';
import { proposedWithout } from './set-fields.ts';

/**
 * The first row with what the others bring: their promises and targets (each once), their units as co-units, the earliest limit, and their
 * plans where it has none. Its title stays unless one is given.
 */
export function mergeRows(rows: readonly [BreakdownRow, ...BreakdownRow[]], title?: string): BreakdownRow {
  const [first, ...others] = rows;
  const leadUnit = first.leadUnit ?? others.find((row) => row.leadUnit !== null)?.leadUnit ?? null;
  const units = rows.flatMap((row) => [...(row.leadUnit === null ? [] : [row.leadUnit]), ...row.coUnits]);
  const limits = rows.flatMap(({ limit }) => (limit === null ? [] : [limit])).sort();
  const promises = distinct(
    [...rows.flatMap(promisesOf)],
    ({ report, fact, start, end }) => `${report} ${fact} ${start} ${end}`,
  );
  const otherPromises = promises.slice(1);
  const { otherPromises: _, ...plain } = first;
  return {
    ...plain,
    ...(otherPromises.length > 0 ? { otherPromises } : {}),
    title: title ?? first.title,
    targets: distinct(
      rows.flatMap(({ targets }) => targets),
      (target: WorkTarget) => JSON.stringify(target),
    ),
    leadUnit,
    leaderPost: first.leaderPost ?? others.find((row) => row.leaderPost !== null)?.leaderPost ?? null,
    collectingUnit: first.collectingUnit ?? others.find((row) => row.collectingUnit !== null)?.collectingUnit ?? null,
    coUnits: [...new Set(units)].filter((unit) => unit !== leadUnit),
    limit: limits[0] ?? null,
    quarterlyPlan: [quarterOf(rows, 0), quarterOf(rows, 1), quarterOf(rows, 2), quarterOf(rows, 3)],
    monthlyPlan: first.monthlyPlan.map((_, at) => joined(rows.map(({ monthlyPlan }) => monthlyPlan[at] ?? ''))),
    proposed: proposedWithout(first.proposed, ['title', 'leadUnit', 'coUnits', 'leaderPost', 'limit']),
  };
}

const promisesOf = ({ promise, otherPromises = [] }: BreakdownRow): readonly PromiseRef[] => [
  promise,
  ...otherPromises,
];

function distinct<One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

const quarterOf = (rows: readonly BreakdownRow[], at: 0 | 1 | 2 | 3): string =>
  joined(rows.map(({ quarterlyPlan }) => quarterlyPlan[at]));

/** What the rows plan for a period, each text once. */
const joined = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join('；');
