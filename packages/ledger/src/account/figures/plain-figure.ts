// A figure in its plain unit, with how finely it is written.
import type { Quantity } from '@luoshi/grammar';

export interface PlainFigure {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Half of the last written digit, in the plain unit. */
  readonly half: number;
}

/** 三分之一 has no last digit; reports round such shares to whole percents. */
const halfOfFraction = 0.5;

/** 15亩 are a hectare. */
const muOfSquareMetre = 15 / 10000;

/** 1.12万人 → 11200人, give or take 50. A range keeps both ends, the lower first. */
export function plainFigure({ value, upper, base, unit, text }: Quantity): PlainFigure {
  const isArea = base.unit === '平方米';
  const factor = (value === 0 ? 1 : base.value / value) * (isArea ? muOfSquareMetre : 1);
  const digits = /\d[\d,，]*\.(\d+)/.exec(text.replace(/\s/g, ''))?.[1]?.length ?? 0;
  const ends = [value * factor, (upper ?? value) * factor];
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    unit: isArea ? '亩' : base.unit,
    half: unit === '' && base.unit === '%' ? halfOfFraction : (Math.abs(factor) * 10 ** -digits) / 2,
  };
}
