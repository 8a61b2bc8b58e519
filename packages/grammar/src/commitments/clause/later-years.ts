// Goals for years behind the plan year: what a term of office or a five-year plan is to bring, no promise for this year.
import { ancestor } from '../../outline/section-at.ts';
import type { Section } from '../../outline/structure.ts';
import type { PlanClause } from './plan-clause.ts';

const TERM =
  /(?:今后|未来|接下来|往后|下一个|此后)的?(?:[三四五几345]|五到十|十)个?年|五年(?:规划|奋斗|发展|工作|主要)?(?:目标|蓝图|愿景)|远景目标|“?十[四五六]五”?(?:时期|期间)/u;
/** A heading that also names the year's own work heads both. */
const THIS_YEAR = /今年|新的?一年|明年|年度/u;
const SENTENCE =
  /^(?:展望|综合|我们)?.{0,12}?(?:(?:今后|未来|接下来|往后)的?[三四五几345]年|本届政府任期)|^(?:确保|力争|争取|预计|展望)?(?:到|至)?(20\d\d)年(?:底|末)?[，时]?/u;
const LED_IN = /(?:到|至)(20\d\d)年(?:底|末)?/u;
const YEARLY = /年均(?:增长|增速|递增|增幅|新增|下降)/u;

/** True for a section headed 今后五年奋斗目标, or standing under such a heading. */
export function isForLaterYears(sections: readonly Section[], section: Section, planYear: number | null): boolean {
  for (let level = section.level; level >= 1; level--) {
    const { title } = ancestor(sections, section, level) ?? section;
    if (THIS_YEAR.test(title) || (planYear !== null && title.includes(String(planYear)))) return false;
    if (TERM.test(title)) return true;
  }
  return false;
}

/** True where the sentence that begins with `text` speaks of years behind `planYear`: 到2027年, 今后五年. */
export function opensLaterYears(text: string, planYear: number | null): boolean {
  const match = SENTENCE.exec(text);
  if (match === null) return false;
  return match[1] === undefined || (planYear !== null && Number(match[1]) > planYear);
}

/** 今年, 2025年: a sentence that began with later years comes back to the plan year. */
export function returnsToThisYear(text: string, planYear: number | null): boolean {
  return /^(?:今年|年内|新的一年)/u.test(text) || (planYear !== null && text.startsWith(String(planYear)));
}

/** True where the clause itself, or an amount in it, is for a year well behind `planYear`. */
export function aimsAtLaterYears({ text, quantities }: PlanClause, planYear: number | null): boolean {
  if (YEARLY.test(text)) return true;
  if (planYear === null) return false;
  const match = LED_IN.exec(text);
  if (match !== null && Number(match[1]) > planYear) return true;
  return quantities.some(({ draft }) => (draft.quantity.year ?? 0) >= planYear + 2);
}
