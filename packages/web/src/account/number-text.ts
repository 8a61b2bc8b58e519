// A quantity's number as a table shows it: thousands grouped, a range with its dash, the bound as a sign.
import type { Bound, Quantity } from '@luoshi/grammar';

const SIGN: Readonly<Record<Bound, string>> = { '=': '', '>=': '≥', '<=': '≤', '>': '>', '~': '≈' };

/** Digits are kept as they are: nothing is rounded. */
export function numberText(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  if (!/^-?\d+$/.test(whole)) return String(value);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `≥ 6.5`, `20–30`; the unit stands in its own column. */
export function valueText({ value, upper, bound }: Pick<Quantity, 'value' | 'upper' | 'bound'>): string {
  const range = upper === null ? numberText(value) : `${numberText(value)}–${numberText(upper)}`;
  return SIGN[bound] === '' ? range : `${SIGN[bound]} ${range}`;
}
