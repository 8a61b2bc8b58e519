// Counts list items along the text and writes their labels: 一、 （二） 3.
import { formatNumber } from './number-formats.ts';
import type { ListLevel, Numbering } from './numbering.ts';

/** Gives the label of the next paragraph of list `numId` at `level` (0 to 8), '' where it has none. Call in text order. */
export type Labeller = (numId: string, level: number) => string;

/** Counters belong to the list design: instances of one design count on, unless an instance says where it starts anew. */
export function labeller(numbering: Numbering): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const seen = new Set<string>();
  return (numId, level) => {
    const instance = numbering.instances.get(numId);
    const levels = numbering.abstracts.get(instance?.abstractId ?? '');
    const current = levels?.[level];
    if (!instance || !levels || !current) return '';
    const counts = counters.get(instance.abstractId) ?? [];
    counters.set(instance.abstractId, counts);
    if (!seen.has(numId)) {
      seen.add(numId);
      for (const [overridden, start] of instance.startOverrides) counts[overridden] = start - 1;
    }
    counts[level] = (counts[level] ?? current.start - 1) + 1;
    counts.length = level + 1;
    return label(levels, counts, current);
  };
}

function label(levels: readonly ListLevel[], counts: readonly (number | undefined)[], current: ListLevel): string {
  if (current.format === 'bullet' || current.text === '') return '';
  const text = current.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels[Number(digit) - 1];
    if (!level) return '';
    return formatNumber(counts[Number(digit) - 1] ?? level.start, current.isLegal ? 'decimal' : level.format);
  });
  return text + suffixText(current, text);
}

/** Word's tab after 一、 or （一） is only a distance; typed by hand there would be nothing. */
function suffixText(level: ListLevel, text: string): string {
  if (level.suffix === 'nothing' || /[、）．，：。]$/.test(text)) return '';
  return ' ';
}
