// What the draft says of one line, in the register of such reports; no word without something that bears it out.
import type { Verdict } from '../account/account.ts';
import type { AccountRule } from '../account/rules.ts';
import type { YearLine } from '../year-account/year-account.ts';
import { claimedWords } from './claimed-words.ts';
import { doneWords, promisedWords, withoutHope } from './done-words.ts';
import { figureWords } from './figure-words.ts';
import { measuredFigure } from './measured-figure.ts';
import { monthOf } from './measured-of.ts';
import { printedWords } from './printed-words.ts';
import type { DraftMeasurement } from './review-draft.ts';

/** Days before the limit from which a work is called early; 默认，可改. */
export const EARLY_DAYS = 30;

/** Rules by which the result is another thing than the figure promised. */
const otherwiseSaid = new Set<AccountRule>([
  'whole-in-words',
  'part-reaches-alone',
  'addition-computed',
  'level-computed',
  'rise-computed',
  'output-shows-capacity',
  'parts-add-up',
  'growth-computed',
  'growth-computed-current-prices',
]);

const isOpen = (verdict: Verdict): boolean => verdict === 'partly' || verdict === 'missed';

/** A line that a ruling or closed matters bear out. Without stop at its end. */
export function statedWords(line: YearLine, verdict: Verdict): string {
  if (isOpen(verdict)) return openWords(line, verdict);
  const { promise, claim } = line;
  // 十件实事全部办结 would speak also for the items that nothing here supports.
  if (claim?.rule === 'all-items-claimed') return doneWords(line) + timeWords(line);
  const isAgreed = claim !== null && !isOpen(claim.verdict);
  const reached = isAgreed || claim?.result?.value != null ? resultWords(line) : null;
  if (reached !== null) return toldWords(line, reached) + (isAgreed ? aboveWords(line, verdict) : '');
  if (promise.class === 'target') return `${withoutHope(promise.text)}的年度目标已完成`;
  return doneWords(line) + timeWords(line);
}

/** 1—9月，城镇调查失业率为5.3%: a figure; with what was promised where it falls short. */
export function measuredWords(
  line: YearLine,
  measurement: DraftMeasurement,
  shortfall: 'partly' | 'missed' | null,
  year: number,
): string {
  const month = monthOf(measurement, year) ?? 12;
  const told = `${month === 12 ? '' : month === 1 ? '1月，' : `1—${month}月，`}${measuredFigure(measurement)}`;
  return shortfall === null ? told : `${told}，${lackingWords(line, shortfall)}`;
}

/** What the report says was done stands before it, unless a person overruled just that. */
function openWords(line: YearLine, verdict: Verdict): string {
  const { claim } = line;
  const reached = claim !== null && isOpen(claim.verdict) ? resultWords(line) : null;
  const told = reached === null ? '' : `${toldWords(line, reached)}，`;
  return told + lackingWords(line, verdict);
}

/** The cause is left to people. */
function lackingWords(line: YearLine, verdict: Verdict): string {
  const lacking = verdict === 'partly' ? '尚未全部完成' : '尚未完成';
  return `年初确定的“${promisedWords(line)}”${line.promise.class === 'target' ? '目标' : '任务'}${lacking}，主要原因待补`;
}

/** What the next report says came of it: the promise's words with the figure reached, else its own words, else their clause. */
function resultWords({ promise, claim }: YearLine): string | null {
  if (!claim?.result || !claim.sentence) return null;
  const { result, sentence, rule } = claim;
  const own = printedWords(result.text);
  const words = otherwiseSaid.has(rule) ? null : figureWords(promise, result);
  if (words !== null) return own.endsWith(words) ? own : words;
  const name = own.split(/\d/)[0] ?? '';
  const saysWhat = result.value === null || (name.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  return saysWhat && !own.includes('分别') ? own : claimedWords(result, sentence);
}

/** What the report gives as an estimate stays one. */
const toldWords = ({ claim }: YearLine, reached: string): string =>
  withYearOnYear(reached) + (claim?.result?.estimated ? '（预计数）' : '');

/** A growth in % is one on the year before. */
const withYearOnYear = (words: string): string =>
  words.replace(/(?<!同比|年均|累计|分别)(增长|下降)(?=\d+(?:\.\d+)?%)/g, '同比$1');

function aboveWords({ promise }: YearLine, verdict: Verdict): string {
  if (promise.class === 'target') return verdict === 'exceeded' ? '，超额完成年度目标' : '，完成年度目标';
  if (verdict !== 'exceeded' || promise.value === null) return '';
  return promise.kind === 'level' ? '，超额完成任务' : '，好于年初目标';
}

/** Told by the last of a work's matters; a finish close before the limit is no news. */
function timeWords({ promise, schedule, evidence }: YearLine): string {
  if (evidence.standing !== 'proven' || promise.milestone === 'reach' || promise.milestone === 'sustain') return '';
  if (schedule.standing === 'late') return '，晚于时限完成';
  const { limitOn, finishedOn } = schedule;
  if (schedule.standing !== 'in-time' || limitOn === null || finishedOn === null) return '';
  return (Date.parse(limitOn) - Date.parse(finishedOn)) / 86_400_000 >= EARLY_DAYS ? '，提前完成' : '';
}
