// Adopted livelihood projects with their progress into a table, for Excel and CSV.
import type { Cell, Table } from '@luoshi/ledger';
import type { VotedCandidate } from './result-document.ts';

export interface ItemLine extends Omit<VotedCandidate, 'for' | 'against' | 'abstain'> {
  /** 赞成票; null where the vote was not entered. */
  readonly votesFor: number | null;
  /** 责任单位; empty before it is handed over. */
  readonly unit: string;
  /** In words: 实施中, 已核验销号 …. */
  readonly state: string;
  /** Percent; null where nothing was reported. */
  readonly share: number | null;
  /** Last reported, in words. */
  readonly progress: string;
  /** 绿灯 …; empty where there is none. */
  readonly light: string;
  /** 满意、基本满意、不满意; null before the satisfaction vote. */
  readonly satisfaction: {
    readonly satisfied: number;
    readonly basically: number;
    readonly dissatisfied: number;
  } | null;
}

export function itemsTable(year: number, lines: readonly ItemLine[]): Table {
  return {
    title: `${year}年民生实事项目`,
    columns: [
      '序号',
      '项目名称',
      '建设内容',
      '投资额（万元）',
      '完成时限',
      '责任单位',
      '赞成票',
      '办理状态',
      '完成比例（%）',
      '亮灯',
      '最新进展',
      '满意',
      '基本满意',
      '不满意',
    ],
    rows: lines.map((line, at): readonly Cell[] => [
      at + 1,
      line.name,
      line.description,
      line.investmentWanYuan,
      line.finishOn ?? '',
      line.unit,
      line.votesFor,
      line.state,
      line.share,
      line.light,
      line.progress,
      line.satisfaction?.satisfied ?? null,
      line.satisfaction?.basically ?? null,
      line.satisfaction?.dissatisfied ?? null,
    ]),
  };
}
