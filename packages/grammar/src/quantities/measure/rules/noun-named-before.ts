// The noun before the amount: 地区生产总值完成|212.6亿元. A mere side (增速, 总投资) is completed with what it is the side of.

import { aspectOf, isAspect, isSideOfProject } from '../indicators.ts';
import type { Clue, MeasureRead, MeasureRule } from '../measure-read.ts';
import { subjectOfClauseBefore } from '../subject-of-clause.ts';

/** Said of what was named before: 占全市84%, 高于目标1.2个百分点. */
const COMPARED = /^(?:[仅只]?占(?!地)|高于|低于|高出|快于|好于|优于|超出|超计划|超目标)/;

export const nounNamedBefore: MeasureRule = (clue) => {
  const { text, start, end } = clue.before;
  if (text === '') return null;
  const graded = gradeOf(text, clue.memory.topic);
  if (graded !== null) return { measure: { text: graded, start, end, how: 'before' }, topic: null };
  const isPart = isAspect(text) || COMPARED.test(text);
  const whole = isPart ? (nearProject(clue) ?? clue.memory.topic) : null;
  const measure: MeasureRead = { text: whole ? partOf(whole.text, text) : text, start, end, how: 'before' };
  return { measure, topic: isPart && clue.memory.topic !== null ? null : measure };
};

/** The project that the clause before speaks of: 储能项目签约落地，总投资|32亿元. */
function nearProject({ chars, mention, before }: Clue): MeasureRead | null {
  if (mention.beforeInClause !== null) return null;
  const near = subjectOfClauseBefore(chars, mention);
  return near !== null && isSideOfProject(before.text, near.text) ? near : null;
}

function partOf(topic: string, part: string): string {
  return COMPARED.test(part) ? topic.replace(/占$/, '') + part : aspectOf(topic, part);
}

const GRADE = /^(?:国家|省|市|县|区|部)级$/;

/** 国家级甲企业2家、省级|9家: of the same things, by another grade. */
function gradeOf(text: string, topic: MeasureRead | null): string | null {
  if (topic === null || !GRADE.test(text)) return null;
  return text + topic.text.replace(/^(?:新增)?(?:国家|省|市|县|区|部)级/, '');
}
