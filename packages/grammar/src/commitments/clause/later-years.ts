// Goals for years behind the plan year: what a term of office or a five-year plan is to bring, no promise for this year.
import { opensTerm } from '../../outline/later-years.ts';
import type { PlanClause } from './plan-clause.ts';

const SENTENCE = /^(?:确保|力争|争取|预计|展望)?(?:到|至)?(20\d\d)年(?:底|末)?[，时]?/u;
const LED_IN = /(?:到|至)(20\d\d)年(?:底|末)?/u;
const YEARLY = /年均(?:增长|增速|递增|增幅|新增|下降)/u;

/** True where the sentence that begins with `text` speaks of years behind `planYear`: 到2027年, 今后五年. */
export function opensLaterYears(text: string, planYear: number | null): boolean {
  if (opensTerm(text)) return true;
  const match = SENTENCE.exec(text);
  if (match === null) return false;
  return planYear !== null && Number(match[1]) > planYear;
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
