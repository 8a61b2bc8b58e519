// Tells which headings and sentences speak of years behind the plan year: 今后五年的奋斗目标, “十五五”时期, 到2027年.
import { ancestor } from './section-at.ts';
import type { Section } from './structure.ts';

const TERM =
  /(?:今后|未来|接下来|往后|下一个|此后)的?(?:[三四五几345]|五到十|十)个?年|五年(?:规划|奋斗|发展|工作|主要)?(?:目标|蓝图|愿景)|远景目标|“?十[一二三四五六]五”?(?:时期|期间)/u;
/** A heading that also names the year's own work heads both. */
const THIS_YEAR = /今年|新的?一年|明年|年度/u;
/** 十五 ended with 2005; each later plan five years behind the one before. */
const PLAN_ENDS: Readonly<Record<string, number>> = {
  十五: 2005,
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};
const PLAN_PERIOD = /“?(十[一二三四五]?五)”?(?:时期|期间|末|规划(?:期|目标))/u;
const OPENS_TERM =
  /^(?:展望|综合|我们)?.{0,12}?(?:(?:今后|未来|接下来|往后)的?[三四五几345]年|本届政府任期|“十[一二三四五]?五”(?:时期|期间|末))/u;

/** True for a section headed 今后五年奋斗目标, or standing under such a heading. */
export function isForLaterYears(sections: readonly Section[], section: Section, planYear: number | null): boolean {
  return termTitle(sections, section, planYear) !== null;
}

/** The heading that puts the section behind the plan year, null where none does. */
export function termTitle(sections: readonly Section[], section: Section, planYear: number | null): string | null {
  for (let level = section.level; level >= 1; level--) {
    const { title } = ancestor(sections, section, level) ?? section;
    if (THIS_YEAR.test(title) || (planYear !== null && title.includes(String(planYear)))) return null;
    if (TERM.test(title)) return title;
  }
  return null;
}

/** True for a sentence that opens with a term of years: 今后五年，…, “十五五”时期，… */
export function opensTerm(sentence: string): boolean {
  return OPENS_TERM.test(sentence);
}

/** The last year of the five-year plan that `text` names, null where it names none. */
export function planPeriodEnd(text: string): number | null {
  const name = PLAN_PERIOD.exec(text)?.[1];
  return name === undefined ? null : (PLAN_ENDS[name] ?? null);
}
