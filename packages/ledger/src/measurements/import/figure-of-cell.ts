// A cell of a sheet as a figure: digits, perhaps with a unit; or nothing, where nothing was published.
import { unitNamed } from '@luoshi/grammar';

export type FigureOfCell =
  /** `unit` null where the cell states none. */
  { readonly value: number; readonly unit: string | null } | 'empty' | 'unreadable';

const empty = /^(?:|[-—–－/／]+|…+|\.\.+|无|暂无|暂无数据|未公布|未发布|未出|n\/?a|#n\/a)$/i;
const figure = /^(下降|降低|减少|上升|增长|增加)?([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)(\D*)$/;

/** 1,234.5 · ５．２ · 5.2% · 下降2.1% (negative) · 12.5亿元. 约5, 5左右 and 3月 are none: a guess is not a figure. */
export function figureOfCell(words: string): FigureOfCell {
  const squeezed = words.replace(/\s/g, '').normalize('NFKC').replaceAll('−', '-');
  if (empty.test(squeezed)) return 'empty';
  const [, verb, digits, unit] = figure.exec(squeezed) ?? [];
  if (digits === undefined || unit === undefined || unitNamed(unit) === null) return 'unreadable';
  const value = Number(digits.replaceAll(',', ''));
  const isFall = verb !== undefined && /降|减/.test(verb);
  if (isFall && value < 0) return 'unreadable';
  return { value: isFall ? -value : value, unit: unit === '' ? null : unit };
}
