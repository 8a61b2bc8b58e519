import { expect, it } from 'vitest';
import type { MatterItem } from '../api/contract.ts';
import { supervisionZh } from '../words/supervision/zh.ts';
import { reasonsText } from './reason-text.ts';

type Reason = MatterItem['light']['reasons'][number];
const overdue = (clock: string, amount: number, counted: Reason['counted'] = 'calendar'): Reason => ({
  what: 'overdue',
  light: 'red',
  clock,
  clockName: { zh: clock, en: clock },
  key: String(amount),
  amount,
  counted,
});

it.each<[string, readonly Reason[], string]>([
  ['nothing is said of no reason', [], ''],
  ['one run is told as it is', [overdue('月报', 3)], '月报逾期 3 天'],
  ['a clock of working days is told in them', [overdue('签收', 2, 'working')], '签收逾期 2 个工作日'],
  ['one that no working day has passed since', [overdue('签收', 0, 'working')], '签收逾期不足 1 个工作日'],
  [
    'a clock missed three times is named once, by its oldest run',
    [overdue('月报', 61), overdue('月报', 92), overdue('签收', 5), overdue('月报', 30)],
    '月报逾期 92 天（共 3 次）；签收逾期 5 天',
  ],
])('%s', (_, reasons, want) => expect(reasonsText(reasons, supervisionZh, 'zh')).toBe(want));
