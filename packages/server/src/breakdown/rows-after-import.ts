// The table as it would be if a preview of an edited workbook were taken over.

import { createHash } from 'node:crypto';
import type { Change } from '@luoshi/documents';
import type { BreakdownRow } from '@luoshi/ledger';

type FieldChange = Extract<Change, { kind: 'changed' }>;
type AddedRow = Extract<Change, { kind: 'added' }>;

/** Added rows come last, with the promise of the row that stands first under the same heading, for none names one. */
export function rowsAfterImport(rows: readonly BreakdownRow[], changes: readonly Change[]): readonly BreakdownRow[] {
  const removed = new Set(changes.flatMap((change) => (change.kind === 'removed' ? [change.id] : [])));
  const fields = changes.filter((change) => change.kind === 'changed');
  const kept = rows
    .filter(({ id }) => !removed.has(id))
    .map((row) => fields.filter(({ id }) => id === row.id).reduce(changed, row));
  const added = changes.filter((change) => change.kind === 'added').flatMap((change) => addedRow(change, rows));
  return [...kept, ...added].sort((a, b) => a.number - b.number).map((row, at) => ({ ...row, number: at + 1 }));
}

/** What somebody wrote is no proposal any more. */
function changed(row: BreakdownRow, { field, value }: FieldChange): BreakdownRow {
  const proposed = Object.fromEntries(Object.entries(row.proposed).filter(([name]) => name !== field));
  const quarter = /^quarter([1-4])$/.exec(field);
  if (!quarter) return { ...row, [field]: value, proposed };
  const plan = row.quarterlyPlan.map((words, at) => (at === Number(quarter[1]) - 1 ? String(value) : words));
  return { ...row, quarterlyPlan: plan as unknown as BreakdownRow['quarterlyPlan'], proposed }; // four before and after
}

function addedRow({ title, values }: AddedRow, rows: readonly BreakdownRow[]): BreakdownRow[] {
  const { quarter1 = '', quarter2 = '', quarter3 = '', quarter4 = '', ...given } = values;
  const model = rows.find(({ heading }) => heading === given.heading) ?? rows[0];
  if (!model) return [];
  const number = given.number ?? rows.length + 1;
  return [
    {
      class: 'task',
      promise: model.promise,
      targets: [],
      heading: model.heading,
      leaderPost: null,
      leadUnit: null,
      collectingUnit: null,
      coUnits: [],
      limit: null,
      monthlyPlan: Array.from({ length: 12 }, () => ''),
      resultForm: '',
      ...given,
      id: addedId(title, number),
      number,
      title,
      quarterlyPlan: [quarter1, quarter2, quarter3, quarter4],
      proposed: {},
    },
  ];
}

/** The same workbook gives the same ids. */
const addedId = (title: string, number: number): string =>
  `x-${createHash('sha256').update(`${number}\n${title}`).digest('hex').slice(0, 12)}`;
