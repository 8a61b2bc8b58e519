// A first guess at number and unit in a passage somebody selected; the person sees and corrects it before it is kept.

export interface GuessedQuantity {
  readonly value: number | null;
  readonly upper: number | null;
  readonly unit: string;
}

const NUMBER = '(-?[0-9]+(?:\\.[0-9]+)?)';
const FORM = new RegExp(`${NUMBER}(?:(%)?[-—–~～至]{1,2}${NUMBER})?([^0-9，。；、]{0,8})`);

/** `value` is null where the passage has no digits: a number in words is left to the person. */
export function guessQuantity(passage: string): GuessedQuantity {
  const plain = passage.normalize('NFKC').replace(/[\s,]/g, '');
  const found = FORM.exec(plain);
  if (found === null) return { value: null, upper: null, unit: '' };
  const [, value, , upper, unit] = found;
  return {
    value: Number(value),
    upper: upper === undefined ? null : Number(upper),
    unit: (unit ?? '').replace(/(以上|以下|以内|左右|余|多)$/, ''),
  };
}
