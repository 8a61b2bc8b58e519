// What happened, in the order in which it happened, into the store; what concerns different matters is kept at the same time.

export interface Happening {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it is about; two about the same wait for each other. Null: it waits for all before and all wait for it. */
  readonly about: string | null;
  readonly run: () => Promise<void>;
}

/** Connections of a pool that are kept busy at most. */
const AT_ONCE = 4;

export async function play(happenings: readonly Happening[]): Promise<void> {
  const ordered = [...happenings].sort((a, b) => a.at - b.at);
  for (const together of apart(ordered)) await Promise.all(together.map(({ run }) => run()));
}

/** Cut so that those of one part are about different things. */
export function apart(ordered: readonly Happening[]): readonly (readonly Happening[])[] {
  const parts: Happening[][] = [];
  for (const happening of ordered) {
    const last = parts.at(-1);
    const fits =
      last !== undefined &&
      last.length < AT_ONCE &&
      happening.about !== null &&
      last.every(({ about }) => about !== null && about !== happening.about);
    if (fits) last.push(happening);
    else parts.push([happening]);
  }
  return parts;
}
