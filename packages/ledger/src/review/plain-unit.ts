// A value in the plain unit, for quantities that people typed: 585.4 亿元 is 58540000000 元.

const multipliers: readonly (readonly [prefix: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
/** Units that begin with a multiplier's character and are one word: a kilometre is no thousand of metres here. */
const whole = /^(?:千米|千克|千瓦|千伏|千卡|百分点|百姓|百货)/;

/**
 * The same value without the multiplier in its unit. A unit that is only a multiplier (10万 without classifier) has the plain unit ''.
 * Rounded to 15 significant digits, so that 585.4 亿 does not become 58540000000.00001.
 */
export function inPlainUnit(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const found = whole.test(unit) ? undefined : multipliers.find(([prefix]) => unit.startsWith(prefix));
  if (!found) return { value, unit };
  const [prefix, factor] = found;
  return { value: Number((value * factor).toPrecision(15)), unit: unit.slice(prefix.length) };
}
