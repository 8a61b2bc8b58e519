// The numbers of pace and forecast that a government sets for itself, as the parameters of a mechanism are set.
import { defaultPaceParameters, type PaceParameters } from '@luoshi/ledger';
import type { Bilingual } from '../mechanism/bilingual.ts';
import type { Parameter, ParameterValues } from '../mechanism/parameter.ts';
import type { Source } from '../mechanism/source.ts';

/** A named list of parameters that belongs to no mechanism. */
export interface ParameterSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly parameters: readonly Parameter[];
}

const YINCHUAN: Source = { document: '银川市重点项目红黄绿灯管理', date: '2025-03' };
const XUANCHENG: Source = { document: '宣城市政府重点工作目标任务完成情况通报', date: '2020-12' };
const defaults = defaultPaceParameters;

/** 指标时序. Bounds keep yellow below red. */
export const paceSettings: ParameterSet = {
  id: 'pace',
  name: { zh: '指标时序', en: 'Pace of indicators' },
  parameters: [
    {
      id: 'yardstick',
      kind: 'choice',
      name: { zh: '时序口径', en: 'Yardstick' },
      default: defaults.yardstick,
      options: [
        { id: 'linear', name: { zh: '按月均摊', en: 'Even months' } },
        { id: 'seasonal', name: { zh: '按上年进度', en: 'Last year’s share' } },
      ],
      source: XUANCHENG,
    },
    number('yellowPoints', '落后多少个百分点亮黄灯', 'Points behind for yellow', [1, 19], YINCHUAN),
    number('redPoints', '落后超过多少个百分点亮红灯', 'Points behind above which red', [20, 60], YINCHUAN),
    number(
      'rateRedPoints',
      '比率低于目标超过多少个百分点亮红灯',
      'Points of a rate below target for red',
      [1, 10],
      null,
    ),
    number('reportingDay', '次月几日前报送', 'Reported by this day of the next month', [1, 28], null),
    {
      id: 'januaryWithFebruary',
      kind: 'choice',
      name: { zh: '1月数与2月数一并报送', en: 'January with February' },
      default: defaults.isJanuaryWithFebruary ? 'yes' : 'no',
      options: [
        { id: 'yes', name: { zh: '是', en: 'Yes' } },
        { id: 'no', name: { zh: '否，1月单独报送', en: 'No, January by itself' } },
      ],
      source: null,
    },
    number('staleAfter', '缺报几期后不再判断时序', 'Missing figures after which pace is unknown', [1, 12], null),
    number('leastMonths', '至少几期才作全年预计', 'Fewest figures for a forecast', [2, 11], null),
    {
      id: 'leastSpreadPercent',
      kind: 'number',
      name: { zh: '预计区间至少为剩余量的百分之几', en: 'Least range of a forecast, percent of what is to come' },
      default: Math.round(defaults.leastSpread * 100),
      min: 0,
      max: 50,
      source: null,
    },
  ],
};

function number(
  id: Exclude<keyof PaceParameters, 'yardstick' | 'isJanuaryWithFebruary' | 'leastSpread'>,
  zh: string,
  en: string,
  [min, max]: readonly [number, number],
  source: Source | null,
): Parameter {
  return { id, kind: 'number', name: { zh, en }, default: defaults[id], min, max, source };
}

/** What a government set, over the defaults; `values` as kept, each within its bounds. */
export function paceParametersOf(values: ParameterValues): PaceParameters {
  const numberOf = (id: string, given: number): number => {
    const value = values[id];
    return typeof value === 'number' ? value : given;
  };
  const { yardstick = defaults.yardstick, januaryWithFebruary } = values;
  return {
    yardstick: yardstick === 'seasonal' ? 'seasonal' : 'linear',
    yellowPoints: numberOf('yellowPoints', defaults.yellowPoints),
    redPoints: numberOf('redPoints', defaults.redPoints),
    rateRedPoints: numberOf('rateRedPoints', defaults.rateRedPoints),
    reportingDay: numberOf('reportingDay', defaults.reportingDay),
    isJanuaryWithFebruary:
      januaryWithFebruary === undefined ? defaults.isJanuaryWithFebruary : januaryWithFebruary === 'yes',
    staleAfter: numberOf('staleAfter', defaults.staleAfter),
    leastMonths: numberOf('leastMonths', defaults.leastMonths),
    leastSpread: numberOf('leastSpreadPercent', defaults.leastSpread * 100) / 100,
  };
}
