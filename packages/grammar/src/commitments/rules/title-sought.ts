// A named place or firm that is to win a title, a place on a list or a work of its own: 推动甲山、乙湖等创建国家5A级旅游景区.
// The title is awarded or not, the list names it or not; what seeks it is the object. Where 支持甲市建设某枢纽, the work is.

import type { Milestone } from '../../facts.ts';
import type { PlanClause, Run } from '../clause/plan-clause.ts';
import { namednessOf } from '../objects/namedness.ts';
import { nounKindAt } from '../objects/noun-kind.ts';
import { splitObjects } from '../objects/split-objects.ts';
import { longestUnknownRun } from '../objects/unknown-words.ts';
import type { CommitmentRule } from './rule.ts';

const LEAD =
  '^(?<lead>(?:积极|大力|全力|加快|继续|努力|力争|争取|确保)*(?:推动|推进|支持|指导|助力|帮助|力争|争取|确保))(?<seekers>[^，。]{2,60}?)等?';
const SOUGHT = new RegExp(
  `${LEAD}(?:成功|积极)?(?:创建|争创|创评|申创|冲刺|申报)(?:为|成为)?(?<title>[^，。]{3,30})$`,
  'u',
);
/** Whoever awards the title, or its grade, and that it is one. */
const TITLE =
  /(?:国家|全国|全省|省级|自治区级|国际|世界|[3-5]A).*[区县市镇村城园校院地点心牌](?:创新中心|基地|品牌|称号)?$/u;
/** 申建综合保税区: applied for with whoever grants it. */
const APPLIED = new RegExp(`${LEAD}申建(?<title>[^，。]{3,20}[区港心园岸库])$`, 'u');
/** 纳入国家规划, 进入“双一流”行列: a list that is published. */
const LISTED = new RegExp(
  `${LEAD}(?:等[^，。]{0,8})?(?:纳入|列入|进入|入选)(?<title>[^，。]{2,20}(?:规划|盘子|笼子|名录|名单|目录|行列|序列|计划))$`,
  'u',
);
/** 支持甲市建设国家物流枢纽: the work, by whose grade it is. */
const GRANTED = new RegExp(
  `${LEAD}(?:加快)?建设(?<title>[^，。]{0,8}(?:国家|全国|区域)[^，。]{2,16}(?:枢纽|基地|示范区|试验区|资源库|中心))$`,
  'u',
);
/** 支持甲市建设柳溪种质资源库: a work with a name of its own. */
const SUPPORTED =
  /^(?<lead>(?:积极|大力|全力|继续)*支持)(?<seekers>[^，。建]{2,12}?)(?:加快)?建设(?<title>[^，。、]{4,24})$/u;
/** Any of the leads above, in few steps. */
const OPENS = /^[^，]{0,6}(?:[推支][动进持]|指导|助力|帮助|力争|争取|确保)/u;
const ANYONE = /^(?:更多|各|有条件|符合条件|一批|更大范围|优质|优势|重点|全[国省市县区]|企业|高校)/u;

export const titleSought: CommitmentRule = {
  name: 'title sought',
  read: (clause) => {
    const { text } = clause;
    if (!OPENS.test(text)) return null;
    if (/创|冲刺|申报/u.test(text)) {
      const found = SOUGHT.exec(text)?.groups;
      if (TITLE.test(found?.title ?? '')) return sought(clause, found, 'award');
    }
    if (text.includes('申建')) return sought(clause, APPLIED.exec(text)?.groups, 'award');
    if (/[纳列]入|进入|入选/u.test(text)) return sought(clause, LISTED.exec(text)?.groups, 'award');
    if (!text.includes('建设')) return null;
    const work = SUPPORTED.exec(text)?.groups;
    if (work?.title && isNamedWork(text, work.title)) return sought(clause, work, 'advance');
    return sought(clause, GRANTED.exec(text)?.groups, 'advance');
  },
};

type Groups = Readonly<Record<string, string | undefined>>;

function sought({ text, quantities }: PlanClause, found: Groups | undefined, milestone: Milestone) {
  const { lead, seekers, title } = found ?? {};
  if (!lead || !seekers || !title || ANYONE.test(seekers)) return null;
  const run = { start: lead.length, end: lead.length + seekers.length };
  const list = splitObjects(text, run, quantities);
  const { unknown, listed, indefinite } = namednessOf(text, run, list, quantities);
  if (list.objects.length === 0 || indefinite || (unknown < 2 && !listed)) return null;
  const work: Run = { start: text.length - title.length, end: text.length };
  return { milestone, objects: milestone === 'award' ? list.objects : [work], confidence: 0.8 };
}

function isNamedWork(text: string, title: string): boolean {
  const start = text.length - title.length;
  return (
    nounKindAt(text, start, text.length) === 'facility' &&
    (/[园库馆院厂站]$/u.test(title) || longestUnknownRun(text, start, text.length) >= 2)
  );
}
