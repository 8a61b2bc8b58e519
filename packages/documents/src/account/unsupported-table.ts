// What the account cannot support, by reason: the annex table of a drafted review.
import {
  type Directory,
  printedWords,
  type ReviewDraft,
  type UnsupportedLine,
  type UnsupportedReason,
  unsupportedReasons,
  unsupportedSentence,
} from '@luoshi/ledger';
import type { Table, TableRow } from 'docx';
import { unitName } from '../breakdown/directory-names.ts';
import { TWIPS_PER_MM } from '../official/page.ts';
import { cell, row, ruledTable } from '../official/ruled-table.ts';
import { SIZES } from '../official/text.ts';
import { sourceSummary } from './source-summary.ts';

/** 156 mm together. */
const columns = [
  { head: '序号', widthMm: 12, align: 'center', text: ({ number }: UnsupportedLine) => String(number) },
  { head: '承诺事项', widthMm: 64, align: 'left', text: ({ promise }: UnsupportedLine) => printedWords(promise.text) },
  { head: '现有材料', widthMm: 56, align: 'left', text: sourceSummary },
] as const;
const UNITS_MM = 24;

const twips = (mm: number): number => Math.floor(mm * TWIPS_PER_MM);

/** Groups in the order of the list of reasons; the number is that of the account's line. */
export function unsupportedTable({ unsupported }: ReviewDraft, directory: Directory): Table {
  const widths = [...columns.map(({ widthMm }) => twips(widthMm)), twips(UNITS_MM)];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const look = { use: 'first', align: 'center', size: SIZES.五号 } as const;
  const head = row(
    [...columns.map(({ head }) => head), '牵头单位'].map((words, i) => cell(words, widths[i]!, look)),
    { isHead: true },
  );
  const groupHead = (reason: UnsupportedReason, count: number): TableRow =>
    row(
      [
        cell(`${unsupportedSentence(reason, 'zh').replace(/。$/, '')}（${count}项）`, whole, {
          use: 'second',
          size: SIZES.五号,
          columnSpan: widths.length,
          fill: 'F2F2F2',
        }),
      ],
      { keepNext: true },
    );
  const lineRow = (line: UnsupportedLine): TableRow =>
    row([
      ...columns.map(({ align, text }, i) => cell(text(line), widths[i]!, { align, size: SIZES.五号 })),
      cell(line.units.map((unit) => unitName(directory, unit)).join('、'), widths.at(-1)!, {
        align: 'center',
        size: SIZES.五号,
      }),
    ]);
  const reasons = Object.keys(unsupportedReasons) as UnsupportedReason[];
  return ruledTable(widths, [
    head,
    ...reasons.flatMap((reason) => {
      const lines = unsupported.filter((line) => line.reason === reason);
      return lines.length === 0 ? [] : [groupHead(reason, lines.length), ...lines.map(lineRow)];
    }),
  ]);
}
