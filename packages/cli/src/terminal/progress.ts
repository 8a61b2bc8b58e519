// A bar on standard error that says how far a long list is.
import type { Messages } from '../messages/say.ts';

export interface Progress {
  /** One more file done. */
  step(): void;
  /** Takes the bar off the screen. */
  clear(): void;
}

const BAR_COLUMNS = 30;
const REDRAW_MS = 100;

/**
 * A bar over `total` files, or a counter where the total is null (a list that still comes in). Draws only on a terminal, and
 * not while the documents go to the same terminal, where they would run into each other.
 */
export function progressOn(
  screen: NodeJS.WriteStream,
  total: number | null,
  messages: Messages,
  isSilent: boolean,
): Progress {
  if (isSilent || !screen.isTTY) return { step: () => {}, clear: () => {} };
  let done = 0;
  let drawnAt = 0;
  const clear = () => void screen.write('\r\x1b[K');
  return {
    step() {
      done++;
      if (Date.now() - drawnAt < REDRAW_MS && done !== total) return;
      drawnAt = Date.now();
      screen.write(`\r\x1b[K${bar(done, total)}${messages['read.progress']({ done, total })}`);
    },
    clear,
  };
}

function bar(done: number, total: number | null): string {
  if (total === null) return '';
  const filled = Math.round((BAR_COLUMNS * done) / Math.max(total, 1));
  return `[${'#'.repeat(filled)}${'·'.repeat(BAR_COLUMNS - filled)}] `;
}
