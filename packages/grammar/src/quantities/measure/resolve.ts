// Decides what each amount measures, reading each sentence from left to right and remembering its subject.
import type { Amount } from '../amount.ts';
import type { Mention } from '../mention.ts';
import { aspectOf, isAspect, isSideOfProject } from './indicators.ts';
import { type NounBefore, nounBefore } from './noun-before.ts';
import { type NounRun, nounBehind } from './noun-behind.ts';
import { subjectsOf } from './subjects.ts';

/** The thing measured; `start`..`end` is the plain run of its main words. `how` says which rule found it. */
export interface MeasureRead {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'behind' | 'before' | 'shared' | 'inherited' | 'none';
}

interface Memory {
  sentence: number;
  /** The last thing named in the sentence, to which 总投资, 增速 and so on belong. */
  topic: MeasureRead | null;
  last: MeasureRead | null;
  subjects: readonly string[] | null;
  subjectsAt: NounLike | null;
  /** What the sentence named one after the other, each with an amount. */
  named: MeasureRead[];
  /** What the sentence's last threshold measured. */
  floor: MeasureRead | null;
}

interface NounLike {
  readonly start: number;
  readonly end: number;
}

/** Measures for mentions in text order, one each. */
export function resolveMeasures(chars: string, mentions: readonly Mention[]): MeasureRead[] {
  const memory: Memory = {
    sentence: -1,
    topic: null,
    last: null,
    subjects: null,
    subjectsAt: null,
    floor: null,
    named: [],
  };
  const measures: MeasureRead[] = [];
  for (let index = 0; index < mentions.length; ) {
    const mention = mentions[index] as Mention;
    if (mention.clause.sentence !== memory.sentence) {
      Object.assign(memory, { sentence: mention.clause.sentence, topic: null, subjects: null, floor: null, named: [] });
    }
    const size = listSize(mentions, index);
    const shared = size > 1 ? sharedMeasures(mention, size, memory) : null;
    if (shared) measures.push(...shared);
    else for (let i = 0; i < size; i++) measures.push(measureOf(chars, mentions, index + i, memory));
    memory.last = measures[measures.length - 1] ?? null;
    if (size === 1 && memory.last?.how !== 'inherited' && memory.last) memory.named.push(memory.last);
    index += size;
  }
  return measures;
}

/** How many mentions, from `index` on, stand in one list: 分别增长6.3%、27%、20% → 3. */
function listSize(mentions: readonly Mention[], index: number): number {
  let size = 1;
  while (mentions[index + size]?.isListed) size++;
  return size;
}

/**
 * Gives each value of a list its own subject, where as many subjects were named: before 分别, earlier in the sentence as a
 * list, or one by one with their own amounts (游客200万人、收入11亿元，分别增长25%、30%).
 */
function sharedMeasures(leader: Mention, size: number, memory: Memory): MeasureRead[] | null {
  const apart = leader.left.lastIndexOf('分别');
  const noun = nounBefore(apart > 0 ? leader.left.slice(0, apart) : leader.left, leader.leftStart);
  const clean = noun.text.replace(/^(?:.*的)?(?=城乡)/, '');
  const named = clean === '' ? null : subjectsOf(clean, size);
  if (named) {
    memory.subjects = named;
    memory.subjectsAt = noun;
  }
  if (named === null && clean === '' && apart >= 0 && memory.subjects?.length !== size) return lastNamed(size, memory);
  const subjects = named ?? (clean === '' || isAspect(clean) ? memory.subjects : null);
  if (subjects === null || subjects.length !== size) return null;
  const at = memory.subjectsAt ?? noun;
  const suffix = named === null ? clean : '';
  const whole = (subject: string) =>
    isAspect(subject) && memory.topic ? aspectOf(memory.topic.text, subject) : subject;
  return subjects.map((subject) => ({
    text: whole(subject) + suffix,
    start: at.start,
    end: at.end,
    how: 'shared',
  }));
}

function lastNamed(size: number, memory: Memory): MeasureRead[] | null {
  const named = memory.named.slice(-size);
  return named.length < size ? null : named.map((measure) => ({ ...measure, how: 'shared' }));
}

