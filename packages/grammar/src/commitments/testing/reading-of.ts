// Reads a few sentences as if they stood in the plan of a report of 2025; for tests.
import type { Commitment } from '../../facts.ts';
import type { Section } from '../../outline/structure.ts';
import type { ZoneKind } from '../../outline/zones.ts';
import { readQuantities } from '../../quantities/index.ts';
import type { ReadContext } from '../../read-context.ts';
import { cutSentences } from '../../sentences/clauses.ts';
import { plainText } from '../../text/plain-text.ts';
import { readCommitments } from '../index.ts';

/** The context of a text that is all plan, in one zone where `zone` is given. Its plan year is 2025. */
export function planContext(source: string, zone: ZoneKind | null = null): ReadContext {
  const plain = plainText(source);
  const end = plain.chars.length;
  const section: Section = {
    id: 'o1',
    parent: null,
    level: 1,
    title: '',
    role: 'plan',
    start: 0,
    titleStart: 0,
    titleEnd: 0,
    end,
  };
  const head = {
    title: null,
    jurisdiction: null,
    deliveredOn: null,
    session: null,
    speaker: null,
    reviewYear: 2024,
    planYear: 2025,
  };
  const zones = zone === null ? [] : [{ kind: zone, start: 0, end }];
  return { plain, sentences: cutSentences(plain), sections: [section], zones, head };
}

/** The commitments in `source`, its quantities read by the grammar's own rules. */
export function commitmentsIn(source: string, zone: ZoneKind | null = null): readonly Commitment[] {
  const context = planContext(source, zone);
  return readCommitments(context, readQuantities(context));
}
