// An examination to pass: 县医院通过二级甲等医院评审, 确保通过国家园林城市复检. What is examined stands before 通过 or behind it.
import { opensAdverbial } from '../clause/adverbial.ts';
import type { PlanClause, Run } from '../clause/plan-clause.ts';
import { measuredObjects, objectsBefore } from '../objects/measured-objects.ts';
import { longestUnknownRun } from '../objects/unknown-words.ts';
import type { CommitmentRule } from './rule.ts';

const PASSED =
  /(?:通过|迎接|迎好)(?<title>[^，、]{2,24}?)(?:评审|评估|复检|复审|复评|复核|初评|考核|考评|认证|评定|验收|测评)(?:验收|认定|命名)?$/u;
/** Whoever examines, or the grade. */
const EXAMINED = /国家|全国|省级?|市级|自治区|部级|[一二三]级|[三二]甲|[三二]乙|[2-5]A|“[^”]+”/u;

const GRADE =
  /达到(?:国家|全国|省级?|市级?|自治区级?|[一二三]级|[2-5]A级)(?:示范|创建|星级|验收|评定|等级)[^，、]{0,4}标准$/u;

export const passed: CommitmentRule = {
  name: 'passed',
  read: (clause) => {
    if (reachesGrade(clause)) return { milestone: 'award', objects: measuredObjects(clause), confidence: 0.8 };
    if (!clause.text.includes('通过') && !clause.text.includes('迎')) return null;
    const match = PASSED.exec(clause.text);
    if (match === null || opensAdverbial(clause.text)) return null;
    const title = match.groups?.title ?? '';
    const before = match.index > 2 ? objectsBefore(clause.text, match.index) : [];
    const holders = before.filter((run) => isNamed(clause, run));
    if (holders.length === 0 && !EXAMINED.test(title)) return null;
    const start = match.index + 2;
    return {
      milestone: 'award',
      objects: holders.length > 0 ? holders : [{ start, end: start + title.length }],
      confidence: 0.85,
    };
  },
};

/** 40个村达到省级示范标准: so many things are to be found up to a grade that somebody examines. */
function reachesGrade({ text, quantities }: PlanClause): boolean {
  const [first] = quantities;
  return first !== undefined && quantities.length === 1 && first.start <= 4 && GRADE.test(text.slice(first.end));
}

/** Behind 通过 stands a title: what stands before it must be a thing of its own, not 努力 or 全县. */
function isNamed({ text }: PlanClause, { start, end }: Run): boolean {
  return (
    end - start >= 3 &&
    (longestUnknownRun(text, start, end) >= 2 || /[院校馆园区县市镇企业公司]$/u.test(text.slice(start, end)))
  );
}
