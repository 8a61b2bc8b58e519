// One promise against the evidence: its figure, else its words, else its stage, else what is said of all items.
import type { Milestone, Quantity } from '@luoshi/grammar';
import type { Evidence } from './evidence.ts';
import { baseAt } from './figures/base-at.ts';
import type { Match } from './figures/find-figure.ts';
import { judgeByFigure, surelyNamed } from './judge-by-figure.ts';
import { confidence, type Judged, noData, nothingSaid } from './judged.ts';
import type { Judgeable } from './promised.ts';
import { clauseSaid, figureSaid } from './result-said.ts';
import { squeezedName } from './text/folded.ts';
import { wantedFigure } from './wanted-figure.ts';
import { judgeAboveOthers } from './words/above-others.ts';
import { fullCoverage } from './words/full-coverage.ts';
import { judgeInStep, type ReferenceVerdict } from './words/in-step.ts';
import { judgeInStepTold } from './words/in-step-told.ts';
import { judgeFigureByWords, judgeInWords } from './words/judge-by-words.ts';
import type { WordsVerdict } from './words/judge-outcome.ts';
import { judgeNotIncreased } from './words/not-increased.ts';
import { isOfState } from './words/states-only.ts';
import { mentionsOf } from './works/find-work.ts';
import { judgeWork } from './works/judge-work.ts';
import { isToBeTakenIn, takenIn } from './works/taken-in.ts';

/** `matches` are those of `figureMatches` that no other promise claims with more right. */
export function judgePromise(asked: Judgeable, matches: readonly Match[], evidence: Evidence): Judged {
  const byFigure = judgeByFigure(asked, matches, evidence);
  if (byFigure && (byFigure.verdict !== 'no-data' || byFigure.rule === 'base-changed')) return byFigure;
  const other =
    (asked.figure ? judgeFigureUntold(asked, asked.figure, evidence) : judgeByWords(asked, evidence)) ??
    judgeByStage(asked, evidence) ??
    judgeByAllItems(asked, evidence);
  return byFigure && (other === null || other.verdict === 'no-data') ? byFigure : (other ?? nothingSaid);
}

function judgeByWords(asked: Judgeable, evidence: Evidence): Judged | null {
  const { figures, weigh, parameters } = evidence;
  const { text } = asked.promise;
  const told =
    judgeAboveOthers(text, evidence) ??
    judgeInStep(text, figures, parameters) ??
    judgeInStepTold(text, evidence.clauses) ??
    judgeNotIncreased(text, figures, weigh, parameters.figureLikeness) ??
    judgeInWords(asked, evidence);
  return told && judgedBy(told, evidence);
}

const byNextBase = 0.6;

/** A figure of which the review gives none: by its words, else by where the next plan goes on from. */
function judgeFigureUntold(asked: Judgeable, figure: Quantity, evidence: Evidence): Judged | null {
  const promised = wantedFigure(asked, figure);
  const told = judgeFigureByWords({ asked, figure, ...promised }, evidence);
  if (told) return judgedBy(told, evidence);
  const base = baseAt(promised, evidence.nextBases, evidence.weigh);
  if (!base) return null;
  const result = figureSaid(base, evidence.text);
  return { verdict: 'kept', rule: 'base-of-next-plan', result, confidence: byNextBase, share: null, computed: null };
}

function judgedBy(told: WordsVerdict | ReferenceVerdict, { text }: Evidence): Judged {
  const { verdict, rule } = told;
  const said =
    'figure' in told
      ? { share: told.share, result: figureSaid(told.figure, text), confidence: 0.7 }
      : { share: null, result: clauseSaid(told.clauses, text, null), confidence: told.confidence };
  return { verdict, rule, ...said, computed: null };
}

/** Of works that were counted: none of them. */
const neverBegun =
  /^\D*(?:未能?(?:如期|按期)?(?:实施|启动|开工|动工)|没有(?:实施|启动|开工)|暂缓(?:实施|建设)|取消|搁置)$/;

/** A livelihood item that promises no more than the main structure. */
const onlyMain = /(?:封顶|主体(?:工程)?(?:完工|竣工))$/;
/** 推进城中村改造, 深入实施技能培训工程: an item that is to go on, and of which no end is promised. */
const goesOn =
  /^(?:[一二三四五六七八九十]+是)?(?:大力|深入|继续|持续|全面|积极|加快|进一步|扎实|稳步)*(?:推进|推动|促进|加强|强化|完善|提升|提高|支持|深化|优化|(?:深入|继续|持续)(?:实施|开展))/;

function milestoneOfItem(text: string): Milestone {
  const words = squeezedName(text);
  if (onlyMain.test(words)) return 'main';
  return goesOn.test(words) && !/(?:建成|完成|竣工|投用|启用|通车)/.test(words) ? 'advance' : 'complete';
}

function judgeByStage({ figure, work, commitment, promise }: Judgeable, evidence: Evidence): Judged | null {
  if (work === null || promise.class === 'target') return null;
  if (!figure && isOfState(promise.text)) return null;
  const { clauses, spoken, weigh, parameters, text } = evidence;
  const inWords = figure && fullCoverage(figure, spoken, weigh, parameters.workLikeness);
  if (inWords) {
    const result = clauseSaid([inWords.clause], text, null);
    return {
      verdict: 'kept',
      rule: 'whole-in-words',
      result,
      confidence: confidence(inWords.score * 0.8),
      share: null,
      computed: null,
    };
  }
  const floor = figure ? surelyNamed : parameters.workLikeness;
  const named = mentionsOf(work, spoken, weigh, floor);
  const isTakenIn = isToBeTakenIn(promise.text);
  const asked = commitment ?? { milestone: milestoneOfItem(promise.text), deadline: null };
  const judged = judgeWork({
    commitment: asked,
    words: squeezedName(promise.text),
    isTakenIn,
    mentions: isTakenIn ? named.filter(({ words }) => takenIn(words, asked.milestone)) : named,
    clauses,
  });
  if (!judged) return null;
  const { score } = judged.mention;
  if (figure && judged.rule === 'not-done' && neverBegun.test(judged.mention.words))
    return {
      verdict: 'missed',
      rule: 'not-done',
      result: clauseSaid(judged.clauses, text, null),
      confidence: confidence(score * 0.7),
      share: null,
      computed: null,
    };
  if (figure) {
    return { ...noData('named-without-figure', score * 0.7), result: clauseSaid([judged.mention.clause], text, null) };
  }
  const result = clauseSaid(judged.clauses, text, judged.stage);
  const sure = score * (judged.rule === 'stage-reached' ? 0.95 : 0.85) * (commitment?.confidence ?? 0.9);
  return {
    verdict: judged.verdict,
    rule: judged.rule,
    result,
    confidence: confidence(sure),
    share: null,
    computed: null,
  };
}

function judgeByAllItems({ promise }: Judgeable, { allItems, text }: Evidence): Judged | null {
  if (promise.class !== 'livelihood' || !allItems) return null;
  const result = clauseSaid([allItems], text, 'complete');
  return { verdict: 'kept', rule: 'all-items-claimed', result, confidence: 0.5, share: null, computed: null };
}
