// This year's targets against last year's results of the same thing.
import type { Commitment, Quantity, Span } from '@luoshi/grammar';
import type { LedgerRow } from '../review/act.ts';
import type { Reviewed } from '../review/fold-review.ts';
import type { CitedQuantity, TargetRow } from './report-summary.ts';
import { targetsPassage } from './targets-passage.ts';

type QuantityRow = Extract<LedgerRow, { kind: 'quantity' }>;

interface Asked {
  readonly reading: Reviewed;
  /** Rows in force, in text order. */
  readonly rows: readonly LedgerRow[];
  readonly reviewYear: number | null;
}

/** One row a thing measured, in the order of the targets passage; targets without number (与经济增长同步) among them. */
export function targetRows({ reading, rows, reviewYear }: Asked): readonly TargetRow[] {
  const quantities = rows.filter((row) => row.kind === 'quantity');
  const planned = quantities.filter(({ effective }) => effective.status === 'planned');
  const passage = targetsPassage(
    reading,
    planned.map(({ effective }) => effective),
  );
  if (!passage) return [];
  const achieved = quantities.filter(({ effective }) => isResult(effective, reviewYear));
  const inNumbers = groupByMeasure(planned.filter(({ effective }) => isInside(effective, passage)));
  const inWords = rows.filter(
    (row) => row.kind === 'commitment' && isInside(row.effective, passage) && row.effective.quantities.length === 0,
  );
  return [
    ...inNumbers.map((group) => targetInNumbers(group, achieved, reading.source.text)),
    ...inWords.map(({ effective }) => targetInWords(effective as Commitment, achieved, reading.source.text)),
  ].sort((a, b) => a.passage.start - b.passage.start);
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isResult = ({ status, year }: Quantity, reviewYear: number | null): boolean =>
  status === 'achieved' && (year === null || reviewYear === null || year === reviewYear);

/** Two quantities measure the same when they share a known indicator or, without one, the same words. */
const keyOf = ({ measure }: Quantity): string => measure.indicator ?? squeezed(measure.text);

const squeezed = (words: string): string => words.replace(/\s/g, '');

function groupByMeasure(planned: readonly QuantityRow[]): readonly (readonly QuantityRow[])[] {
  const groups = new Map<string, QuantityRow[]>();
  for (const row of planned) {
    const key = keyOf(row.effective);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function targetInNumbers(group: readonly QuantityRow[], achieved: readonly QuantityRow[], text: string): TargetRow {
  const first = group[0]!.effective;
  const start = Math.min(...group.map(({ effective }) => Math.min(effective.start, measureStart(effective))));
  const end = Math.max(...group.map(({ effective }) => effective.end));
  return {
    measure: first.measure.text,
    indicator: first.measure.indicator,
    passage: { text: text.slice(start, end), start, end },
    plannedChange: cited(group.find(({ effective }) => isChange(effective))),
    plannedLevel: cited(group.find(({ effective }) => isLevel(effective))),
    ...resultsOf(
      achieved.filter(({ effective }) => keyOf(effective) === keyOf(first)),
      first.measure.text,
      text,
    ),
  };
}

/** The measure's words count as part of the passage when they stand close before the number. */
const measureStart = ({ measure, start }: Quantity): number =>
  measure.start <= start && start - measure.start < 60 ? measure.start : start;

/** A target in words is matched with results whose measure its text begins with. */
function targetInWords({ text, start, end }: Commitment, achieved: readonly QuantityRow[], source: string): TargetRow {
  const words = squeezed(text);
  const same = achieved.filter(({ effective }) => {
    const measure = squeezed(effective.measure.text);
    return measure.length >= 3 && words.startsWith(measure);
  });
  const measure = same[0]?.effective.measure;
  return {
    measure: measure?.text ?? words,
    indicator: measure?.indicator ?? null,
    passage: { text, start, end },
    plannedChange: null,
    plannedLevel: null,
    ...resultsOf(same, measure?.text ?? words, source),
  };
}

/** Results said in the target's own words first, then in text order: a report states its headline figure before the details. */
function resultsOf(candidates: readonly QuantityRow[], words: string, source: string) {
  const isSameWords = ({ effective }: QuantityRow) => squeezed(effective.measure.text) === squeezed(words);
  const ordered = [...candidates.filter(isSameWords), ...candidates.filter((row) => !isSameWords(row))];
  const levels = ordered.filter(({ effective }) => isLevel(effective));
  return {
    achievedChange: cited(ordered.find(({ effective }) => isChange(effective))),
    achievedLevel: cited(levels.find(({ effective }) => !isIncrement(effective, source)) ?? levels[0]),
  };
}

/** 生产总值新增13亿元、达到286亿元: the first is how much came on top, unless additions are what is counted (新增就业). */
const isIncrement = ({ start, measure }: Quantity, source: string): boolean =>
  !/新增|净增/.test(measure.text) &&
  /(?:新增|净增|增加|增长|提高)了?(?:约|近)?$/.test(squeezed(source.slice(Math.max(0, start - 8), start)));

const isChange = ({ kind }: Quantity): boolean => kind === 'change';
const isLevel = ({ kind }: Quantity): boolean => kind === 'level' || kind === 'share';

function cited(row: QuantityRow | undefined): CitedQuantity | null {
  if (!row) return null;
  const { id, text, value, upper, unit, bound, kind, year, start, end } = row.effective;
  return { id, text, value, upper, unit, bound, kind, year, start, end, state: row.state };
}
