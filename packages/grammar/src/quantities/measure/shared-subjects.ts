// Gives each value of a list its own subject: 分别增长5%、8%、12%.
import type { Mention } from '../mention.ts';
import { aspectOf, isAspect } from './indicators.ts';
import type { MeasureRead, Memory } from './measure-read.ts';
import { nounBefore } from './noun-before.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Measures for the `size` values of the list that `leader` begins, where as many subjects were named: before 分别,
 * earlier in the sentence as a list, or one by one with amounts of their own (游客200万人、收入11亿元，分别增长25%、30%).
 * Null where they were not. Remembers the subjects for the lists that follow.
 */
export function sharedMeasures(leader: Mention, size: number, memory: Memory): MeasureRead[] | null {
  const apart = leader.left.lastIndexOf('分别');
  const noun = nounBefore(apart > 0 ? leader.left.slice(0, apart) : leader.left, leader.leftStart);
  const said = noun.text.replace(/^(?:.*的)?(?=城乡)/, '');
  const names = said === '' ? null : subjectsOf(said, size);
  if (names) memory.subjects = { names, start: noun.start, end: noun.end };
  const { subjects } = memory;
  if (subjects === null || subjects.names.length !== size) {
    return said === '' && (apart >= 0 || IS_ONLY_CHANGE.test(leader.left)) ? lastNamed(size, memory) : null;
  }
  if (names === null && said !== '' && !isAspect(said)) return null;
  if (names === null && said === '' && isNamedSince(subjects.end, size, memory)) return lastNamed(size, memory);
  const side = names === null ? said : sideBehind(leader, apart);
  return subjects.names.map((name) => ({
    text: whole(name, memory) + side,
    start: subjects.start,
    end: subjects.end,
    how: 'shared',
  }));
}

/** 总量、增速分别位居第4、第2: the sides of what the sentence speaks of. */
function whole(name: string, memory: Memory): string {
  return isAspect(name) && memory.topic ? aspectOf(memory.topic.text, name) : name;
}

/** Behind an older list as many things were named one by one: 游客200万人、收入11亿元，分别增长. */
const isNamedSince = (end: number, size: number, { named }: Memory): boolean =>
  named.filter(({ start }) => start >= end).length >= size;

function lastNamed(size: number, memory: Memory): MeasureRead[] | null {
  const named = memory.named.slice(-size);
  return named.length < size ? null : named.map((measure) => ({ ...measure, how: 'shared' }));
}

/** 甲15万元，乙4万元，实际增长|8%和7%: as many values as things were named before, in their order. */
const IS_ONLY_CHANGE =
  /^[，；、]?(?:同比|比(?:上|去)年|较(?:上|去)年)?(?:名义|实际)?(?:增长|增加|提高|上升|下降|降低|减少)(?:了)?$/;

/** 分别|实现增加值: the side of the subjects that the values tell. */
function sideBehind({ left, leftStart }: Mention, apart: number): string {
  if (apart < 0) return '';
  const { text } = nounBefore(left.slice(apart + '分别'.length), leftStart + apart + '分别'.length);
  return SIDE_BEHIND.test(text) ? text : '';
}

const SIDE_BEHIND = /^(?:增加值|总?产值|(?:营业|销售)?收入|销售额|投资|利税|利润|税收)$/;
