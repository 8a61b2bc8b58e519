// What the year's measurements bear out of a promised figure: the account's evidence, beside what the next report claims.
import type { Quantity } from '@luoshi/grammar';
import type { Verdict } from '../account/account.ts';
import { judgeFigure } from '../account/figures/judge-figure.ts';
import { type AccountParameters, defaultParameters } from '../account/parameters.ts';
import type { AccountRule } from '../account/rules.ts';
import type { MeasuredTarget } from './measured-target.ts';
import { type Measurement, measurementsInForce } from './measurement.ts';
import { cumulationInUse, measuredPoints, monthPoints } from './month-points.ts';

export interface MeasuredEvidence {
  readonly verdict: Verdict;
  readonly rule: AccountRule;
  /** 0..1; null where no share makes sense. */
  readonly share: number | null;
  /** In the target's unit. */
  readonly value: number;
  readonly unit: string;
  /** The month it stands for, YYYY-MM. */
  readonly month: string;
  /** The figures it rests on, each with who typed it. */
  readonly measurements: readonly Measurement[];
}

/**
 * By December's figure; before it only where an amount has reached its target already, for that stays. Null where the measurements bear
 * out nothing yet. `measurements`: the year's events, in order.
 */
export function evidenceOfMeasurements(
  target: MeasuredTarget,
  measurements: readonly Measurement[],
  parameters: AccountParameters = defaultParameters,
): MeasuredEvidence | null {
  const inForce = measurementsInForce(measurements);
  const year = Number(measurements[0]?.month.slice(0, 4));
  const last = measuredPoints(monthPoints(target, year, inForce)).at(-1);
  if (!last) return null;
  const { verdict, rule, share } = judgeFigure({
    promised: target.figure,
    result: measuredQuantity(target, last.value),
    milestone: target.milestone,
    isTarget: target.class === 'target',
    parameters,
  });
  const staysReached =
    target.direction === 'up' && !target.isRatio && cumulationInUse(target, inForce) === 'since-january';
  const isSettled = last.month === 12 || (staysReached && (verdict === 'kept' || verdict === 'exceeded'));
  if (!isSettled) return null;
  const month = last.from.at(-1)!.month;
  return { verdict, rule, share, value: last.value, unit: target.unit, month, measurements: last.from };
}

/** The measurement as a figure of the target's kind, so that one rule judges reports and measurements. */
function measuredQuantity({ figure }: MeasuredTarget, value: number): Quantity {
  const factor = figure.value === 0 ? 1 : figure.base.value / figure.value;
  return {
    ...figure,
    text: `${value}${figure.unit}`,
    value,
    upper: null,
    bound: '=',
    base: { value: value * factor, unit: figure.base.unit },
  };
}
