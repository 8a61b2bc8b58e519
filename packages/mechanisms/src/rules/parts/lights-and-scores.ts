// Thresholds of lights and points of scores, the same in every mechanism that a supervision office runs.
import type { LightRule } from '../../mechanism/light-rule.ts';
import type { Parameter } from '../../mechanism/parameter.ts';
import type { ScoreRule } from '../../mechanism/score-rule.ts';
import { days } from './day-kinds.ts';

/** The only public thresholds found: 10 to 30 points behind yellow, more red. */
const YINCHUAN = { document: '银川市重点项目“红黄绿”灯管理', date: '2025-03' };

export const lights: LightRule = {
  nearWorkingDays: 'nearWorkingDays',
  behindYellow: 'behindYellow',
  behindRed: 'behindRed',
};

export const score: ScoreRule = {
  lateClock: 'lateClockPoints',
  returned: 'returnedPoints',
  orangeSlip: 'orangeSlipPoints',
  redSlip: 'redSlipPoints',
};

export const lightAndScoreParameters: readonly Parameter[] = [
  days(
    'nearWorkingDays',
    '临近提醒（提前工作日）',
    'working days before a limit that turn the light yellow',
    2,
    null,
    30,
  ),
  days(
    'behindYellow',
    '进度滞后亮黄灯（百分点）',
    'points behind schedule that turn the light yellow',
    10,
    YINCHUAN,
    100,
  ),
  days('behindRed', '进度滞后亮红灯（百分点）', 'points behind schedule beyond which it is red', 30, YINCHUAN, 100),
  days('lateClockPoints', '逾期一次扣分', 'points off for a missed limit', 5, null, 100),
  days('returnedPoints', '退回一次扣分', 'points off for a returned application', 3, null, 100),
  days('orangeSlipPoints', '橙单一次扣分', 'points off for an orange slip', 5, null, 100),
  days('redSlipPoints', '红单一次扣分', 'points off for a red slip', 10, null, 100),
];

export const ratings = [
  { id: 'excellent', name: { zh: '优秀', en: 'excellent' } },
  { id: 'good', name: { zh: '良好', en: 'good' } },
  { id: 'passed', name: { zh: '合格', en: 'passed' } },
  { id: 'failed', name: { zh: '不合格', en: 'failed' } },
] as const;