function measureOf(chars: string, mentions: readonly Mention[], index: number, memory: Memory): MeasureRead {
  const mention = mentions[index] as Mention;
  const before = nounOf(chars, mention);
  const scope = countOfScope(chars, mention);
  if (scope) return scope;
  const threshold = thresholdBefore(chars, mention);
  if (threshold) return remember(memory, threshold);
  const behind = countsWhatFollows(mention.amount, before.text) ? nounBehind(mention.right, mention.behind) : null;
  if (mention.amount.family === 'place') return remember(memory, placeCounted(mention, before));
  const floor = floorOf(mention, before, behind, memory);
  if (floor) return remember(memory, floor);
  const total = totalOf(chars, mentions, index, before);
  if (total) return remember(memory, total);
  const use = useOfMoney(chars, mention, before.text);
  if (use) return remember(memory, use);
  if (behind && (behind.isOf || mention.amount.family !== 'ratio'))
    return remember(memory, named(chars, mentions, index, behind, before));
  if (before.text !== '') return fromBefore(before, nearProject(chars, mention, before.text) ?? memory.topic, memory);
  const known = memory.last !== null && memory.topic !== null ? memory.last : subjectOfClauseBefore(chars, mention);
  if (known) return { ...known, how: 'inherited' };
  if (memory.last && (mention.amount.family === 'ratio' || mention.amount.form === 'rank'))
    return { ...memory.last, how: 'inherited' };
  return {
    text: mention.clause.end > mention.clause.start ? restOfClause(chars, mention) : '',
    start: mention.clause.start,
    end: mention.clause.end,
    how: 'none',
  };
}

/** The noun before a mention; for a rank without its scope, also where years or the scope's number stand between. */
function nounOf(chars: string, mention: Mention): NounBefore {
  if (mention.amount.form !== 'rank') return nounBefore(mention.left, mention.leftStart);
  const between = mention.beforeInClause?.amount;
  const isAside =
    between &&
    (between.family === 'time' || /全[国省市区县州]$/.test(chars.slice(Math.max(0, between.start - 2), between.start)));
  const start = isAside ? Math.max(mention.clause.start, mention.amount.start - 80) : mention.leftStart;
  return nounBefore(withoutScope(chars.slice(start, mention.amount.start)), start);
}

function remember(memory: Memory, measure: MeasureRead): MeasureRead {
  memory.topic = measure;
  memory.last = measure;
  return measure;
}

/** 新增就业6000人: measured by the words before; 55个重点项目: by the words behind. */
function countsWhatFollows(amount: Amount, before: string): boolean {
  if (amount.form === 'rank' || (amount.family === 'time' && !amount.unit.endsWith('岁'))) return false;
  return amount.family === 'money' || amount.family === 'ratio'
    ? amount.family === 'ratio' || before === '' || /(?:投资|资金)$/.test(before) === false
    : true;
}

/** 总投资170.2亿元的39个项目 → 39个项目总投资. */
function totalOf(chars: string, mentions: readonly Mention[], index: number, before: NounBefore): MeasureRead | null {
  const mention = mentions[index] as Mention;
  if (
    before.text === '' ||
    chars[mention.behind] !== '的' ||
    mention.amount.family === 'ratio' ||
    mention.amount.form === 'rank'
  )
    return null;
  const next = mentions[index + 1];
  const whole =
    next && next.amount.start === mention.behind + 1
      ? withNumber(chars, next)
      : nounBehind(mention.right, mention.behind)?.text;
  return whole === undefined
    ? null
    : { text: whole + before.text, start: before.start, end: before.end, how: 'before' };
}

function withNumber(chars: string, mention: Mention): string {
  const noun = nounBehind(mention.right, mention.behind);
  return chars.slice(mention.amount.start, noun?.end ?? mention.amount.end);
}

/** 5亿元以上项目3个: the count's measure begins with the threshold. */
function thresholdBefore(chars: string, mention: Mention): MeasureRead | null {
  const threshold = mention.beforeInClause;
  if (threshold === null || mention.amount.form === 'rank' || !isFloor(threshold)) return null;
  const noun = nounBefore(mention.left, mention.leftStart);
  if (mention.left.includes('、') || noun.text === '' || noun.start > mention.leftStart + 1) return null;
  return {
    text: chars.slice(threshold.amount.start, noun.end),
    start: threshold.amount.start,
    end: noun.end,
    how: 'before',
  };
}

