// What a line of the account may be told by: a person's ruling, closed matters that prove it, a measurement; or why by nothing.
import type { Verdict } from '../account/account.ts';
import type { YearLine } from '../year-account/year-account.ts';
import { claimedWords } from './claimed-words.ts';
import { promisedWords } from './done-words.ts';
import { measuredOf } from './measured-of.ts';
import type { DraftMeasurement, DraftSource } from './review-draft.ts';
import type { UnsupportedReason } from './unsupported-reasons.ts';

/** `by`: what makes it sure. `measured` tells a figure; its verdict only where the year's figure falls short, for that is not left unsaid. */
export type Support =
  | {
      readonly kind: 'stated';
      readonly by: 'ruling' | 'proof';
      readonly verdict: Verdict;
      readonly sources: readonly DraftSource[];
    }
  | {
      readonly kind: 'measured';
      readonly measurement: DraftMeasurement;
      readonly verdict: 'partly' | 'missed' | null;
      readonly sources: readonly DraftSource[];
    }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason; readonly sources: readonly DraftSource[] };

const isGap = (verdict: Verdict): boolean => verdict === 'no-data' || verdict === 'not-mentioned';
const isDone = (verdict: Verdict): boolean => verdict === 'kept' || verdict === 'exceeded';

/**
 * A ruling goes before proof, proof before a measurement. Who confirmed that the report says nothing says nothing against what closed
 * matters prove; who overruled to a gap does.
 */
export function supportOf(line: YearLine, year: number, measurements: readonly DraftMeasurement[]): Support {
  const sources = sourcesOf(line);
  if (line.ruling !== null && line.state !== 'proposed' && !isGap(line.verdict)) {
    return { kind: 'stated', by: 'ruling', verdict: line.verdict, sources };
  }
  if (line.state === 'overruled') return { kind: 'unsupported', reason: 'ruled-gap', sources: withoutPlan(sources) };
  if (line.evidence.standing === 'proven') {
    const claimed = line.claim?.verdict ?? 'not-mentioned';
    const isBorneOut = line.evidence.measured === undefined || isDone(line.evidence.measured.verdict);
    if (isBorneOut && (isGap(claimed) || isDone(claimed)))
      return { kind: 'stated', by: 'proof', verdict: isDone(claimed) ? claimed : 'kept', sources };
    return { kind: 'unsupported', reason: 'conflict', sources: withoutPlan(sources) };
  }
  const settled = settledMeasurement(line);
  if (line.claim?.result && settled && disagree(line)) {
    return { kind: 'unsupported', reason: 'conflict', sources: withoutPlan(sources) };
  }
  const measurement = settled ?? (line.claim?.result ? null : measuredOf(line.promise, year, measurements));
  if (measurement) {
    const others = sources.filter(({ kind }) => kind === 'report' || kind === 'plan');
    const verdict = settled ? shortfallOf(line) : null;
    return { kind: 'measured', measurement, verdict, sources: [{ kind: 'measurement', measurement }, ...others] };
  }
  return { kind: 'unsupported', reason: reasonOf(line), sources: withoutPlan(sources) };
}

/** The figure that the account takes as evidence, in the target's unit. */
function settledMeasurement({ evidence: { measured }, promise }: YearLine): DraftMeasurement | null {
  const last = measured?.measurements.at(-1);
  if (!measured || !last) return null;
  const { value, unit, month } = measured;
  const kind = last.kind === 'growth' ? 'change' : 'level';
  const { indicator, measure: name, source: origin, by } = last;
  return { indicator: indicator ?? promise.indicator, name, value, unit, kind, period: month, origin, by };
}

function shortfallOf({ evidence: { measured } }: YearLine): 'partly' | 'missed' | null {
  return measured?.verdict === 'partly' || measured?.verdict === 'missed' ? measured.verdict : null;
}

/** The report says it is done and the measured figure that it is not, or the other way round. */
const disagree = ({ claim, evidence: { measured } }: YearLine): boolean =>
  claim !== null &&
  measured !== undefined &&
  !isGap(claim.verdict) &&
  isDone(claim.verdict) !== isDone(measured.verdict);

function reasonOf({ claim, verdict, state, evidence }: YearLine): UnsupportedReason {
  if (state === 'proposed' && claim && !isGap(claim.verdict)) return 'only-claimed';
  if (evidence.standing === 'running' || evidence.standing === 'withdrawn') return evidence.standing;
  return verdict === 'no-data' && claim !== null ? 'no-data' : 'nothing';
}

const withoutPlan = (sources: readonly DraftSource[]): readonly DraftSource[] =>
  sources.filter(({ kind }) => kind !== 'plan');

const planSource = (line: YearLine): DraftSource => ({
  kind: 'plan',
  words: promisedWords(line),
  passage: line.sentence,
});

/** In the order in which they convince: the report, the matters, the measured figure, the ruling; the promise last. */
function sourcesOf(line: YearLine): readonly DraftSource[] {
  const { claim, evidence, ruling } = line;
  const measurement = settledMeasurement(line);
  return [
    ...(claim?.result && claim.sentence
      ? [{ kind: 'report', words: claimedWords(claim.result, claim.sentence), passage: claim.sentence } as const]
      : []),
    ...evidence.matters.map((matter) => ({ kind: 'matter', matter }) as const),
    ...(measurement ? [{ kind: 'measurement', measurement } as const] : []),
    ...(ruling ? [{ kind: 'ruling', ruling } as const] : []),
    planSource(line),
  ];
}
