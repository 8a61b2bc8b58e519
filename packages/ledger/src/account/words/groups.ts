// Words that stand for several measured things at once: what is told of 主要污染物减排 is told of each pollutant.

export interface Group {
  readonly says: RegExp;
  /** Measures of the group. */
  readonly holds: RegExp;
  readonly why: string;
}

const pollutants = '化学需氧量|氨氮|二氧化硫|氮氧化物|挥发性有机物|总磷|烟粉?尘';
const energy = '能耗|能源消[耗费]强度';
const carbon = '二氧化碳排放|碳排放强度';

/** The first whose words occur counts. */
export const groups: readonly Group[] = [
  {
    says: /节能减排/,
    holds: new RegExp(`${energy}|${carbon}|${pollutants}`),
    why: 'energy use and emissions are what the term joins',
  },
  {
    says: /节能降碳|减碳|降碳/,
    holds: new RegExp(`${energy}|${carbon}`),
    why: 'energy use and carbon, not what dirties air and water',
  },
  {
    says: /(?:主要)?污染物(?:总量)?(?:减排|排放)|总量减排/,
    holds: new RegExp(pollutants),
    why: 'the pollutants whose totals are fixed in the five-year plans',
  },
  {
    says: /大气|空气/,
    holds: /二氧化硫|氮氧化物|挥发性有机物|烟粉?尘|pm2\.5|细颗粒物|优良天数|空气优良率/i,
    why: 'what dirties the air, and the figures by which it is judged',
  },
  { says: /水污染|水环境|水质/, holds: /化学需氧量|氨氮|总磷/, why: 'what dirties water' },
  {
    says: /生态环[保境]|环境保护|(?<!土壤)污染防治/,
    holds: new RegExp(`${pollutants}|${carbon}|pm2\\.5|细颗粒物|优良天数|空气优良率`, 'i'),
    why: 'figures by which air and water are judged',
  },
  { says: /节能|能耗/, holds: new RegExp(energy), why: 'energy use alone' },
];

/** Figures that bind the government in the five-year plans since 2006, where none of the groups is named beside them. */
export const binding = new RegExp(`${energy}|${carbon}|${pollutants}`);
