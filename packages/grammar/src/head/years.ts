// The year the report looks back on and the year it plans for.
import type { Section } from '../outline/structure.ts';

/** What the years are read from. */
export interface YearSources {
  readonly sections: readonly Section[];
  readonly title: string | null;
  readonly deliveredOn: string | null;
  readonly chars: string;
}

export interface ReportYears {
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

const YEAR = /((?:19|20)\d\d)(?=年)/gu;
/** The text says of which year it speaks near its beginning and where the plan opens. */
const LOOK = 4000;
const PLAN_LOOK = 1500;
/** In these months a report may already plan for the coming year. */
const LATE_MONTHS = ['11', '12'];

/**
 * Plan and review year: from the headings, else from the day of delivery, the title or the text; where only one is
 * said the other is its neighbour. A report of November or December plans for the next year when its text names it or it
 * already reviews the year it is made in.
 */
export function yearsOf(sources: YearSources): ReportYears {
  const headed = { review: headingYear(sources.sections, 'review'), plan: headingYear(sources.sections, 'plan') };
  const said = delivered(sources, headed.review) ?? titleYear(sources.title);
  const plan = consistentPlan(headed.plan, said) ?? said ?? next(headed.review) ?? yearOfText(sources);
  const review = headed.review !== null && (plan === null || headed.review < plan) ? headed.review : previous(plan);
  return { reviewYear: review, planYear: plan };
}

/** A plan heading may name the end of a five-year plan: only this year or the next is the plan's. */
function consistentPlan(headed: number | null, said: number | null): number | null {
  if (headed === null || said === null) return headed;
  return headed === said || headed === said + 1 ? headed : null;
}

function next(year: number | null): number | null {
  return year === null ? null : year + 1;
}

function previous(year: number | null): number | null {
  return year === null ? null : year - 1;
}

function delivered({ deliveredOn, chars }: YearSources, reviewed: number | null): number | null {
  if (!deliveredOn) return null;
  const year = Number(deliveredOn.slice(0, 4));
  const isLate = LATE_MONTHS.includes(deliveredOn.slice(5, 7));
  const looksAhead = reviewed === year || chars.includes(`${year + 1}年`) || chars.includes('明年');
  return isLate && looksAhead ? year + 1 : year;
}

function titleYear(title: string | null): number | null {
  const match = title && /((?:19|20)\d\d)年/u.exec(title);
  return match ? Number(match[1]) : null;
}

/** Latest year in the headings of the parts of that role: 2021年及过去五年工作回顾. */
function headingYear(sections: readonly Section[], role: Section['role']): number | null {
  let latest: number | null = null;
  for (const section of sections) {
    if (section.level !== 1 || section.role !== role) continue;
    for (const [year] of section.title.matchAll(YEAR)) latest = Math.max(latest ?? 0, Number(year));
  }
  return latest;
}

/** The latest year that the review opens with, plus one, or the year that the plan opens with. */
function yearOfText({ sections, chars }: YearSources): number | null {
  const plan = sections.find((section) => section.level === 1 && section.role === 'plan');
  const opensWith = plan && /((?:19|20)\d\d)年是/u.exec(chars.slice(plan.start, plan.start + PLAN_LOOK));
  if (opensWith) return Number(opensWith[1]);
  const review = sections.find((section) => section.level === 1 && section.role === 'review');
  const past = review && /((?:19|20)\d\d)年/u.exec(chars.slice(review.start, review.start + LOOK));
  return past ? Number(past[1]) + 1 : null;
}
