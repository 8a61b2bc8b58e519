// Finds the section around a place, its headings, and the number a heading carries.
import type { Section } from './structure.ts';

/**
 * The innermost section at a plain position. `sections` come from `readOutline`: parents before children, parts without
 * gaps, so the last section that opens at or before the position is the innermost. Logarithmic in their number.
 */
export function sectionAt(sections: readonly Section[], position: number): Section {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).start <= position) low = middle + 1;
    else high = middle;
  }
  return sections[Math.max(0, low - 1)] as Section;
}

/** The section with this id, null for an unknown id or null. Ids are `o` and the place in the list, from 1. */
export function sectionOf(sections: readonly Section[], id: string | null): Section | null {
  return id === null ? null : (sections[Number(id.slice(1)) - 1] ?? null);
}

/**
 * The section of level `level` that `section` is or stands under (1: its part, 2: its main task heading); null when it
 * stands higher.
 */
export function ancestor(sections: readonly Section[], section: Section, level: number): Section | null {
  let at: Section | null = section;
  while (at && at.level > level) at = sectionOf(sections, at.parent);
  return at && at.level === level ? at : null;
}

const NUMBER =
  /^(?:[（(](?:[零〇一二三四五六七八九十百]{1,4}|\d{1,3})[）)]|(?:[零〇一二三四五六七八九十百]{1,4}|\d{1,3})(?=[、.．，])|第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|节|篇)|[①-⑳])/u;

/** The number a heading carries, as written and without the mark behind it: `（一）`, `二`, `3`, `第一部分`; else null. */
export function headingNumber(section: Section): string | null {
  return NUMBER.exec(section.title)?.[0] ?? null;
}
