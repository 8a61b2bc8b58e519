// Decides what each amount measures, reading each sentence from left to right and remembering what it named.
import type { Amount } from '../amount.ts';
import { type Mention, restOfClause } from '../mention.ts';
import type { Answer, Clue, MeasureRead, Memory } from './measure-read.ts';
import { nounBefore } from './noun-before.ts';
import { nounBehind } from './noun-behind.ts';
import { nounOfRank } from './noun-of-rank.ts';
import { MEASURE_RULES } from './rules/in-order.ts';
import { sharedMeasures } from './shared-subjects.ts';

/** Measures for mentions in text order, one each. */
export function resolveMeasures(chars: string, mentions: readonly Mention[]): MeasureRead[] {
  const measures: MeasureRead[] = [];
  let memory: Memory = { topic: null, last: null, named: [], subjects: null, floor: null };
  let sentence = -1;
  for (let index = 0; index < mentions.length; ) {
    const mention = mentions[index] as Mention;
    if (mention.clause.sentence !== sentence) {
      sentence = mention.clause.sentence;
      memory = { topic: null, last: memory.last, named: [], subjects: null, floor: null };
    }
    const size = listSize(mentions, index);
    const shared = size > 1 ? sharedMeasures(mention, size, memory) : null;
    if (shared) {
      measures.push(...shared);
      memory.last = shared[size - 1] as MeasureRead;
    } else {
      for (let i = index; i < index + size; i++) measures.push(measureOf(chars, mentions, i, memory));
    }
    index += size;
  }
  return measures;
}

/** How many mentions, from `index` on, stand in one list: 分别增长5%、8%、12% → 3. */
function listSize(mentions: readonly Mention[], index: number): number {
  let size = 1;
  while (mentions[index + size]?.isListed) size++;
  return size;
}

function measureOf(chars: string, mentions: readonly Mention[], index: number, memory: Memory): MeasureRead {
  const mention = mentions[index] as Mention;
  const following = (distance: number) => mentions[index + distance] ?? null;
  const isRank = mention.amount.form === 'rank';
  const before = isRank ? nounOfRank(chars, mention) : nounBefore(mention.left, mention.leftStart);
  const behind = countsWhatFollows(mention.amount, before.text) ? nounBehind(mention.right, mention.behind) : null;
  const answer = firstAnswer({ chars, mention, next: following(1), following, before, behind, memory });
  if (answer === null) return unnamed(chars, mention);
  remember(memory, mention, answer);
  return answer.measure;
}

function firstAnswer(clue: Clue): Answer | null {
  for (const rule of MEASURE_RULES) {
    const answer = rule(clue);
    if (answer !== null) return answer;
  }
  return null;
}

/** 新增就业6000人 is measured by the words before; 55个重点项目 by those behind; ranks and times never by those. */
function countsWhatFollows({ form, family, unit }: Amount, before: string): boolean {
  if (form === 'rank') return false;
  if (family === 'time') return unit.endsWith('岁');
  return family !== 'money' || before === '' || !/(?:投资|资金)$/.test(before);
}

function remember(memory: Memory, mention: Mention, { measure, topic }: Answer): void {
  if (topic !== null) memory.topic = topic;
  if (topic === null && measure.how === 'behind') return;
  memory.last = measure;
  if (measure.how !== 'inherited') memory.named.push(measure);
  if (mention.amount.family === 'money' && mention.behind > mention.amount.end) memory.floor = measure;
}

/** Nothing is named: the rest of the clause says what it can. */
function unnamed(chars: string, mention: Mention): MeasureRead {
  const { start, end } = mention.clause;
  return { text: restOfClause(chars, mention), start, end, how: 'none' };
}
