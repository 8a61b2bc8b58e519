// What the compared indicators are called in both languages.
import type { Language } from '../table/words.ts';
import type { ComparedIndicator } from './comparison-row.ts';

export const comparedIndicatorNames: Readonly<Record<Language, Readonly<Record<ComparedIndicator, string>>>> = {
  zh: {
    gdp: '地区生产总值',
    'industrial-value-added': '工业增加值',
    'fixed-investment': '固定资产投资',
    'retail-sales': '社会消费品零售总额',
    'budget-revenue': '一般公共预算收入',
    'urban-income': '城镇居民收入',
    'rural-income': '农村居民收入',
    'urban-jobs': '城镇新增就业',
    unemployment: '失业率',
    cpi: '居民消费价格',
    'grain-output': '粮食产量',
  },
  en: {
    gdp: 'GDP',
    'industrial-value-added': 'industrial value added',
    'fixed-investment': 'fixed investment',
    'retail-sales': 'retail sales',
    'budget-revenue': 'budget revenue',
    'urban-income': 'urban income',
    'rural-income': 'rural income',
    'urban-jobs': 'urban jobs',
    unemployment: 'unemployment',
    cpi: 'consumer prices',
    'grain-output': 'grain output',
  },
};
