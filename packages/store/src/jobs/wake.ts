// Sees to it that somebody looks at the timers at an instant.
import type { Queryable } from '../queries/queryable.ts';

/** Within the caller's transaction and last in it: rolled back, nobody is woken. */
export type Wake = (db: Queryable, at: Date) => Promise<void>;
