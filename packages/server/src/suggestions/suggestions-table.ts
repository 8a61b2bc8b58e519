// 建议提案登记表: suggestions as a table to be saved and printed.
import type { Cell } from '@luoshi/ledger';
import { dateInChina } from '@luoshi/mechanisms';
import type { SuggestionItem as KeptSuggestion } from '@luoshi/store';
import type { SuggestionItem } from '../api/suggestion.ts';
import { lightWords } from '../matters/light-words.ts';
import type { Presenting } from '../matters/present-item.ts';
import { rowsAtOnce } from '../matters/rows-at-once.ts';
import { presentSuggestion } from './present-suggestion.ts';

/** Widths in digits of a sheet's font. */
export const suggestionsColumns = [
  { head: '类别', width: 10 },
  { head: '届次会议', width: 24 },
  { head: '编号', width: 8 },
  { head: '标题', width: 40 },
  { head: '提出人', width: 16 },
  { head: '领域', width: 12 },
  { head: '收到日期', width: 12 },
  { head: '主办单位', width: 16 },
  { head: '分管领导', width: 12 },
  { head: '办理状态', width: 12 },
  { head: '答复时限', width: 12 },
  { head: '亮灯', width: 8 },
  { head: '答复日期', width: 12 },
  { head: '答复类别', width: 10 },
  { head: '评价', width: 10 },
  { head: '并入', width: 24 },
];
const gradeWords = { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意', ungraded: '逾期未评' } as const;

/** One line a suggestion, in the order given, some of them at a time. */
export const suggestionsRows = (
  found: AsyncIterable<{ readonly item: KeptSuggestion }>,
  presenting: Presenting,
): AsyncGenerator<Cell[][]> => rowsAtOnce(found, ({ item }) => rowOf(presentSuggestion(item, presenting)));

const rowOf = ({ submission, ...item }: SuggestionItem): Cell[] => [
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
];
