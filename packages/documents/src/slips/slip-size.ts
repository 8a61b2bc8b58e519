// The largest letters with which the fields of a slip stay on one page.
import { TYPE_AREA } from '../official/page.ts';
import { lineHeight } from '../official/ruled-table.ts';
import { SIZES, widthInCharacters } from '../official/text.ts';
import type { SlipField } from './slip-fields.ts';

/** Widths of label and text, in twips; together the type area. */
export const SLIP_COLUMNS = { label: 1700, text: TYPE_AREA.width - 1700 } as const;
/** What the head, the addressee and the signature take from the page, in twips. */
const AROUND_TABLE = 9 * 579;
/** Margins of a cell above and below, and on both sides. */
const CELL_MARGINS = { vertical: 60, horizontal: 120 } as const;
/** Lines kept free for handwriting. */
export const BLANK_LINES = 2;
/** From 四号 down to 六号 (7.5 pt), in half points. */
const sizes = [SIZES.四号, SIZES.小四, SIZES.五号, SIZES.小五, 15];

/** Half points; the smallest size when even that does not fit. */
export function slipSize(fields: readonly SlipField[]): number {
  const room = TYPE_AREA.height - AROUND_TABLE;
  return sizes.find((size) => tableHeight(fields, size) <= room) ?? sizes.at(-1)!;
}

function tableHeight(fields: readonly SlipField[], size: number): number {
  return fields.reduce((sum, field) => sum + linesOf(field, size) * lineHeight(size) + CELL_MARGINS.vertical, 0);
}

/** One line more than counted for a text that wraps: words break earlier than the width allows. */
function linesOf(field: SlipField, size: number): number {
  if (field.kind === 'blank') return BLANK_LINES + 1;
  const inLine = Math.floor((SLIP_COLUMNS.text - CELL_MARGINS.horizontal) / (size * 10));
  return field.text.split('\n').reduce((sum, line) => {
    const lines = Math.max(1, Math.ceil(widthInCharacters(line) / inLine));
    return sum + (lines > 1 ? lines + 1 : 1);
  }, 0);
}
