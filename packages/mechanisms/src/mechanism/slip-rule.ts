// A numbered document (单) that goes out in the course of a matter.
import type { Bilingual } from './bilingual.ts';
import type { Source } from './source.ts';

/** 蓝 reminder, 橙 warning, 红 urging. */
export type SlipColour = 'blue' | 'orange' | 'red';

export const slipColours: readonly SlipColour[] = ['blue', 'orange', 'red'];

export interface SlipRule {
  readonly id: string;
  /** Title as printed: 任务通知单. */
  readonly name: Bilingual;
  readonly source?: Source;
  /** What stands before the number in its series: 督通〔2026〕3号. */
  readonly series: string;
  /** Whether the receiving unit has to answer. */
  readonly isAnswered: boolean;
}