const GRADE = /级$/;

/** A noun behind; a bare grade takes its head from the end of the list (1个国家级、2个省级美丽乡村), one character its context. */
function named(
  chars: string,
  mentions: readonly Mention[],
  index: number,
  behind: NounRun,
  before: { text: string },
): MeasureRead {
  const { start, end } = behind;
  const mention = mentions[index] as Mention;
  if (GRADE.test(behind.text)) {
    const head = headOfList(mentions, index);
    if (head) return { text: behind.text + head, start, end, how: 'behind' };
  }
  const owner = CAPACITY.has(mention.amount.family) ? ownerOf(before.text) : '';
  if (behind.text.length > 1) return { text: owner + behind.text, start, end, how: 'behind' };
  const next = mentions[index + 1];
  const nextNoun = next && next.amount.start === end ? nounBehind(next.right, next.behind)?.text : undefined;
  const context = nextNoun ?? (before.text || predicateBehind(chars, end));
  return { text: context + behind.text, start, end, how: 'behind' };
}

/** The head that the following items of the list end in: 省级|美丽休闲乡村 → 美丽休闲乡村. */
function headOfList(mentions: readonly Mention[], index: number): string | null {
  for (let i = index + 1; mentions[i]?.clause === mentions[index]?.clause; i++) {
    const noun = nounBehind((mentions[i] as Mention).right, 0)?.text ?? '';
    const head = /^.{1,4}级(.+)$/.exec(noun)?.[1];
    if (head) return head;
    if (!GRADE.test(noun)) return null;
  }
  return null;
}

const CAPACITY: ReadonlySet<string> = new Set(['power', 'mass', 'volume', 'rate']);

/** The project that a capacity in its name belongs to: 甲公司年产|20万吨|铸管 → 甲公司年产铸管. */
function ownerOf(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('、'), before.lastIndexOf('和')) + 1);
}

/** 甲、乙等北部|5镇 → 北部镇. */
function placeCounted(mention: Mention, before: NounBefore): MeasureRead {
  const area = /(?:[东西南北中]部|沿.{1,3}|片区)$/.exec(before.text)?.[0] ?? '';
  return { text: area + mention.amount.unit, start: mention.amount.start, end: mention.amount.end, how: 'before' };
}

/** 5亿元以上, 超5亿元: the size from which on things count. */
function isFloor(mention: Mention): boolean {
  return (
    mention.behind > mention.amount.end || (mention.amount.family === 'money' && /(?:超|过|超过)$/.test(mention.left))
  );
}

/** A size that things must have: 引进5亿元以上项目, 收入30万元以上村; the next threshold of the sentence measures the same. */
function floorOf(mention: Mention, before: NounBefore, behind: NounRun | null, memory: Memory): MeasureRead | null {
  if (behind === null || mention.amount.family !== 'money' || !isFloor(mention)) return null;
  const { start, end } = behind;
  if (behind.text.endsWith('项目')) {
    memory.floor = { text: `${leadVerb(mention.left)}${behind.text}投资额`, start, end, how: 'behind' };
  } else if (before.text !== '') memory.floor = { ...before, how: 'before' };
  else memory.floor ??= { text: behind.text, start, end, how: 'behind' };
  return memory.floor;
}

const FOR = /^(?:对|用于|用在|实施|推动|推进|建设|新建|完成|支持|改造|开展)/;
const SPENDS = /(?:拿出|投入|安排|筹集|列支|整合|统筹|筹措|下拨|补助)$/;

/** 拿出4000万元|倍增市场主体: what the money is for. 投资3亿元|改造管网 → 管网投资. */
function useOfMoney(chars: string, mention: Mention, before: string): MeasureRead | null {
  if (mention.amount.family !== 'money' || mention.amount.end !== mention.behind) return null;
  const isInvested = before === '投资' && FOR.test(mention.right);
  if (!isInvested && !(before === '' && SPENDS.test(mention.left))) return null;
  const use = restOfClause(chars, mention).replace(FOR, '');
  if (use.length < 2) return null;
  return {
    text: isInvested ? `${use}投资` : use,
    start: mention.behind,
    end: mention.behind + use.length,
    how: 'behind',
  };
}

