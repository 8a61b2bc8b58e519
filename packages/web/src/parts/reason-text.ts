// Why a light is on, in words.
import type { MatterItem } from '../api/contract.ts';
import type { SupervisionWords } from '../words/supervision/zh.ts';
import { overdueText } from './overdue-text.ts';

type Reason = MatterItem['light']['reasons'][number];

/** `language` chooses the clock's name. */
export function reasonText(reason: Reason, { reasons, days }: SupervisionWords, language: 'zh' | 'en'): string {
  const clock = reason.clockName?.[language] ?? '';
  if (reason.what === 'overdue')
    return reasons.overdue(clock, overdueText({ ...reason, counted: reason.counted ?? 'calendar' }, days));
  if (reason.what === 'near') return reasons.near(clock, reason.amount);
  return reason.what === 'behind' ? reasons.behind(reason.amount) : reasons.slip;
}

/** All reasons of a light; a clock that was missed again and again is named once, by its oldest run, with how often. */
export function reasonsText(reasons: readonly Reason[], words: SupervisionWords, language: 'zh' | 'en'): string {
  const kindOf = ({ what, clock }: Reason) => `${what} ${clock}`;
  const first = reasons.filter((reason, at) => reasons.findIndex((each) => kindOf(each) === kindOf(reason)) === at);
  return first
    .map((reason) => {
      const same = reasons.filter((each) => kindOf(each) === kindOf(reason));
      const worst = same.reduce((a, b) => (b.amount > a.amount ? b : a));
      const text = reasonText(worst, words, language);
      return same.length === 1 ? text : words.reasons.times(text, same.length);
    })
    .join(words.marks.semicolon);
}
