// What a sum is for, where the number stands between who pays and the purpose: 县财政安排300万元用于村道建设.
const paid =
  /(?:财政|资金|专款|安排|投入|拿出|拨付|筹集|下达|统筹|整合)[^，；、]{0,8}?(?:[\d.]*多?余?[万亿]*元)(?:以上|左右)?(?:的?(?:专项)?资金)?(?:，)?(?:专项|主要|全部|重点)?用于(?:支持|扶持|扶助|帮扶|促进|推动|和|与|对|发展)*([^，；、]{2,24})$/;
/** What a clause begins with that only says what the sum before it is for. */
export const opensWithPurpose = /^(?:专项|主要|全部|重点)?用于/;

/** The purpose as what money for it is called (村道建设资金); null for other clauses. `clause`: folded, with or without digits. */
export function purposeIn(clause: string): string | null {
  const what = paid.exec(clause)?.[1];
  return what === undefined || (clause.match(/元/g) ?? []).length > 1 ? null : `${what}资金`;
}
