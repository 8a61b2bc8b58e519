// The files that were not read, told at the end of a list.
import type { Context } from '../context.ts';
import type { Outcome } from './outcome.ts';

type Unread = Extract<Outcome, { kind: 'unread' }>;

/** Sentences kept for the end. Past these a list is so broken that each is told at once, and memory stays bounded. */
const KEPT = 1000;

export interface UnreadList {
  readonly count: number;
  add(unread: Unread): Promise<void>;
  /** Says on standard error how many of `total` were not read, and why each. Says nothing when all were. */
  tell(total: number): void;
}

/** Collects in input order; `beforeLine` clears whatever stands on the screen's last line. */
export function unreadList({ language, messages }: Context, beforeLine: () => void): UnreadList {
  const kept: string[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    async add(unread) {
      count++;
      // Loaded when it is needed: the sentences come with the whole reader, which this thread has no other use for.
      const { unreadSentence } = await import('./unread-sentence.ts');
      const sentence = unreadSentence(unread, language);
      if (kept.length < KEPT) return void kept.push(sentence);
      beforeLine();
      console.error(sentence);
    },
    tell(total) {
      if (total > 1 && count > 0) console.error(messages['read.unreadCount']({ unread: count, total }));
      for (const sentence of kept) console.error(sentence);
    },
  };
}
