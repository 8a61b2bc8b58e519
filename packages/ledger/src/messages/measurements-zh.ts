// Sentences on measurements in Chinese: why a figure is not taken, how a forecast was made, why there is none.
import type { ForecastMethod, NoForecast } from '../measurements/forecast.ts';
import type { Pace } from '../measurements/pace.ts';
import type { MeasurementProblem, MeasurementProblemCode } from '../measurements/refusal.ts';

/** 2026-09 → 2026年9月, which a name may stand before; anything else as it is. */
const monthZh = (month: unknown): string => {
  const found = /^(\d{4})-(\d{2})$/.exec(String(month));
  return found ? `${found[1]}年${Number(found[2])}月` : String(month);
};

export const measurementsZh: Readonly<Record<MeasurementProblemCode, (facts: MeasurementProblem['facts']) => string>> =
  {
    'month-malformed': ({ month }) => `“${month}”不是月份，请写成“2026-03”，月份为01至12。`,
    'month-other-year': ({ month, year }) => `${monthZh(month)}不在${year}年内，请到该年的指标页录入。`,
    'month-future': ({ month }) => `${monthZh(month)}还没有到，不能预先录入；预计数请写在备注里。`,
    'value-malformed': ({ words }) => `“${words}”不是一个数，请只填数字（下降用负数，没有数据请留空）。`,
    'unit-unknown': ({ unit }) => `“${unit}”不是可以识别的计量单位，请改为报告中的写法。`,
    'unit-other': ({ unit, wanted }) => `单位“${unit}”不能准确换算为目标的单位“${wanted}”，请按“${wanted}”填报。`,
    'growth-not-percent': ({ unit }) => `增速要以“%”填报，不能用“${unit}”；与上年的差距（百分点）不是增速。`,
    'indicator-unknown': ({ measure, nearest }) =>
      nearest === ''
        ? `当年的报告中没有“${measure}”这项指标，请核对名称。`
        : `当年的报告中没有“${measure}”这项指标，最接近的是：${nearest}；请改为报告中的名称。`,
    'indicator-missing': () => '这一行有数字，但没有写指标名称，请补上。',
    'measured-already': ({ month, measure, kept, by, given }) =>
      `${measure}${monthZh(month)}已由${by}录入${kept}，与“${given}”不同；如需更正，请在该月的数上选择“更正”。`,
    'measured-twice': ({ month, measure }) => `${measure}${monthZh(month)}填了两个不同的数，请只留一个。`,
    'replaces-other': ({ month, measure, kept }) =>
      kept === ''
        ? `${measure}${monthZh(month)}没有可以更正的数，可能刚被撤回；请刷新后再录入。`
        : `${measure}${monthZh(month)}刚被其他人改为${kept}，请核对后再更正。`,
    'nothing-to-take-back': ({ month, measure }) => `${measure}${monthZh(month)}没有录入过，不需要撤回。`,
    'kind-unknown': ({ words }) => `“${words}”不能识别，请写“总量”或“增速”。`,
    'cumulation-unknown': ({ words }) => `“${words}”不能识别，请写“累计”“当月”或“期末”。`,
    'head-missing': ({ heads }) => `表中没有找到所需的表头：${heads}；请用下载的模板填写。`,
    'formula-cell': () => '这一格是公式，请粘贴为数值后再导入。',
    'not-yours': ({ measure }) => `“${measure}”由其他单位负责填报，您的单位不能录入；如有误请联系督查室。`,
  };

export const forecastsZh: Readonly<Record<ForecastMethod, string>> = {
  measured: '全年数已出，不再预计。',
  'last-year-pattern': '按上年同月占全年的比重推算；区间取近6个月各月推算结果的最低和最高。',
  'run-rate': '按今年以来的月均进度推算全年，未考虑淡旺季；区间取近6个月各月推算结果的最低和最高。',
  'carried-forward': '按最近一期水平延续推算；区间按今年各期之间通常的变动幅度估计。',
};

export const noForecastsZh: Readonly<Record<NoForecast, string>> = {
  'no-data': '还没有数据，不作预计。',
  'too-few-months': '数据不足三期，又没有上年各月的数，不作预计。',
  'once-a-year': '一年只公布一次，年内不作预计。',
};

export const yardsticksZh: Readonly<Record<NonNullable<Pace['yardstick']>, string>> = {
  linear: '按月均摊：累计数与全年目标的月份之比（十二分之几）比较。',
  seasonal: '按上年同月占全年的比重比较。',
  rate: '比率和增速直接与目标比较，不按月折算。',
  path: '存量按上年末到目标的路程均摊到各月比较。',
};
