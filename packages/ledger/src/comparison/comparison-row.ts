// A report as one line beside those of other governments and years.
import type { Jurisdiction, Level, Quantity } from '@luoshi/grammar';
import { excludeEachOther } from '../account/names/exclusive-words.ts';
import { estimatedIn } from '../account/text/estimated-in.ts';
import { squeezedName } from '../account/text/folded.ts';
import type { Reading } from '../reading.ts';
import { foldReview } from '../review/fold-review.ts';
import type { CitedQuantity, TargetRow } from '../summary/report-summary.ts';
import { summarise } from '../summary/summarise.ts';
import { type Hardness, hardnessOf } from './hardness.ts';

/** Series that most reports set a target for, in the order in which tables show them. */
export const comparedIndicators = [
  'gdp',
  'industrial-value-added',
  'fixed-investment',
  'retail-sales',
  'budget-revenue',
  'urban-income',
  'rural-income',
  'urban-jobs',
  'unemployment',
  'cpi',
  'grain-output',
] as const;

export type ComparedIndicator = (typeof comparedIndicators)[number];

/** A figure as written, and in its base unit (亿元 → 元, 万亩 → 亩), so that years and governments can be set side by side. */
export interface ComparedFigure extends Pick<CitedQuantity, 'value' | 'upper' | 'unit' | 'bound' | 'start' | 'end'> {
  readonly base: Quantity['base'];
  /** 预计数: told as an estimate, the final figure may differ. Of results only; left out else. */
  readonly estimated?: true;
}

export interface ComparedTarget {
  readonly plannedChange: ComparedFigure | null;
  readonly plannedLevel: ComparedFigure | null;
  readonly achievedChange: ComparedFigure | null;
  readonly achievedLevel: ComparedFigure | null;
}

/** Counts have no denominators but those named; a report without targets passage has an empty `indicators`. */
export interface ComparisonRow {
  readonly name: string;
  readonly sha256: string;
  readonly jurisdiction: string | null;
  readonly code: string | null;
  readonly level: Level | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly quantities: number;
  readonly commitments: number;
  readonly livelihood: number;
  readonly targets: number;
  readonly hardness: Hardness;
  readonly indicators: Readonly<Partial<Record<ComparedIndicator, ComparedTarget>>>;
}

/** Pure, and as large as its report's targets: a corpus is compared reading by reading. */
export function comparisonRow(reading: Reading): ComparisonRow {
  const { report, source, quantities, commitments, livelihood } = reading;
  const { targets } = summarise(reading, foldReview(reading, []));
  const { name, code, level } = report.jurisdiction ?? unknown;
  return {
    name: source.name,
    sha256: source.sha256,
    jurisdiction: name,
    code,
    level,
    reviewYear: report.reviewYear,
    planYear: report.planYear,
    quantities: quantities.length,
    commitments: commitments.length,
    livelihood: livelihood.length,
    targets: targets.length,
    hardness: hardnessOf(commitments),
    indicators: indicatorsOf(targets, reading),
  };
}

const unknown: { readonly [Key in keyof Jurisdiction]: null } = { name: null, code: null, level: null };

function indicatorsOf(targets: readonly TargetRow[], reading: Reading): ComparisonRow['indicators'] {
  const facts = new Map(reading.quantities.map((quantity) => [quantity.id, quantity]));
  const isEstimated = estimatedIn(reading);
  const found: Partial<Record<ComparedIndicator, ComparedTarget>> = {};
  for (const indicator of comparedIndicators) {
    const target = targets.find((one) => one.indicator === indicator);
    if (!target) continue;
    const figure = (cited: CitedQuantity | null): ComparedFigure | null => {
      const fact = cited && facts.get(cited.id);
      return cited && fact ? figureOf(cited, fact) : null;
    };
    // 登记失业率 is no result of a target for 调查失业率, though both are the indicator of unemployment.
    const result = (cited: CitedQuantity | null): ComparedFigure | null => {
      if (
        cited &&
        excludeEachOther(squeezedName(target.measure), squeezedName(facts.get(cited.id)?.measure.text ?? ''))
      )
        return null;
      const told = figure(cited);
      return told && isEstimated(told) ? { ...told, estimated: true } : told;
    };
    found[indicator] = {
      plannedChange: figure(target.plannedChange),
      plannedLevel: figure(target.plannedLevel),
      achievedChange: result(target.achievedChange),
      achievedLevel: result(target.achievedLevel),
    };
  }
  return found;
}

function figureOf({ value, upper, unit, bound, start, end }: CitedQuantity, { base }: Quantity): ComparedFigure {
  return { value, upper, unit, bound, start, end, base };
}
