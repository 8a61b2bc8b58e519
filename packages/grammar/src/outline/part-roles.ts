// Gives every section its role: parts by heading, year or tense, what stands under them by its part.
import type { Role } from '../facts.ts';
import type { OutlineMark } from './mark.ts';
import { isRetrospectTitle, isSelfTitle, roleOfTitle } from './part-cues.ts';
import type { Section } from './structure.ts';
import { tenseOf } from './tense.ts';

/** So much of a part is weighed when its heading does not tell its role. */
const SAMPLE = 3000;
const YEAR = /(?:19|20)\d\d(?=年)/gu;

/** The role of each section, in order. In a plan a heading on the government's own conduct is `self`, one on past years `review`. */
export function rolesOfParts(chars: string, sections: readonly Section[], marks: readonly OutlineMark[]): Role[] {
  const years = yearsOfParts(sections, marks);
  const roles: Role[] = [];
  let part: Role = 'opening';
  let seenPlan = false;
  let isRetrospect = false;
  sections.forEach((section, index) => {
    if (section.level === 1) {
      part =
        marks[index]?.role ??
        roleOfTitle(section.title) ??
        roleByYear(section.title, years) ??
        roleByTense(chars, section, seenPlan);
      seenPlan = part === 'plan' || (seenPlan && part !== 'review');
    }
    if (section.level <= 2) isRetrospect = section.level === 2 && part === 'plan' && isRetrospectTitle(section.title);
    roles.push(
      isRetrospect ? 'review' : section.level === 2 && part === 'plan' && isSelfTitle(section.title) ? 'self' : part,
    );
  });
  return roles;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** Earliest and latest year in the headings of the parts whose role must be found. */
function yearsOfParts(sections: readonly Section[], marks: readonly OutlineMark[]): Years {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  sections.forEach((section, index) => {
    if (section.level !== 1 || marks[index]?.role) return;
    for (const [year] of section.title.matchAll(YEAR)) {
      first = Math.min(first, Number(year));
      last = Math.max(last, Number(year));
    }
  });
  return { first, last };
}

/** 一、2023年 and 二、2024年: the earlier is reviewed, the later planned for. */
function roleByYear(title: string, { first, last }: Years): Role | null {
  if (first >= last) return null;
  const latest = Math.max(0, ...[...title.matchAll(YEAR)].map(([year]) => Number(year)));
  return latest === 0 ? null : latest === last ? 'plan' : 'review';
}

function roleByTense(chars: string, section: Section, seenPlan: boolean): Role {
  if (seenPlan) return 'plan';
  return tenseOf(chars, section.start, Math.min(section.end, section.start + SAMPLE)) > 0 ? 'review' : 'plan';
}
