// 签收 and 每月报送: the clocks of receiving and of reporting on.
import type { ClockRule } from '../../mechanism/clock-rule.ts';
import type { Parameter } from '../../mechanism/parameter.ts';
import type { Source } from '../../mechanism/source.ts';
import { days } from './day-kinds.ts';

/** Progress forms signed by the unit's head, every month by the 25th. */
const EWENKI: Source = { document: '鄂温克旗政府工作报告任务分解通知', date: '2022-02-21' };

export const reportingParameters: readonly Parameter[] = [
  days('signDays', '签收（天，0为当日）', 'days to sign, 0 the same day', 0, null),
  days('monthlyDay', '每月报送日', 'day of the monthly report', 25, EWENKI, 28),
  days('monthlyGrace', '月报逾期几天亮黄灯', 'days after which a missed monthly report is yellow', 3, null),
];

export const signClock = (startsAt: ClockRule['startsAt']): ClockRule => ({
  id: 'sign',
  name: { zh: '签收', en: 'signing' },
  startsAt,
  limit: { kind: 'span', amount: 'signDays', unit: 'day', dayKind: 'dayKind' },
  stoppedBy: ['sign'],
  holder: 'lead',
  breach: { light: 'yellow', reminds: 'manager' },
});

export const monthlyClock = ({
  startsAt,
  classes,
  stoppedBy,
}: Pick<ClockRule, 'startsAt' | 'stoppedBy'> & { readonly classes: readonly string[] }): ClockRule => ({
  id: 'monthly',
  name: { zh: '每月报送进展', en: 'monthly report' },
  source: EWENKI,
  startsAt,
  classes,
  limit: { kind: 'monthly', dayOfMonth: 'monthlyDay' },
  stoppedBy,
  holder: 'lead',
  breach: { light: 'yellow', litAfterDays: 'monthlyGrace', reminds: 'manager' },
});
