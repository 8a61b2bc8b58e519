// What is ended or put into force by decree, told by the same kind of act: 全部取消甲收费 and 甲收费彻底取消.

interface Act {
  readonly promised: RegExp;
  readonly told: RegExp;
}

const lifting: Act = {
  promised: /(?:全面|全部|彻底)(?:取消|免除|免征|停征|放开)/,
  told: /取消|免除|免征|停征|放开|终结|废止/,
};

const acts: readonly Act[] = [
  lifting,
  {
    promised: /全面(?:实施|推开|实行|施行)/,
    told: /全面(?:实施|推开|实行|施行|推行|建立|落地)|实现全覆盖/,
  },
  { promised: /建立.+制度$/, told: /(?:全面|普遍)?建立|全面(?:实施|实行|推行)/ },
  // A law is in force for all once it is.
  { promised: /全面(?:实施|施行).+(?:法|条例)$/, told: /(?:实施|施行)/ },
];

const open =
  /[未没待]|即将|有望|力争|争取|预计|推进|推动|加快|准备|研究|探索|逐步|有序|分批|试点|部分|一批|阶段性|健全|除.{1,12}(?:外|的)|\d(?!\d{0,3}年)/;

/** 城乡建立 is not told by 农村建立. */
const isPartOfBoth = (promise: string, told: string): boolean =>
  promise.includes('城乡') && !told.includes('城乡') && /农村|乡村|城[镇市]/.test(told);

/** Whether `told` says of what `promise` would end or put into force that it was; both squeezed, the same thing named in both. */
export const isDecreed = (promise: string, told: string): boolean =>
  !open.test(told) &&
  !isPartOfBoth(promise, told) &&
  acts.some((act) => act.promised.test(promise) && act.told.test(told));

/** 全部免征甲税: that it is taken away is what is promised, so that 取消 says of no work that it stands still. */
export const isLifting = (promise: string): boolean => lifting.promised.test(promise);
