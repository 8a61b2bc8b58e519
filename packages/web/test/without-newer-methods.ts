// A page in a browser of today into one with the built-in methods of Chrome 80: what was added since is gone.
import type { Page } from 'playwright-core';

/** Before any script of the page runs. What only secure origins have is taken away too: offices open `http://` addresses. */
export async function withoutNewerMethods(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const iterators: object = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
    const added: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Map, ['groupBy']],
      [Array, ['fromAsync']],
      [Promise, ['any', 'withResolvers', 'try']],
      [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf']],
      [iterators, ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'find']],
      [Element.prototype, ['replaceChildren', 'checkVisibility']],
      [Crypto.prototype, ['randomUUID']],
      [AbortSignal, ['timeout', 'any']],
      [URL, ['canParse', 'parse']],
      [globalThis, ['structuredClone', 'reportError', 'scheduler', 'navigation']],
    ];
    for (const [owner, names] of added) for (const name of names) Reflect.deleteProperty(owner, name);
  });
}
