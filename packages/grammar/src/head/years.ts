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
const OPENING_LOOK = 24;
/** In these months a report may already plan for the coming year. */
const LATE_MONTHS = ['11', '12'];

/**
 * Plan and review year: from the headings, else from the day of delivery, the title or the text; where only one is
 * said the other is its neighbour. A report of November or December plans for the next year when its text names it or it
 * already tells what the year it is made in has brought or is expected to bring.
 */
export function yearsOf(sources: YearSources): ReportYears {
  const headed = { review: headingYear(sources.sections, 'review'), plan: headingYear(sources.sections, 'plan') };
  const said = delivered(sources, headed.review) ?? titledPlan(sources);
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
  const looksAhead =
    isLate &&
    (reviewed === year ||
      chars.includes(`${year + 1}年`) ||
      chars.includes('明年') ||
      new RegExp(`${year}年[^。；，]{0,8}预计|预计[^。；，]{0,4}${year}年`, 'u').test(chars.slice(0, LOOK)));
  return looksAhead ? year + 1 : year;
}

/** The year of the title, or the next one where the review opens with the title's own (2019年，是…). */
function titledPlan({ title, sections, chars }: YearSources): number | null {
  const year = titleYear(title);
  if (year === null) return null;
  const review = sections.find((section) => section.level === 1 && section.role === 'review');
  const opening = review && chars.slice(review.titleEnd, review.titleEnd + OPENING_LOOK).trimStart();
  return opening?.startsWith(`${year}年`) ? year + 1 : year;
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
