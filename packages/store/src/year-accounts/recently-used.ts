// What was worked out lately, so that it need not be worked out again: the same key always stands for the same value.

export interface RecentlyUsed<Value> {
  get(key: string, make: () => Promise<Value> | Value): Promise<Value>;
}

/** Holds at most `limit` values; the one not used longest goes first. A value whose making fails is not kept. */
export function recentlyUsed<Value>(limit: number): RecentlyUsed<Value> {
  const kept = new Map<string, Promise<Value>>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? Promise.resolve().then(make);
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      value.catch(() => kept.delete(key));
      return value;
    },
  };
}
