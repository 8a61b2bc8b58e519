// Every fact of a report as one table, as it stands after its review.
import type { OutlineNode } from '@luoshi/grammar';
import type { Reading } from '../reading.ts';
import type { LedgerRow, LedgerView } from '../review/act.ts';
import type { Cell, Table } from './csv.ts';
import {
  boundWords,
  factKindWords,
  type Language,
  milestoneWords,
  quantityKindWords,
  stateWords,
  statusWords,
} from './words.ts';

const title = { zh: '账目', en: 'Ledger' };

interface Column {
  readonly zh: string;
  readonly en: string;
  readonly cell: (row: LedgerRow, language: Language, headings: ReadonlyMap<string, string>) => Cell;
}

const squeezed = (words: string): string => words.replace(/\s/g, '');
const ofQuantity = (row: LedgerRow) => (row.kind === 'quantity' ? row.effective : null);
const ofCommitment = (row: LedgerRow) => (row.kind === 'commitment' ? row.effective : null);

/** In the order in which an office reads them; places and people last. */
const columns: readonly Column[] = [
  { zh: '编号', en: 'Id', cell: ({ id }) => id },
  { zh: '类型', en: 'Kind', cell: ({ kind }, language) => factKindWords[language][kind] },
  { zh: '状态', en: 'State', cell: ({ state }, language) => stateWords[language][state] },
  { zh: '标题', en: 'Heading', cell: (row, _, headings) => headingOf(row, headings) },
  { zh: '原文', en: 'Text', cell: ({ effective }) => squeezed(effective.text) },
  { zh: '指标', en: 'Measure', cell: (row) => ofQuantity(row)?.measure.text ?? null },
  { zh: '数值', en: 'Value', cell: (row) => ofQuantity(row)?.value ?? null },
  { zh: '上限', en: 'Upper', cell: (row) => ofQuantity(row)?.upper ?? null },
  { zh: '单位', en: 'Unit', cell: (row) => ofQuantity(row)?.unit ?? null },
  { zh: '限定', en: 'Bound', cell: (row, language) => named(ofQuantity(row)?.bound, boundWords[language]) },
  {
    zh: '类别',
    en: 'Quantity kind',
    cell: (row, language) => named(ofQuantity(row)?.kind, quantityKindWords[language]),
  },
  { zh: '性质', en: 'Status', cell: (row, language) => named(ofQuantity(row)?.status, statusWords[language]) },
  { zh: '年度', en: 'Year', cell: (row) => ofQuantity(row)?.year ?? null },
  { zh: '范围', en: 'Scope', cell: (row) => ofQuantity(row)?.scope ?? null },
  { zh: '对象', en: 'Objects', cell: (row) => objectsOf(row) },
  {
    zh: '节点',
    en: 'Milestone',
    cell: (row, language) => named(ofCommitment(row)?.milestone, milestoneWords[language]),
  },
  { zh: '期限', en: 'Deadline', cell: (row) => ofCommitment(row)?.deadline?.text ?? null },
  { zh: '期限日', en: 'Deadline day', cell: (row) => ofCommitment(row)?.deadline?.date ?? null },
  { zh: '核对人', en: 'By', cell: ({ by }) => by },
  { zh: '核对时间', en: 'At', cell: ({ at }) => at },
  { zh: '驳回理由', en: 'Reason', cell: ({ reason }) => reason },
  { zh: '起', en: 'Start', cell: ({ effective }) => effective.start },
  { zh: '止', en: 'End', cell: ({ effective }) => effective.end },
];

/** One row a fact, in text order, rejected ones included. `起` and `止` are UTF-16 code units into the reading's text. */
export function ledgerTable(reading: Pick<Reading, 'outline'>, view: LedgerView, language: Language): Table {
  const headings = new Map(reading.outline.map((node: OutlineNode) => [node.id, squeezed(node.title)]));
  return {
    title: title[language],
    columns: columns.map((column) => column[language]),
    rows: view.rows.map((row) => columns.map(({ cell }) => cell(row, language, headings))),
  };
}

function named<Key extends string>(key: Key | undefined, words: Readonly<Record<Key, string>>): Cell {
  return key === undefined ? null : words[key];
}

function objectsOf(row: LedgerRow): Cell {
  const commitment = ofCommitment(row);
  return commitment ? commitment.objects.map(({ text }) => squeezed(text)).join('、') : null;
}

function headingOf(row: LedgerRow, headings: ReadonlyMap<string, string>): Cell {
  const section = row.kind === 'livelihood' ? null : row.effective.section;
  return section === null ? null : (headings.get(section) ?? null);
}
