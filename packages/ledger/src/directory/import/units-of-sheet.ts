// The units sheet into units.
import type { Unit } from '../directory.ts';
import type { DirectoryProblem } from '../refusal.ts';
import { keyOfWord, unitHeads, unitKindWords } from './heads.ts';
import type { KnownBefore } from './known-before.ts';
import { type Grid, readSheet, type SheetRow } from './read-sheet.ts';

type Row = SheetRow<keyof typeof unitHeads>;
interface Read {
  readonly row: Row;
  readonly unit: Unit;
  readonly superior: string;
}

/** Units in the sheet's order, and the ids of those whose number and whose kind the sheet says itself. A unit without number gets `u` and its row's place; a row with a problem gives no unit. */
export function unitsOfSheet(grid: Grid, { unitOfName }: KnownBefore) {
  const { rows, problems } = readSheet<keyof typeof unitHeads>(grid, {
    sheet: 'units',
    heads: unitHeads,
    needed: ['name'],
  });
  const found: DirectoryProblem[] = [...problems];
  const kept: Read[] = [];
  const numbers = new Set(rows.map((row) => row.cell('id')));
  for (const [index, row] of rows.entries()) {
    const problem = problemOf(row, kept);
    if (problem) found.push(problem);
    else kept.push({ row, unit: unitOf(row, freeId(index + 1, numbers)), superior: row.cell('superior') });
  }
  const units = kept.map(({ row, unit, superior }) => {
    if (superior === '') return unit;
    const above = unitBy(superior, kept) ?? unitBy(unitOfName(superior) ?? '', kept);
    if (!above) found.push(row.problem('superior', 'superior-unknown', { words: superior }));
    else if (isUnder(above, unit.name, kept))
      found.push(row.problem('superior', 'superior-circle', { words: superior }));
    else return { ...unit, superior: above.unit.id };
    return unit;
  });
  const saying = (column: 'id' | 'kind') =>
    new Set(kept.flatMap(({ row, unit }) => (row.cell(column) === '' ? [] : [unit.id])));
  return { units, numbered: saying('id'), kinds: saying('kind'), problems: found };
}

const unitBy = (words: string, kept: readonly Read[]): Read | undefined =>
  kept.find(({ unit: { id, name, shortName } }) => [id, name, shortName].includes(words));

function problemOf(row: Row, kept: readonly Read[]): DirectoryProblem | null {
  if (row.cell('name') === '') return row.problem('name', 'cell-missing', { head: unitHeads.name[0] });
  for (const column of ['id', 'name', 'shortName'] as const) {
    const twin = kept.find((other) => row.cell(column) !== '' && other.row.cell(column) === row.cell(column));
    if (twin) return row.problem(column, 'unit-twice', { words: row.cell(column), first: twin.row.row });
  }
  if (row.cell('kind') !== '' && !keyOfWord(unitKindWords, row.cell('kind')))
    return row.problem('kind', 'unit-kind-unknown', { words: row.cell('kind'), known: knownKinds });
  return null;
}

const knownKinds = Object.values(unitKindWords)
  .map(([first]) => first)
  .join('、');

function unitOf(row: Row, spareId: string): Unit {
  const aliases = aliasesIn(row.cell('aliases'));
  return {
    id: row.cell('id') || spareId,
    name: row.cell('name'),
    shortName: row.cell('shortName') || row.cell('name'),
    kind: keyOfWord(unitKindWords, row.cell('kind')) ?? 'department',
    governmentCode: row.cell('governmentCode') || null,
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** 别名 as one cell has them, apart by commas or spaces of any kind. */
export const aliasesIn = (cell: string): readonly string[] => cell.split(/[、，,；;\s]+/).filter((one) => one !== '');

/** `u7`, or with a stroke more where a number of the sheet is just that. */
function freeId(place: number, taken: ReadonlySet<string>): string {
  let id = `u${place}`;
  while (taken.has(id)) id += '′';
  return id;
}

/** Whether going up from `from` one comes to the unit of that name. */
function isUnder(from: Read, name: string, kept: readonly Read[]): boolean {
  const seen = new Set<Read>();
  for (let at: Read | undefined = from; at && !seen.has(at); ) {
    if (at.unit.name === name) return true;
    seen.add(at);
    const { superior } = at as Read;
    at = unitBy(superior, kept);
  }
  return false;
}
