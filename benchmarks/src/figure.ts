// One figure of a benchmark, and how it is printed.

export interface Figure {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held against, in words with its own value; null where it stands alone. */
  readonly against: string | null;
  /** The value divided by that of `against`. */
  readonly ratio: number | null;
}

/** A benchmark gives its figures one by one as it measures them. `say` goes to standard error: what is skipped, and why. */
export type Bench = (say: (line: string) => void) => AsyncIterable<Omit<Figure, 'bench'>>;

/** Four significant digits: more than any of these measurements can promise. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** A figure that stands alone. */
export function alone(figure: string, value: number, unit: string): Omit<Figure, 'bench'> {
  return { figure, value: rounded(value), unit, against: null, ratio: null };
}

/** A figure held against another value in the same unit. */
export function held(
  figure: string,
  value: number,
  unit: string,
  against: string,
  other: number,
): Omit<Figure, 'bench'> {
  const ratio = rounded(value / other);
  return { figure, value: rounded(value), unit, against: `${against}: ${rounded(other)} ${unit}`, ratio };
}
