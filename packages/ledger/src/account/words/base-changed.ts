// 统计口径调整, 不再公布: the review says itself that its figure is not the one promised.
import type { Weigh } from '../text/bigram-weights.ts';
import type { Clause } from '../text/review-clauses.ts';
import { mentionsOf } from '../works/find-work.ts';
import type { SpokenClauses } from '../works/spoken-clauses.ts';

const changed =
  /口径(?:发生|有所|已)?(?:调整|变化|变更|改变)|口径(?:已)?(?:不可比|不一致|不同)|不再(?:统计|公布|核算|考核|作为[^，]{0,8}指标)|(?:指标|统计制度)(?:已)?(?:取消|停用)/;
/** 剔除口径调整因素: the figure was made comparable again. */
const madeComparable = /剔除|扣除|同口径|可比口径|还原/;

/** Whether the clause, or the one beside it in its sentence, says that the base changed. */
export function saysBaseChanged(clause: Clause, clauses: readonly Clause[]): boolean {
  const at = clauses.indexOf(clause);
  const beside = [at - 1, at, at + 1].flatMap((index) => clauses[index] ?? []);
  const words = beside.filter(({ sentence }) => sentence === clause.sentence).map((one) => one.words);
  return words.some((one) => changed.test(one)) && !words.some((one) => madeComparable.test(one));
}

/** The clause that names the thing and says so, or null. `floor`: likeness of names. */
export function baseChange(
  name: string,
  {
    clauses,
    spoken,
    weigh,
  }: { readonly clauses: readonly Clause[]; readonly spoken: SpokenClauses; readonly weigh: Weigh },
  floor: number,
): Clause | null {
  if (!clauses.some(({ words }) => changed.test(words))) return null;
  return mentionsOf(name, spoken, weigh, floor).find(({ clause }) => saysBaseChanged(clause, clauses))?.clause ?? null;
}
