// What happened, in the order in which it happened, into the store; what concerns different matters is kept at the same time.
import { type Progress, unwatched } from './progress.ts';

export interface Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it is about: two about the same wait for each other. Null: it waits for all before and all wait for it. */
  readonly about: readonly string[] | null;
  readonly run: () => Promise<void>;
}

/** Connections of a pool that are kept busy at most. */
const AT_ONCE = 4;

/**
 * One is begun when all before it are begun and those it has to do with are done, so that the numbers of slips and the chains of
 * hashes come out the same each time. After a failure, or when the loading is to stop, none is begun any more; those under way are
 * waited for.
 */
export async function play(happenings: readonly Happening[], progress: Progress = unwatched): Promise<void> {
  const running = new Map<Promise<void>, Happening>();
  let failure: { readonly error: unknown } | null = null;
  const begin = (happening: Happening) => {
    const done = happening
      .run()
      .then(() => {
        progress.step();
        progress.goOn();
      })
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => running.delete(done));
    running.set(done, happening);
  };
  const ordered = [...happenings].sort((a, b) => a.at - b.at);
  for (const happening of ordered) {
    while (failure === null && running.size > 0 && mustWait(happening, [...running.values()]))
      await Promise.race(running.keys());
    if (failure !== null) break;
    begin(happening);
  }
  await Promise.all(running.keys());
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}

/** For one of those that run. */
export function mustWait({ about }: Pick<Happening, 'about'>, running: readonly Pick<Happening, 'about'>[]): boolean {
  if (running.length >= AT_ONCE || about === null) return running.length > 0;
  return running.some((other) => other.about === null || other.about.some((one) => about.includes(one)));
}
