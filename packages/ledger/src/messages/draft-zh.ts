// Sentences of the draft of next year's review in Chinese: its sources, and why something cannot be stated.
import { verdictWords } from '../account/account-table.ts';
import { measuredFigure } from '../review-draft/measured-figure.ts';
import type { DraftSource, SourceSentences } from '../review-draft/review-draft.ts';
import type { UnsupportedReason } from '../review-draft/unsupported-reasons.ts';
import { chinaDayOf, dayText } from '../table/day-text.ts';
import type { MatterProof } from '../year-account/year-account.ts';

type Quoted = Extract<DraftSource, { readonly words: string }>;

/** Quotation marks within a quotation are single (GB/T 15834—2011, 4.8.3.3). */
const quoted = ({ words, passage }: Quoted): string =>
  `${passage.page === null ? '' : `第${passage.page}页`}“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

function matter({ number, title, standing, closedOn, verifiedBy, files }: MatterProof): string {
  const state = {
    proven: `${closedOn === null ? '' : dayText(closedOn)}销号，${verifiedBy === null ? '核验人未记' : `${verifiedBy}核验`}，佐证${files}件`,
    running: `在办，佐证${files}件`,
    withdrawn: '已撤项',
  }[standing];
  return `事项${number}号《${title}》（${state}）`;
}

export const draftZh: SourceSentences = {
  plan: (source) => `年初报告${quoted(source)}`,
  report: (source) => `下一年报告${quoted(source)}`,
  matter: (source) => matter(source.matter),
  ruling: ({ ruling: { kind, verdict, reason, by, at } }) =>
    `${by}于${dayText(chinaDayOf(at))}${kind === 'confirm' ? '确认' : '改判'}为“${verdictWords.zh[verdict]}”${reason === null ? '' : `，理由：${reason.trim().replace(/[。.]$/, '')}`}`,
  measurement: ({ measurement }) =>
    `指标监测：${measuredFigure(measurement)}（${periodZh(measurement.period)}${measurement.origin === '' ? '' : `，${measurement.origin}`}，${measurement.by}录入）`,
  account: ({ year, stated, unsupported }) =>
    `${year}年对账单共${stated + unsupported}项：可写明${stated}项，不能支撑${unsupported}项`,
};

const periodZh = (period: string): string => {
  const [year, month] = period.split('-').map(Number);
  if (month === undefined) return `${year}年全年`;
  return month === 1 ? `${year}年1月` : `${year}年1—${month}月`;
};

export const unsupportedZh: Readonly<Record<UnsupportedReason, string>> = {
  'only-claimed': '只有报告自述，未经核定，也没有销号的事项佐证；请核定或补充佐证。',
  conflict: '报告自述与事项或指标的佐证不一致，尚未核定；请核实后核定。',
  'ruled-gap': '经人改判，现有材料不足以写明；有新的佐证请重新核定。',
  running: '对应事项尚未销号；请办结核验后再写。',
  withdrawn: '对应事项已撤项，没有完成情况；请说明撤项原因。',
  'no-data': '报告提到了，但没有可比的数据；请补报数据。',
  nothing: '报告没有提及，也没有对应事项；请查明情况。',
  'figure-without-source': '文字中的数在来源里找不到；请核对来源后人工撰写。',
};
