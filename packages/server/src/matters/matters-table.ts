// Matters as a table to be saved, however many.

import type { Cell } from '@luoshi/ledger';
import { clockRule, dateInChina } from '@luoshi/mechanisms';
import type { MatterLine } from '@luoshi/store';
import { lightWords } from './light-words.ts';
import type { Naming } from './naming.ts';
import { keptMechanism } from './required-mechanism.ts';
import { rowsAtOnce } from './rows-at-once.ts';

/** Widths in digits of a sheet's font. */
export const mattersColumns = [
  { head: '编号', width: 16 },
  { head: '办法', width: 20 },
  { head: '任务', width: 60 },
  { head: '所属部分', width: 30 },
  { head: '牵头单位', width: 20 },
  { head: '责任领导', width: 12 },
  { head: '状态', width: 12 },
  { head: '亮灯', width: 10 },
  { head: '完成比例（%）', width: 16 },
  { head: '完成时限', width: 14 },
  { head: '下一时限', width: 36 },
  { head: '登记', width: 12 },
  { head: '办结', width: 12 },
];

/** One row a matter, in the order given, some of them at a time. */
export const mattersRows = (lines: AsyncIterable<MatterLine>, naming: Naming): AsyncGenerator<Cell[][]> =>
  rowsAtOnce(lines, (line) => rowOf(line, naming));

function rowOf(line: MatterLine, naming: Naming): Cell[] {
  const mechanism = keptMechanism(line.mechanism);
  const leader = naming.leader(line.leaderPost);
  const { nextDue, share } = line;
  return [
    line.id,
    mechanism.name.zh,
    line.title,
    line.heading,
    naming.unit(line.leadUnit).name,
    leader === null ? '' : (leader.name ?? leader.title),
    mechanism.states.find(({ id }) => id === line.state)?.name.zh ?? line.state,
    lightWords[line.colour],
    share === null ? null : Math.round(share * 10) / 10,
    line.limit ?? '',
    nextDue === null ? '' : `${clockRule(mechanism, nextDue.clock).name.zh} ${nextDue.due}`,
    dateInChina(line.openedAt),
    line.closedAt === null ? '' : dateInChina(line.closedAt),
  ];
}