function leadVerb(left: string): string {
  return /(?:引进|签约|新增|招引|落地|实施|谋划|培育)$/.exec(left)?.[0] ?? '';
}

function predicateBehind(chars: string, end: number): string {
  return /^[^，。；、\n]{0,16}/.exec(chars.slice(end, end + 16))?.[0] ?? '';
}

function fromBefore(before: NounBefore, topic: MeasureRead | null, memory: Memory): MeasureRead {
  const isPart = isAspect(before.text) || COMPARED.test(before.text);
  const measure: MeasureRead = {
    text: isPart && topic ? partOf(topic.text, before.text) : before.text,
    start: before.start,
    end: before.end,
    how: 'before',
  };
  if (!isPart || memory.topic === null) memory.topic = measure;
  memory.last = measure;
  return measure;
}

/** 全省|91个|县（市）: how many a rank is taken among; it is not what the sentence speaks of. */
function countOfScope(chars: string, mention: Mention): MeasureRead | null {
  const { start } = mention.amount;
  if (mention.amount.form === 'rank' || !/全[国省市区县州]$/.test(chars.slice(Math.max(0, start - 2), start)))
    return null;
  const noun = nounBehind(mention.right, mention.behind);
  return noun && /^(?:个)?(?:县|区|市|旗|镇|乡)/.test(noun.text) ? { ...noun, how: 'behind' } : null;
}

/** The project that the clause before speaks of, when `aspect` is a side of projects: 储能项目签约落地，总投资|32亿元. */
function nearProject(chars: string, mention: Mention, aspect: string): MeasureRead | null {
  const near = isAspect(aspect) && mention.beforeInClause === null ? subjectOfClauseBefore(chars, mention) : null;
  return near && isSideOfProject(aspect, near.text) ? near : null;
}

/** Said of what was named before: 占全市84%, 高于目标1.2个百分点. */
const COMPARED = /^(?:占(?!地)|高于|低于|高出|快于|好于|优于|超出|超计划|超目标)/;

function partOf(topic: string, part: string): string {
  return COMPARED.test(part) ? topic + part : aspectOf(topic, part);
}

const SCOPE = /(?:在)?全[国省市区县州盟旗](?:[^，。；、]{0,12}?(?:县|区|市|）))?(?:中)?$/;

/** 满意度连续3年保持全市|前三 → 满意度: verb, scope and years may stand in any order. */
function withoutScope(left: string): string {
  let text = left;
  for (let round = 0; round < 2; round++) {
    text = text
      .replace(/(?:排名|排位|位列|名列|位居|稳居|跃居|居|列|排|位于|保持|始终|双|同类|首次|继续|连续)$/u, '')
      .replace(/(?:排名|位列|名列|位居|列|跻身|入围)[^，。]{0,24}强(?:企业|县|区|市|榜)?(?:中)?$/u, '')
      .replace(SCOPE, '')
      .replace(/(?:连续|持续)?[一二三四五六七八九十\d]+年$/u, '');
  }
  return text;
}

/** What the clause before speaks of, when this one names nothing: 投资建设某工程，达到3公里. */
function subjectOfClauseBefore(chars: string, mention: Mention): MeasureRead | null {
  const end = mention.clause.start - 1;
  if (chars[end] !== '，' && chars[end] !== '、') return null;
  const from = Math.max(0, end - 40);
  const text = chars.slice(from, end);
  const start = Math.max(...['，', '。', '；', '：', '\n', '！'].map((mark) => text.lastIndexOf(mark))) + 1;
  const noun = nounBehind(text.slice(start), from + start);
  return noun === null ? null : { text: noun.text, start: noun.start, end: noun.end, how: 'inherited' };
}

function restOfClause(chars: string, mention: Mention): string {
  return chars.slice(mention.behind, Math.min(mention.clause.end, mention.behind + 20));
}
