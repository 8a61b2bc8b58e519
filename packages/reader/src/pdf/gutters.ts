// The white lanes between the columns of a page.
import type { Segment } from './segments.ts';

/** Segments on the two sides of a gutter, and those that span it (headlines across columns). */
export interface Columns {
  readonly left: Segment[];
  readonly right: Segment[];
  readonly spanning: Segment[];
}

interface Lane {
  readonly from: number;
  readonly to: number;
  /** How many segments cross it at its emptiest. */
  readonly crossings: number;
}

/** Resolution of the search in points. */
const STEP_POINTS = 1;
const MIN_GUTTER_EM = 0.8;
const MAX_GUTTER_EM = 4;
/** Headlines may cross a gutter; so many of the segments at most. */
const MAX_CROSSING_SHARE = 0.15;
/** What a side must have to be columns of text and not a table: lines enough, wide enough, mostly filled to the end. */
const MIN_COLUMN_LINES = 4;
const MIN_COLUMN_EM = 5;
const FULL_SHARE_OF_WIDTH = 0.75;
const MIN_FULL_LINES_SHARE = 0.5;
const MIN_BESIDE_SHARE = 0.4;

/** Splits the segments at their emptiest gutter; null when they are one column, or a table, which is read by rows. */
export function findColumns(segments: readonly Segment[]): Columns | null {
  if (segments.length < 2 * MIN_COLUMN_LINES) return null;
  const em = median(segments.map(({ size }) => size));
  let lanes = findLanes(segments, em);
  while (lanes.length > 0) {
    const weak = lanes.findIndex((_, i) => !standsBetweenColumns(segments, lanes, i, em));
    if (weak === -1) break;
    lanes = lanes.filter((_, i) => i !== weak);
  }
  const [best] = [...lanes].sort((a, b) => a.crossings - b.crossings || b.to - b.from - (a.to - a.from));
  return best ? splitAt(segments, (best.from + best.to) / 2, lanes) : null;
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A headline across some of the columns with nothing beside it stands over all of them. */
function splitAt(segments: readonly Segment[], x: number, lanes: readonly Lane[]): Columns {
  const crosses = ({ left, right }: Segment, middle: number): boolean => left < middle && right > middle;
  const crossing = segments.filter((segment) => lanes.some(({ from, to }) => crosses(segment, (from + to) / 2)));
  const isCrossing = new Set(crossing);
  const inColumns = segments.filter((segment) => !isCrossing.has(segment));
  const spanning = new Set(crossing.filter((segment) => crosses(segment, x) || standsAlone(segment, inColumns)));
  const others = segments.filter((segment) => !spanning.has(segment));
  return {
    left: others.filter(({ right }) => right <= x),
    right: others.filter(({ left }) => left >= x),
    spanning: [...spanning],
  };
}

function standsAlone(headline: Segment, lines: readonly Segment[]): boolean {
  return !lines.some(({ baseline, top }) => baseline > headline.top && top < headline.baseline);
}

function findLanes(segments: readonly Segment[], em: number): Lane[] {
  const start = Math.min(...segments.map(({ left }) => left));
  const cover = coverage(segments, start);
  const maxCrossings = MAX_CROSSING_SHARE * Math.max(...cover);
  const lanes: Lane[] = [];
  let from = -1;
  for (let i = 0; i <= cover.length; i++) {
    const isLow = i < cover.length && (cover[i] ?? 0) <= maxCrossings;
    if (isLow && from === -1) from = i;
    if (isLow || from === -1) continue;
    const lane = laneWithin(cover, from, i, MAX_GUTTER_EM * em);
    const isInside = from > 0 && i < cover.length;
    if (isInside && (lane.to - lane.from) * STEP_POINTS >= MIN_GUTTER_EM * em) {
      lanes.push({
        from: start + lane.from * STEP_POINTS,
        to: start + lane.to * STEP_POINTS,
        crossings: lane.crossings,
      });
    }
    from = -1;
  }
  return lanes;
}

/** For each step across the page, how many segments lie over it. */
function coverage(segments: readonly Segment[], start: number): number[] {
  const end = Math.max(...segments.map(({ right }) => right));
  const steps = Math.min(Math.ceil((end - start) / STEP_POINTS), 20_000);
  const changes = new Array<number>(steps + 1).fill(0);
  for (const { left, right } of segments) {
    const from = Math.min(Math.max(Math.floor((left - start) / STEP_POINTS), 0), steps);
    const to = Math.min(Math.max(Math.ceil((right - start) / STEP_POINTS), from), steps);
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let sum = 0;
  return changes.slice(0, steps).map((change) => {
    sum += change;
    return sum;
  });
}

/** The whole stretch where few segments lie, as long as it is as narrow as gutters are; else its emptiest part. */
function laneWithin(cover: readonly number[], from: number, to: number, maxPoints: number): Lane {
  const lane = emptiest(cover, from, to);
  return (to - from) * STEP_POINTS <= maxPoints ? { ...lane, from, to } : lane;
}

/** The longest stretch with the fewest crossings between two steps. */
function emptiest(cover: readonly number[], from: number, to: number): Lane {
  const crossings = Math.min(...cover.slice(from, to));
  let best: Lane = { from, to: from, crossings };
  let begin = -1;
  for (let i = from; i <= to; i++) {
    const isEmpty = i < to && (cover[i] ?? 0) <= crossings;
    if (isEmpty && begin === -1) begin = i;
    if (isEmpty || begin === -1) continue;
    if (i - begin > best.to - best.from) best = { from: begin, to: i, crossings };
    begin = -1;
  }
  return best;
}

function standsBetweenColumns(segments: readonly Segment[], lanes: readonly Lane[], i: number, em: number): boolean {
  const lane = lanes[i];
  if (!lane) return false;
  const from = lanes[i - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const to = lanes[i + 1]?.from ?? Number.POSITIVE_INFINITY;
  const before = segments.filter(({ left, right }) => left >= from - 1 && right <= lane.from + 1);
  const after = segments.filter(({ left, right }) => left >= lane.to - 1 && right <= to + 1);
  return isColumn(before, em) && isColumn(after, em) && standBeside(before, after);
}

function isColumn(lines: readonly Segment[], em: number): boolean {
  if (lines.length < MIN_COLUMN_LINES) return false;
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const full = lines.filter(({ left, right }) => right - left >= FULL_SHARE_OF_WIDTH * width);
  return width >= MIN_COLUMN_EM * em && full.length >= MIN_FULL_LINES_SHARE * lines.length;
}

function standBeside(a: readonly Segment[], b: readonly Segment[]): boolean {
  const topOf = (lines: readonly Segment[]): number => Math.min(...lines.map(({ top }) => top));
  const bottomOf = (lines: readonly Segment[]): number => Math.max(...lines.map(({ bottom }) => bottom));
  const beside = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return beside >= MIN_BESIDE_SHARE * Math.min(bottomOf(a) - topOf(a), bottomOf(b) - topOf(b));
}
