// A reading as tables for people on a terminal.
import type { Commitment, Quantity, ReportHead } from '@luoshi/grammar';
import type { Reading } from '@luoshi/ledger';
import type { Language } from '../language.ts';
import { type Messages, messagesIn } from '../messages/say.ts';
import { displayWidth, fitted } from '../terminal/display-width.ts';
import { warningWords } from './warning-words.ts';

type Row = readonly string[];

/**
 * The head of the report, then its figures, commitments, livelihood projects and warnings. `columns` is the width that the
 * last column of each table is cut to; 0 (not a terminal) cuts nothing.
 */
export function tableOf(reading: Reading, language: Language, columns: number): string {
  const messages = messagesIn(language);
  const blocks = [
    headOf(reading.report, messages),
    block(messages['table.quantities'], quantityRows(reading.quantities, messages), columns),
    block(messages['table.commitments'], commitmentRows(reading.commitments, messages), columns),
    block(messages['table.livelihood'], numbered(reading.livelihood.map(({ text }) => text)), columns),
    block(messages['table.warnings'], numbered(reading.warnings.map((warning) => warningWords(warning, language))), 0),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

function headOf(report: ReportHead, messages: Messages): string {
  const lines: [string, string | null][] = [
    [messages['table.government'], governmentOf(report)],
    [messages['table.session'], report.session],
    [messages['table.deliveredOn'], report.deliveredOn],
    [messages['table.speaker'], report.speaker],
  ];
  const known = lines.filter((line): line is [string, string] => line[1] !== null);
  return [messages['table.title'](report), ...aligned(known, 0)].join('\n');
}

function governmentOf({ jurisdiction }: ReportHead): string | null {
  if (jurisdiction === null) return null;
  return jurisdiction.code === null ? jurisdiction.name : `${jurisdiction.name} ${jurisdiction.code}`;
}

function quantityRows(quantities: readonly Quantity[], messages: Messages): Row[] {
  const head = ['year', 'status', 'kind', 'value', 'measure'] as const;
  const rows = quantities.map((quantity) => [
    quantity.year === null ? '' : String(quantity.year),
    messages[`status.${quantity.status}`],
    messages[`kind.${quantity.kind}`],
    folded(quantity.text),
    folded(quantity.measure.text),
  ]);
  return rows.length === 0 ? [] : [head.map((name) => messages[`table.${name}`]), ...rows];
}

function commitmentRows(commitments: readonly Commitment[], messages: Messages): Row[] {
  const head = ['milestone', 'deadline', 'text'] as const;
  const rows = commitments.map((commitment) => [
    messages[`milestone.${commitment.milestone}`],
    commitment.deadline?.date ?? commitment.deadline?.text ?? '',
    folded(commitment.text),
  ]);
  return rows.length === 0 ? [] : [head.map((name) => messages[`table.${name}`]), ...rows];
}

const numbered = (texts: readonly string[]): Row[] => texts.map((text, at) => [String(at + 1), folded(text)]);

/** A heading and the rows under it; nothing at all without rows. */
function block(title: string, rows: readonly Row[], columns: number): string {
  if (rows.length === 0) return '';
  return [title, ...aligned(rows, columns)].join('\n');
}

const GAP = '  ';
const WIDEST_COLUMN = 36;

function aligned(rows: readonly Row[], columns: number): string[] {
  const last = (rows[0]?.length ?? 1) - 1;
  const widths = rows[0]?.map((_, at) =>
    Math.min(WIDEST_COLUMN, Math.max(...rows.map((row) => displayWidth(row[at]!)))),
  );
  const before = widths?.slice(0, last).reduce((sum, width) => sum + width + GAP.length, 0) ?? 0;
  const room = columns - before;
  return rows.map((row) =>
    row
      .map((cell, at) => (at < last ? fitted(cell, widths![at]!) : room > 8 ? fitted(cell, room).trimEnd() : cell))
      .join(GAP),
  );
}

/** A hard-wrapped sentence on one line; between Chinese characters a line end is no space. */
function folded(text: string): string {
  return text.replace(/\s*\n\s*/g, '').replace(/\s+/g, ' ');
}
