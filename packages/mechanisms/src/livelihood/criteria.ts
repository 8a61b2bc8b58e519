// The checklist of 初定: what the published rules ask of a livelihood project before it may be a candidate.
import type { Bilingual } from '../mechanism/bilingual.ts';
import type { Source } from '../mechanism/source.ts';

/** 临朐、浚县 say what may be chosen; that one of the five principles is 可评估、可检查 is 浚县's. The grouping into five is ours. */
export const criteriaSource: Source = { document: '临朐县、浚县人大民生实事项目人大代表票决制公开材料' };

export const criteria = [
  { id: 'fiscal', name: { zh: '财政资金投入为主', en: 'paid for mainly by fiscal money' } },
  { id: 'own', name: { zh: '由本级政府组织实施', en: 'carried out by this government' } },
  { id: 'universal', name: { zh: '普惠性、公益性', en: 'for everybody and for the public good' } },
  {
    id: 'within-year',
    name: { zh: '当年完成，跨年项目有年度目标', en: 'finished within the year, or with a goal for the year' },
  },
  { id: 'checkable', name: { zh: '可评估、可检查', en: 'can be assessed and checked' } },
] as const satisfies readonly { readonly id: string; readonly name: Bilingual }[];

export type Criterion = (typeof criteria)[number]['id'];
