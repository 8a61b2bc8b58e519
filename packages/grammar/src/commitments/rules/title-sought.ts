// A named place or firm that is to win a title: 推动甲山、乙湖等创建国家5A级景区. The title is awarded or not; what seeks it is the object.

import { namednessOf } from '../objects/namedness.ts';
import { splitObjects } from '../objects/split-objects.ts';
import type { CommitmentRule } from './rule.ts';

const SOUGHT =
  /^(?<lead>(?:积极|大力|全力|加快|继续|力争|争取)*(?:推动|推进|支持|指导|助力|帮助))(?<seekers>[^，。]{3,60}?)等?(?:成功|积极)?(?:创建|争创|创评|申创|冲刺|申报)(?:为|成为)?(?<title>[^，。]{3,30})$/u;
/** Whoever awards the title, or its grade, and that it is one. */
const TITLE =
  /(?:国家|全国|全省|省级|自治区级|国际|世界|[3-5]A).*[区县市镇村城园校院地点心牌](?:创新中心|基地|品牌|称号)?$/u;
const ANYONE = /^(?:更多|各|有条件|符合条件|一批|更大范围|优质|优势|重点|全[国省市县区])/u;

export const titleSought: CommitmentRule = {
  name: 'title sought',
  read: ({ text, quantities }) => {
    const found = /创|冲刺|申报/u.test(text) ? SOUGHT.exec(text)?.groups : undefined;
    if (!found?.lead || !found.seekers || !TITLE.test(found.title ?? '') || ANYONE.test(found.seekers)) return null;
    const run = { start: found.lead.length, end: found.lead.length + found.seekers.length };
    const list = splitObjects(text, run, quantities);
    const { unknown, listed, indefinite } = namednessOf(text, run, list, quantities);
    if (list.objects.length === 0 || indefinite || (unknown < 2 && !listed)) return null;
    return { milestone: 'award', objects: list.objects, confidence: 0.8 };
  },
};
