// The columns of a sheet of units and people, and the words for kinds and duties.
import type { Duty, UnitKind } from '@luoshi/ledger';
import { type RowProblem, rowProblem } from './row-problem.ts';

export type Column = 'unit' | 'shortName' | 'kind' | 'post' | 'duty' | 'person' | 'phone' | 'from';

/** Every name of a column, the one that is shown first. */
export const columnNames: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  unit: ['单位', '单位名称', '单位全称', 'unit'],
  shortName: ['简称', '单位简称', 'short name', 'shortname'],
  kind: ['类型', '单位类型', 'kind'],
  post: ['岗位', '职务', 'post'],
  duty: ['职责', 'duty'],
  person: ['姓名', 'person', 'name'],
  phone: ['电话', '手机', '联系电话', 'phone'],
  from: ['任职日期', '任职时间', 'from'],
};

export const kindWords: Readonly<Record<string, UnitKind>> = {
  督查室: 'office',
  部门: 'department',
  乡镇: 'township',
  街道: 'township',
  国有企业: 'state-firm',
  事业单位: 'institution',
  office: 'office',
  department: 'department',
  township: 'township',
  'state-firm': 'state-firm',
  institution: 'institution',
};

export const dutyWords: Readonly<Record<string, Duty>> = {
  县领导: 'county-leader',
  责任领导: 'county-leader',
  第一责任人: 'first',
  管理负责人: 'manager',
  承办人: 'handler',
  'county-leader': 'county-leader',
  first: 'first',
  manager: 'manager',
  handler: 'handler',
};

export interface Cells {
  readonly row: number;
  /** Text of a cell without white space around it; empty where there is none. */
  cell(column: Column): string;
}

export interface Sheet {
  readonly lines: readonly Cells[];
  readonly problems: readonly RowProblem[];
}

/** A grid with its head row into lines; empty rows are passed over. */
export function sheetOf([head = [], ...rows]: readonly (readonly string[])[]): Sheet {
  const names = head.map((name) => name.trim());
  const columns = names.map((name) => columnOf(name));
  const places = new Map<Column, number>();
  const problems: RowProblem[] = [];
  for (const [at, column] of columns.entries()) {
    const name = names[at]!;
    if (column === null && name !== '') problems.push(rowProblem('column-unknown', 1, name));
    if (column !== null && places.has(column)) problems.push(rowProblem('column-twice', 1, name));
    if (column !== null) places.set(column, at);
  }
  if (!places.has('unit')) problems.push(rowProblem('column-missing', 1, columnNames.unit[0]));
  const lines = rows.flatMap((cells, at): Cells[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ row: at + 2, cell: (column) => cells[places.get(column) ?? -1]?.trim() ?? '' }];
  });
  return { lines, problems };
}

function columnOf(name: string): Column | null {
  const wanted = name.toLowerCase();
  const found = (Object.entries(columnNames) as [Column, readonly string[]][]).find(([, all]) => all.includes(wanted));
  return found?.[0] ?? null;
}
