// Where a report sets its targets for the year: 今年经济社会发展的主要预期目标是……
import type { Quantity, Span } from '@luoshi/grammar';
import type { Reviewed } from '../review/fold-review.ts';

/** Words that open the targets; what stands between them and 是, 为 or a colon is short. */
const opening = /(?:预期|奋斗|主要|发展|工作|总体)目标.{0,8}?(?:是|为|：|:)/gs;
/** A targets passage is one or a few sentences; nothing this far (UTF-16 code units) behind its opening belongs to it. */
const longestPassage = 1200;
/** From this many planned figures on, the sentence that holds them is the whole list. */
const enoughFigures = 3;

/**
 * The passage of the plan part that lists the targets, from its opening words to the end of the sentence that completes the list.
 * Null where no opening words are followed by a planned figure. The year's own targets come before those of a term: in the first
 * year of a five-year plan both are told, the term's first.
 */
export function targetsPassage(reading: Reviewed, planned: readonly Quantity[]): Span | null {
  const planYear = Math.min(...planned.flatMap(({ year }) => year ?? []));
  const ofYear = planned.filter(({ year }) => year === planYear);
  return passageAround(reading, ofYear) ?? passageAround(reading, planned);
}

function passageAround(reading: Reviewed, planned: readonly Quantity[]): Span | null {
  const { text } = reading.source;
  const parts = reading.outline.filter(({ level, role }) => level === 1 && role === 'plan');
  const within = parts.length > 0 ? parts : [{ start: 0, end: text.length }];
  for (const part of within)
    for (const match of text.slice(part.start, part.end).matchAll(opening)) {
      const start = part.start + match.index;
      const limit = Math.min(part.end, start + longestPassage, nextHeading(reading, start));
      const inReach = planned.filter((quantity) => quantity.start >= start && quantity.end <= limit);
      if (inReach.length > 0) return { start, end: endOfList(text, start, limit, inReach) };
    }
  return null;
}

function nextHeading({ outline }: Reviewed, start: number): number {
  return Math.min(...outline.map((node) => node.start).filter((at) => at > start), Number.POSITIVE_INFINITY);
}

/** End of the first sentence that closes behind enough figures; of the reach where there are fewer. */
function endOfList(text: string, start: number, limit: number, figures: readonly Quantity[]): number {
  for (let stop = text.indexOf('。', start); stop !== -1 && stop < limit; stop = text.indexOf('。', stop + 1)) {
    const before = figures.filter(({ end }) => end <= stop).length;
    if (before >= Math.min(enoughFigures, figures.length)) return stop + 1;
  }
  return limit;
}
