// Why a light is on, in words.
import type { MatterItem } from '../api/contract.ts';
import type { SupervisionWords } from '../words/supervision/zh.ts';

type Reason = MatterItem['light']['reasons'][number];

/** `language` chooses the clock's name. */
export function reasonText(reason: Reason, { reasons }: SupervisionWords, language: 'zh' | 'en'): string {
  const clock = reason.clockName?.[language] ?? '';
  if (reason.what === 'overdue') return reasons.overdue(clock, reason.amount);
  if (reason.what === 'near') return reasons.near(clock, reason.amount);
  return reason.what === 'behind' ? reasons.behind(reason.amount) : reasons.slip;
}
