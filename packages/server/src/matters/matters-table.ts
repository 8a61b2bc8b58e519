// Matters as a table to be saved.
import type { Table } from '@luoshi/ledger';
import type { MatterItem } from '../api/matter.ts';

const heads = [
  '编号',
  '办法',
  '任务',
  '所属部分',
  '牵头单位',
  '责任领导',
  '状态',
  '亮灯',
  '完成比例（%）',
  '完成时限',
  '下一时限',
  '登记',
  '办结',
];
const lightWords = { green: '绿灯', yellow: '黄灯', red: '红灯', off: '不亮灯' } as const;

/** One line a matter, in the order given. */
export function mattersTable(items: readonly MatterItem[]): Table {
  const rows = items.map((item) => [
    item.id,
    item.mechanismName.zh,
    item.title,
    item.heading,
    item.leadUnit.name,
    item.leader === null ? '' : (item.leader.name ?? item.leader.title),
    item.stateName.zh,
    lightWords[item.light.colour],
    item.share === null ? null : Math.round(item.share * 10) / 10,
    item.limit ?? '',
    item.nextDue === null ? '' : `${item.nextDue.clockName.zh} ${item.nextDue.due}`,
    item.openedAt.slice(0, 10),
    item.closedAt?.slice(0, 10) ?? '',
  ]);
  return { title: '事项', columns: heads, rows };
}
