// Page numbers that no reader took out: a line of its own with a number between dashes or alone.

const PAGE_NUMBER = /(?:^|\n)[—\-·]{0,2}(?:第?\d{1,3}页?)[—\-·]{0,2}$/u;
const LONGEST = 10;

/** Plain position behind the last character of `[start, end)` that is neither line end nor page number. */
export function endWithoutPageNumber(chars: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    while (to > start && chars.charCodeAt(to - 1) === 10) to--;
    const number = PAGE_NUMBER.exec(chars.slice(Math.max(start, to - LONGEST), to));
    if (!number?.[0].startsWith('\n')) return to;
    to -= number[0].length;
  }
}

/** Whether a whole paragraph is a page number. */
export function isPageNumber(paragraph: string): boolean {
  return paragraph.length <= LONGEST && PAGE_NUMBER.test(`\n${paragraph}`) && !paragraph.includes('\n');
}
