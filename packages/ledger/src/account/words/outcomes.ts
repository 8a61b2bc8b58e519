// The outcomes that a review tells in words, each with what it is told of.
import { type MeasureName, measureName } from '../names/measure-name.ts';
import type { Clause } from '../text/review-clauses.ts';
import { type Group, groups } from './groups.ts';
import { type ToldOutcome, toldOutcome } from './told-outcome.ts';

export interface Outcome {
  readonly verdict: ToldOutcome['verdict'];
  readonly name: MeasureName;
  /** The words that name it and those that tell it, in order: one clause or two. */
  readonly clauses: readonly Clause[];
  /** Words of `clauses`. */
  readonly words: string;
  readonly group: Group | null;
  /** Told of the figures that bind the government. */
  readonly ofBinding: boolean;
  /** Told is only that it stayed within its limits. */
  readonly isWithin: boolean;
}

/** 造纸、印染等5个行业淘汰落后产能: of what branches the task is. */
const branches = /等(?:\d+个)?(?:重点)?(?:行业|领域|产业)/;

/** In text order. Nothing of several years, of a part of the year or of the months since its end. */
export function outcomesIn(clauses: readonly Clause[]): readonly Outcome[] {
  return clauses.flatMap((clause, index): Outcome[] => {
    if (clause.isOfYears || clause.isOfNow || clause.isOfPart) return [];
    const told = toldOutcome(clause.words);
    if (!told) return [];
    const before = clauses[index - 1];
    const named = told.subject === '' && before?.sentence === clause.sentence ? [before, clause] : [clause];
    const words = named.map((one) => one.words).join('，');
    const subject = told.subject === '' ? (named.length > 1 ? subjectOf(named[0]!.words) : '') : told.subject;
    return membersOf(subject, told.verdict).map((member) => {
      return {
        verdict: told.verdict,
        name: measureName(member.replace(branches, '、')),
        clauses: named,
        words,
        group: groups.find(({ says }) => says.test(words)) ?? null,
        ofBinding: told.ofBinding,
        isWithin: told.isWithin,
      };
    });
  });
}

/** 绿化、节水目标没有完成 is told of each; what is told as done may be the task of one list. */
const membersOf = (subject: string, verdict: Outcome['verdict']): readonly string[] =>
  verdict === 'missed' && subject.includes('、') ? subject.split(/[、和]/) : [subject];

/** 出口有所回落，增长目标没有实现: what the clause before speaks of. */
const subjectOf = (words: string): string =>
  words
    .replace(/^(?:去年|全年|我[国省市州县区])+/, '')
    .replace(/(?:出现|有所|略有|同比)*(?:下降|下滑|回落|减少)?$/, '');
