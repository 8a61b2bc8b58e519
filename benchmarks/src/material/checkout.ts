// Where things are in the checkout.
import { fileURLToPath } from 'node:url';

const top = new URL('../../../', import.meta.url);

/** A path below the checkout's top folder, or beside it with `../`. */
export const inCheckout = (path: string): string => fileURLToPath(new URL(path, top));

/** The command as users start it. */
export const LUOSHI = inCheckout('packages/cli/bin/luoshi.mjs');
