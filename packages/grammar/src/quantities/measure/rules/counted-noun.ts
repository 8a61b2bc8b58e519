// The noun behind the amount: 55个|重点项目, 3万亩|高标准农田, 甲公司年产|20万吨|铸管.
import { asTopic, type Clue, type MeasureRule } from '../measure-read.ts';
import { type NounRun, nounBehind } from '../noun-behind.ts';

const GRADE = /级$/;
/** 时令蔬菜|700亩|种植: what is done to the thing that stands before the amount. */
const DONE_TO = /^(?:种植|养殖|栽植)(?:任务|工作|面积)?$/;
const CAPACITY: ReadonlySet<string> = new Set(['power', 'mass', 'volume', 'rate']);

export const countedNoun: MeasureRule = (clue) => {
  const { behind, mention, before } = clue;
  const shared = behind === null ? nounOfNext(clue) : null;
  if (shared !== null) return asTopic({ ...shared, how: 'behind' });
  if (behind === null || (mention.amount.family === 'ratio' && !behind.isOf && !isShareAndMore(clue))) return null;
  const { text, start, end } = behind;
  if (DONE_TO.test(text) && before.text.length >= 2 && !/[0-9多]$/.test(before.text)) return null;
  const head = GRADE.test(text) ? headOfList(clue) : null;
  if (head !== null) return asTopic({ text: text + head, start, end, how: 'behind' });
  const isListed = /[、和及与]$/.test(mention.left);
  const owner = CAPACITY.has(mention.amount.family) && !isListed ? ownerOf(before.text) : '';
  const whole = text.length > 1 ? owner + text : contextOf(clue) + text;
  return asTopic({ text: whole, start, end, how: 'behind' });
};

/** 60%以上|乡镇, ，97%|乡镇有医院: a share of what follows, also without 的; not so 增长8%以上. */
function isShareAndMore({ mention, before, behind }: Clue): boolean {
  if (before.text !== '') return false;
  if (mention.behind > mention.amount.end) return !/[长升高降达到增]$/.test(mention.left);
  return mention.amount.unit === '%' && /^[超近约]?$/.test(mention.left) && (behind?.text.length ?? 0) > 1;
}

/** 10件|20项民生实事: two counts of one thing. */
function nounOfNext({ mention, next }: Clue): Pick<NounRun, 'text' | 'start' | 'end'> | null {
  const follows = next?.amount.family === 'count' || next?.amount.family === 'bare' || next?.amount.unit.endsWith('岁');
  if (
    next === null ||
    mention.amount.family !== 'count' ||
    !follows ||
    mention.right !== '' ||
    next.amount.start !== mention.behind
  )
    return null;
  const noun = nounBehind(next.right, next.behind);
  return noun === null ? null : { text: noun.text, start: noun.start, end: noun.end };
}

/** The head that a later item of the list ends in: 1个国家级、2个省级|美丽乡村 → 美丽乡村. */
function headOfList({ mention, following }: Clue): string | null {
  for (let distance = 1; ; distance++) {
    const item = following(distance);
    if (item === null || item.clause !== mention.clause) return null;
    const noun = nounBehind(item.right, item.behind)?.text ?? '';
    const head = /^.{1,4}级(.+)$/.exec(noun)?.[1];
    if (head !== undefined) return head;
    if (!GRADE.test(noun)) return null;
  }
}

/** The project that a capacity in its name belongs to: 甲公司年产|20万吨|铸管 → 甲公司年产铸管. */
function ownerOf(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('、'), before.lastIndexOf('和')) + 1);
}

/** 12个村|开展了试点: what they do tells nothing of what they are, as what they reach does. */
const DOES = /^(?:开展|实施|进行|启动|推行|建立)/;

/** One character alone says too little: 6个村|46栋安置楼 → 安置楼村. */
function contextOf({ chars, behind, next, before }: Clue): string {
  const end = behind?.end ?? 0;
  const nextNoun = next !== null && next.amount.start === end ? nounBehind(next.right, next.behind)?.text : undefined;
  if (nextNoun !== undefined || before.text !== '') return nextNoun ?? before.text;
  const rest = chars.slice(end, end + 16);
  return DOES.test(rest) ? '' : (/^[^，。；、\n]{0,16}/.exec(rest)?.[0] ?? '');
}
