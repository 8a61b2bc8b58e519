// What the report says of itself: title, government, day, session, speaker and years.
import type { ReportHead } from '../facts.ts';
import type { Section } from '../outline/structure.ts';
import type { PlainText } from '../text/plain-text.ts';
import { deliveryDate } from './date.ts';
import { headLines } from './head-lines.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { sessionIn } from './session.ts';
import { speakerIn } from './speaker.ts';
import { titleOf } from './title.ts';
import { yearsOf } from './years.ts';

/** Where the head is silent, a newspaper's digest names government and speaker in its first sentences. */
const OPENING = 3000;
const LONGEST_LINE = 40;
/** So much of the text is searched for the places that tell namesakes apart. */
const HINTS = 40_000;

/** Every field is null where the report does not say it. Years that follow from others are given too. */
export function readHead(plain: PlainText, sections: readonly Section[]): ReportHead {
  const headed = headLines(plain, sections);
  const lines = headed.map((line) => line.text);
  const joined = lines.join('');
  const opening = plain.chars.slice(0, OPENING).replaceAll('\n', '');
  const session = sessionIn(joined) ?? sessionIn(opening);
  const title = titleOf(plain, headed);
  const deliveredOn = deliveryDate(joined);
  const { reviewYear, planYear } = yearsOf({
    sections,
    title: title ?? lineOf(lines),
    deliveredOn,
    chars: plain.chars,
  });
  const sources = { lines, opening, session, year: planYear, hints: plain.chars.slice(0, HINTS) };
  const jurisdiction = jurisdictionOf({ ...sources, joined: sessionIn(joined) ? joined : opening });
  return {
    title,
    jurisdiction,
    deliveredOn,
    session: session?.text ?? null,
    speaker: speakerIn(lines, opening),
    reviewYear,
    planYear,
  };
}

/** The line that speaks of the report, where none is its title: 2025年政府工作报告任务清单. */
function lineOf(lines: readonly string[]): string | null {
  return lines.find((line) => line.includes('政府工作报告') && line.length <= LONGEST_LINE) ?? null;
}
