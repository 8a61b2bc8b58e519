// A context for tests: a text taken as one part of a report.
import type { Role } from '../facts.ts';
import type { ReadContext } from '../read-context.ts';
import { cutSentences } from '../sentences/clauses.ts';
import { plainText } from '../text/plain-text.ts';

/** `text` read as a part with `role` of a report on 2024 and for 2025. */
export function contextOf(text: string, role: Role = 'review'): ReadContext {
  const plain = plainText(text);
  const end = plain.chars.length;
  return {
    plain,
    sentences: cutSentences(plain),
    sections: [{ id: 'o1', parent: null, level: 1, title: '', role, start: 0, titleStart: 0, titleEnd: 0, end }],
    zones: [],
    head: {
      title: null,
      jurisdiction: null,
      deliveredOn: null,
      session: null,
      speaker: null,
      reviewYear: 2024,
      planYear: 2025,
    },
  };
}
