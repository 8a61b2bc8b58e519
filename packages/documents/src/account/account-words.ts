// Cells of the account table: what is claimed, what is proved, whether in time, and what a person ruled.
import {
  accountRuleSentence,
  chinaDayOf,
  claimedWords,
  differenceText,
  type Evidence,
  evidenceWords,
  type MatterProof,
  measuredEvidenceText,
  type Promised,
  type Schedule,
  scheduleWords,
  verdictWords,
  type YearLine,
} from '@luoshi/ledger';

/** 20—30公里以上; empty without figure. */
export function targetWords({ value, upper, unit, bound, kind }: Promised): string {
  if (value === null) return '';
  const figure = `${Math.abs(value)}${upper === null ? '' : `—${Math.abs(upper)}`}${unit ?? ''}`;
  const said = {
    '=': figure,
    '>=': `${figure}以上`,
    '<=': `${figure}以内`,
    '>': `超过${figure}`,
    '~': `${figure}左右`,
  };
  const words = bound === null ? figure : said[bound];
  return kind === 'change' && unit === '%' ? `${value < 0 ? '下降' : '增长'}${words}` : words;
}

/** 自述: the words of the next report with their page, an estimate marked as one, or that there are none. */
export function claimText({ claim }: YearLine): string {
  if (claim === null) return '（下一年报告未出）';
  if (claim.result === null || claim.sentence === null) return '（报告未提及）';
  const { page } = claim.sentence;
  const estimate = claim.result.estimated ? '（预计数）' : '';
  return claimedWords(claim.result, claim.sentence) + estimate + (page === null ? '' : `（报告第${page}页）`);
}

/** 佐证: a paragraph for each matter, and one for the year's measured figure. */
export function evidenceText({ matters, measured }: Evidence): string {
  const works = matters.length === 0 ? ['未立项'] : matters.map(matterText);
  return [...works, ...(measured ? [`指标：${measuredEvidenceText(measured, 'zh')}`] : [])].join('\n');
}

function matterText({ number, standing, closedOn, verifiedBy, files, share }: MatterProof): string {
  const said = {
    proven: `${closedOn === null ? '' : shortDate(closedOn)}销号，${verifiedBy === null ? '' : `${verifiedBy}核验，`}材料${files}件`,
    running: `${evidenceWords.zh.running}${share === null ? '' : `，进度${percent(share)}`}，材料${files}件`,
    withdrawn: evidenceWords.zh.withdrawn,
  }[standing];
  return `事项${number}号：${said}`;
}

/** 时限: the day and whether it was kept. */
export function scheduleText({ standing, limitOn, daysLate }: Schedule): string {
  if (limitOn === null) return scheduleWords.zh[standing];
  const late = daysLate > 0 ? `${daysLate}天` : '';
  return `${shortDate(limitOn)}\n${scheduleWords.zh[standing]}${late}`;
}

/** 结论: the verdict in force, how much of an amount, and whether it is only proposed. */
export function verdictText({ verdict, state, claim }: YearLine): string {
  const share = claim?.share ?? null;
  const isPart = verdict === 'partly' && claim?.verdict === 'partly' && share !== null;
  return `${verdictWords.zh[verdict]}${isPart ? `\n${percent(share)}` : ''}${state === 'proposed' ? '\n（拟）' : ''}`;
}

/** 核定: who and when, and the note that has the reason. */
export function rulingText({ ruling, state }: YearLine, note: number | null): string {
  if (ruling === null || state === 'proposed') return '待核定';
  const said = `${ruling.by}${state === 'confirmed' ? '确认' : '改判'}\n${shortDate(chinaDayOf(ruling.at))}`;
  return note === null ? said : `${said}\n（注${note}）`;
}

/** 与承诺相差, with the share of an amount: 比承诺少1.3亿元，完成97.1%; empty where nothing can be subtracted. */
export function gapText({ promise, claim }: YearLine): string {
  const difference = claim === null ? null : differenceText(promise, claim, 'zh');
  const share = claim?.verdict === 'partly' ? claim.share : null;
  return [difference, share === null ? null : `完成${percent(share)}`].filter((part) => part !== null).join('，');
}

/** Why a line is not kept: the words of the report and how far they are from the promise, else the rule or what there is. */
export function reasonText(line: YearLine): string {
  const { claim, evidence, ruling, state } = line;
  if (state === 'overruled' && ruling?.reason) return `改判理由：${ruling.reason.trim()}`;
  if (claim === null && evidence.measured)
    return `指标：${measuredEvidenceText(evidence.measured, 'zh')}。${accountRuleSentence(evidence.measured.rule, 'zh')}`;
  if (claim === null) return '下一年报告未出，事项尚不能证明。';
  if (claim.result === null) return accountRuleSentence(claim.rule, 'zh');
  const gap = gapText(line);
  return gap === '' ? `${claimText(line)}。${accountRuleSentence(claim.rule, 'zh')}` : `${claimText(line)}，${gap}。`;
}

/** 83.3%; whole percents without decimals. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** 2025.12.31, as narrow columns write a day. */
const shortDate = (date: string): string => date.split('-').map(Number).join('.');
