// A register of suggestions as an office keeps it in Excel into suggestions to be opened, and what is wrong with it, cell by cell.
import { calendarDay, type Directory, unitNamed } from '@luoshi/ledger';
import { type IsoDate, isoDate } from '../../calendar/index.ts';
import type { Proposer } from '../../kernel/submission.ts';
import { suggestionsAndProposals } from '../../rules/suggestions-proposals.ts';
import type { RegisterProblem, RegisterProblemCode } from './register-problem.ts';

/** Heads in the order of the template; those with * have to be filled in. */
export const registerHeads = [
  '类别*',
  '届次会议*',
  '编号*',
  '标题*',
  '内容*',
  '提出人*',
  '代表团（界别）',
  '收到日期*',
  '领域',
  '主办单位*',
  '会办单位',
] as const;

export interface RegisterRow {
  readonly row: number;
  /** Class of the mechanism. */
  readonly kind: string;
  readonly session: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly proposers: readonly Proposer[];
  readonly receivedOn: IsoDate;
  readonly field: string;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
}

export interface Register {
  readonly rows: readonly RegisterRow[];
  readonly problems: readonly RegisterProblem[];
}

type Names = Pick<Directory, 'units' | 'people'>;

/** UTF-16 units of the whole text; of a title. */
export const SUBMISSION_UNITS = 20_000;
const TITLE_UNITS = 400;

/** `today` is the last day on which something can have been received. A row with a problem is not among the rows. */
export function registerFromGrid(
  grid: readonly (readonly string[])[],
  { directory, today }: { readonly directory: Names; readonly today: IsoDate },
): Register {
  const heads = (grid[0] ?? []).map(plain);
  if (heads.every((head) => head === '')) return { rows: [], problems: [at('register-empty', 1)] };
  const missing = registerHeads.filter((head) => head.endsWith('*') && !heads.includes(plain(head)));
  if (missing.length > 0) return { rows: [], problems: missing.map((head) => at('head-missing', 1, plain(head))) };
  const rows: RegisterRow[] = [];
  const problems: RegisterProblem[] = [];
  for (const [index, cells] of grid.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const cell = (head: (typeof registerHeads)[number]) => (cells[heads.indexOf(plain(head))] ?? '').trim();
    const read = rowOf(index + 1, cell, { directory, today });
    const twice = 'kind' in read ? rows.find((row) => isSame(row, read)) : undefined;
    if ('code' in read) problems.push(read);
    else if (twice) problems.push(at('number-twice', read.row, '编号', { number: read.number, other: twice.row }));
    else rows.push(read);
  }
  return { rows, problems };
}

type CellOf = (head: (typeof registerHeads)[number]) => string;

function rowOf(
  row: number,
  cell: CellOf,
  { directory, today }: { readonly directory: Names; readonly today: IsoDate },
): RegisterRow | RegisterProblem {
  const empty = registerHeads.find((head) => head.endsWith('*') && cell(head) === '');
  if (empty) return at('cell-missing', row, plain(empty));
  const kind = suggestionsAndProposals.classes.find(({ name }) => name.zh === cell('类别*'))?.id;
  if (!kind) return at('kind-unknown', row, '类别', { words: cell('类别*') });
  const number = Number(/^第?(\d{1,6})号?$/.exec(cell('编号*'))?.[1]);
  if (!(number > 0)) return at('number-impossible', row, '编号', { words: cell('编号*') });
  const day = calendarDay(cell('收到日期*'));
  if (day === null || day > today) return at('day-impossible', row, '收到日期', { words: cell('收到日期*') });
  if (cell('内容*').length > SUBMISSION_UNITS) return at('text-too-long', row, '内容', { most: SUBMISSION_UNITS });
  if (cell('标题*').length > TITLE_UNITS) return at('text-too-long', row, '标题', { most: TITLE_UNITS });
  const leadUnit = unitNamed(directory, cell('主办单位*'));
  if (!leadUnit) return at('unit-unknown', row, '主办单位', { words: cell('主办单位*') });
  const coUnits: string[] = [];
  for (const words of parted(cell('会办单位'))) {
    const unit = unitNamed(directory, words);
    if (!unit) return at('unit-unknown', row, '会办单位', { words });
    if (unit.id !== leadUnit.id && !coUnits.includes(unit.id)) coUnits.push(unit.id);
  }
  return {
    row,
    kind,
    session: cell('届次会议*'),
    number,
    title: cell('标题*'),
    text: cell('内容*'),
    proposers: proposersOf(cell('提出人*'), cell('代表团（界别）'), directory),
    receivedOn: isoDate(day),
    field: cell('领域'),
    leadUnit: leadUnit.id,
    coUnits,
  };
}

/** Id of the one person of that name; null for none, and for several, who are told apart by hand. */
export function personNamed({ people }: Pick<Directory, 'people'>, name: string): string | null {
  const [first, ...others] = people.filter((person) => person.name === name);
  return first !== undefined && others.length === 0 ? first.id : null;
}

const proposersOf = (names: string, delegation: string, directory: Names): readonly Proposer[] =>
  [...new Set(parted(names))].map((name) => ({ person: personNamed(directory, name), name, delegation }));

const isSame = (one: RegisterRow, other: RegisterRow): boolean =>
  one.number === other.number && one.kind === other.kind && one.session === other.session;

const parted = (words: string): readonly string[] => words.split(/[、，,；;\s]+/).filter((word) => word !== '');

const plain = (head: string): string => head.replace(/[（(].*?[）)]|[\s*＊\ufeff]/g, '');

const at = (
  code: RegisterProblemCode,
  row: number,
  head = '',
  facts: RegisterProblem['facts'] = {},
): RegisterProblem => ({ code, row, head, facts });
