// One promise of several figures into several works, each with its own: 新建敬老院2所、食堂5个 → two works.
import type { Quantity } from '@luoshi/grammar';
import type { LedgerPromise } from './promises.ts';
import { quoteOf } from './quote.ts';

/** A work's words and the quantities it has of its promise. */
export interface WorkPart {
  readonly quote: string;
  readonly quantities: readonly Quantity[];
}

/** A list of objects each with its quantity. */
const listMark = /^(?:以上|以内|左右|余)?[、，和及]/u;

/**
 * One part a quantity where the promise is a list of objects each followed by its own; the verb before the first is said again for each.
 * Otherwise the promise as a whole.
 */
export function splitPromise(promise: LedgerPromise, text: string): readonly WorkPart[] {
  const whole = { quote: quoteOf(text, promise), quantities: promise.quantities };
  const { quantities, commitment } = promise;
  const objects = commitment?.objects ?? [];
  if (quantities.length < 2 || objects.length !== quantities.length) return [whole];
  const pairs = quantities.map((quantity, at) => ({ quantity, object: objects[at]!, next: objects[at + 1] }));
  const isList = pairs.every(
    ({ quantity, object, next }) =>
      object.end <= quantity.start &&
      (!next || (quantity.end <= next.start && listMark.test(quoteOf(text, { start: quantity.end, end: next.start })))),
  );
  if (!isList) return [whole];
  const verb = quoteOf(text, { start: promise.start, end: objects[0]!.start });
  return pairs.map(({ quantity, object, next }) => {
    const end = next ? next.start : promise.end;
    const own = quoteOf(text, { start: object.start, end }).replace(/[、，和及]+$/u, '');
    return { quote: `${verb}${own}`, quantities: [quantity] };
  });
}
