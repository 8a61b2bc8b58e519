// 建议提案登记表: suggestions as a table to be saved and printed.
import type { Table } from '@luoshi/ledger';
import { dateInChina } from '@luoshi/mechanisms';
import type { SuggestionItem } from '../api/suggestion.ts';

const heads = [
  '类别',
  '届次会议',
  '编号',
  '标题',
  '提出人',
  '领域',
  '收到日期',
  '主办单位',
  '分管领导',
  '办理状态',
  '答复时限',
  '亮灯',
  '答复日期',
  '答复类别',
  '评价',
  '并入',
];
const lightWords = { green: '绿灯', yellow: '黄灯', red: '红灯', off: '不亮灯' } as const;
const gradeWords = { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意', ungraded: '逾期未评' } as const;

/** One line a suggestion, in the order given. */
export function suggestionsTable(items: readonly SuggestionItem[]): Table {
  const rows = items.map(({ submission, ...item }) => [
    item.className.zh,
    submission.session,
    submission.number,
    item.title,
    submission.proposers.join('、'),
    submission.field,
    submission.receivedOn,
    item.leadUnit.name,
    item.leader === null ? '' : (item.leader.name ?? item.leader.title),
    item.stateName.zh,
    item.nextDue?.due ?? '',
    lightWords[item.light.colour],
    submission.repliedAt === null ? '' : dateInChina(submission.repliedAt),
    submission.replyClass ?? '',
    submission.grade === null ? '' : gradeWords[submission.grade],
    submission.joinedTo ?? '',
  ]);
  return { title: '建议提案登记表', columns: heads, rows };
}
