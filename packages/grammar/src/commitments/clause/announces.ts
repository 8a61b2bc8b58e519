// Clauses that say that promises follow, and promise nothing themselves: 这10件实事分别为, 主要任务是.

const ANNOUNCES = /(?:分别|具体|主要任务|主要措施|重点任务)(?:是|为|有|如下)$/u;
/** What `ANNOUNCES` can end with; most clauses end otherwise. */
const ENDS = new Set('是为有下');

export function announces(text: string): boolean {
  return ENDS.has(text[text.length - 1] as string) && ANNOUNCES.test(text.slice(-8));
}
