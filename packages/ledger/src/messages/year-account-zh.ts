// Sentences of a year's account in Chinese: why there is none, and why an act on a line is not recorded.
import { verdictWords } from '../account/account-table.ts';
import type { YearAccountRefusal, YearAccountRefusalCode } from '../year-account/refusal.ts';

type Facts = YearAccountRefusal['facts'];

/** A code that is no verdict stands for itself. */
const verdict = (code: Facts[string] | undefined): string =>
  Object.entries(verdictWords.zh).find(([key]) => key === code)?.[1] ?? String(code);

const acts: Readonly<Record<string, string>> = { overrule: '改判', withdraw: '撤回判定', withhold: '撤下公开' };

export const yearAccountZh: Readonly<Record<YearAccountRefusalCode, (facts: Facts) => string>> = {
  'plan-missing': ({ year }) => `没有部署${year}年工作的报告，无从对账；请先存入当年的政府工作报告。`,
  'promise-unknown': ({ promise }) =>
    `这本账里没有编号为“${promise}”的承诺，可能已在核对报告时剔除；请刷新后从对账页进入。`,
  'reason-missing': ({ number, act }) => `第 ${number} 条要${acts[String(act)] ?? '改动'}，须写明理由。`,
  'changed-since': ({ number, seen, verdict: now }) =>
    seen === now || seen === undefined
      ? `第 ${number} 条在您打开之后已有其他人处理，现为“${verdict(now)}”；请看最新内容后再定。`
      : `第 ${number} 条现为“${verdict(now)}”，不是您看到的“${verdict(seen)}”；请看最新内容后再定。`,
  'same-verdict': ({ number, verdict: same }) =>
    `第 ${number} 条现在就是“${verdict(same)}”，不需要改判；同意请按确认。`,
  'already-ruled': ({ number, by }) => `第 ${number} 条已由${by}判定；要改动，请改判或先撤回判定。`,
  'not-ruled': ({ number }) => `第 ${number} 条还没有人判定，没有可撤回的内容。`,
  'not-yet-ruled': ({ number }) => `第 ${number} 条还没有人确认，不能公开；请先确认或改判。`,
  'already-cleared': ({ number }) => `第 ${number} 条已经按此公开，不需要再次公开。`,
  'report-already-published': ({ year, by }) => `${year}年的报告全文已由${by}公开，不需要再次公开。`,
  'report-not-published': ({ year }) => `${year}年的报告全文没有公开，不需要撤下。`,
};
