// Sums and other figures whose own name says nothing of what they are for: 财政投入, 补助资金, 项目.

/** Names that many figures of a report have, as they are after the synonyms. */
export const saysNothing =
  /^(?:(?:总|补助|专项|补贴|奖补|国债|专项国债)?(?:资金|投资|投入|支出|产量|面积|规模)|项目|债券|补助|补贴|补助标准|标准|(?:中央|各级)?财政资金)$/;

/** 今年县财政投入增加300万元: who pays and how much. */
const onlyPays = /^(?:今年|年内|预计)?(?:中央|各级|地方|[省市县区]级?)?财政[^，；]{0,12}$/;

/** The last clause of `context` (folded, the sentence up to a figure) that tells more than who pays; '' where none does. */
export const lastTopic = (context: string): string =>
  context.split(/[，；：]/).findLast((clause) => clause !== '' && !onlyPays.test(clause.replace(/\d[\d.]*/g, ''))) ??
  '';
