// 满意率 as it is published: a percentage, with what it is a share of.

/** 11 of 12 → 91.6% 11/12; rounded down to one decimal, so that only all is 100%. */
export function satisfactionText({
  satisfied,
  graded,
}: {
  readonly satisfied: number;
  readonly graded: number;
}): string {
  return `${Math.floor((satisfied / graded) * 1000) / 10}% ${satisfied}/${graded}`;
}
