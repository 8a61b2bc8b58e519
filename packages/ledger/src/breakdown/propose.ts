// A confirmed ledger into the first draft of the breakdown table: every promise a work, with who, by when and why we think so.
import type { Quantity, ReportHead } from '@luoshi/grammar';
import { unitInPlaceOf, unitsOn } from '../directory/change-unit.ts';
import type { Directory } from '../directory/directory.ts';
import type { Reviewed } from '../review/fold-review.ts';
import type { BreakdownRow } from './breakdown-row.ts';
import type { PastAssignments } from './propose/past-assignments.ts';
import { type LedgerPromise, type PromisesAsked, promisesOf } from './propose/promises.ts';
import { clausesBefore, quoteOf, squeezed } from './propose/quote.ts';
import { resultForms } from './propose/result-forms.ts';
import { splitPromise, type WorkPart } from './propose/split-promise.ts';
import { workClass } from './propose/work-class.ts';
import { workLimit } from './propose/work-limit.ts';
import { workTarget } from './propose/work-target.ts';
import { workTitle } from './propose/work-title.ts';
import { proposeUnits } from './propose/work-units.ts';

export interface BreakdownAsked extends PromisesAsked {
  readonly reading: Reviewed & { readonly report: Pick<ReportHead, 'planYear'> };
  /** Id of the report, for the promises' places. */
  readonly report: string;
  readonly directory: Directory;
  /** The day (ISO) whose units are proposed: those merged or abolished by then are not. */
  readonly on: string;
  /** 分管领导: which post leads which unit. */
  readonly leaderOf?: Readonly<Record<string, string>> | undefined;
  readonly past?: PastAssignments | undefined;
  /** One work a promise, or one a quantity where a promise lists several things each with its own. */
  readonly oneWorkPer?: 'promise' | 'quantity' | undefined;
}

/** Rows in text order, numbered from 1; ids are `w-` and the fact's id. The same ledger and directory give the same rows. */
export function proposeBreakdown(asked: BreakdownAsked): readonly BreakdownRow[] {
  const { text } = asked.reading.source;
  const past = inPlace(asked.past ?? [], asked);
  const works = promisesOf(asked).flatMap((promise) => {
    const parts = asked.oneWorkPer === 'quantity' ? splitPromise(promise, text) : [];
    const whole = { quote: quoteOf(text, promise), quantities: promise.quantities };
    return parts.length > 1
      ? parts.map((part, at) => ({ promise, part, id: `w-${promise.fact}-${at + 1}` }))
      : [{ promise, part: whole, id: `w-${promise.fact}` }];
  });
  return works.map(({ promise, part, id }, at) => rowOf({ promise, part, id, number: at + 1 }, { ...asked, past }));
}

/** Earlier assignments to units that were merged since count for their successors; those without successor teach nothing. */
function inPlace(past: PastAssignments, { directory, on }: BreakdownAsked): PastAssignments {
  const now = (unit: string): readonly string[] => {
    const found = unitInPlaceOf(directory, unit, on);
    return found ? [found.id] : [];
  };
  return past.flatMap((one) =>
    now(one.leadUnit).map((leadUnit) => ({ ...one, leadUnit, coUnits: one.coUnits.flatMap(now) })),
  );
}

interface Work {
  readonly promise: LedgerPromise;
  readonly part: WorkPart;
  readonly id: string;
  readonly number: number;
}

function rowOf({ promise, part, id, number }: Work, asked: BreakdownAsked): BreakdownRow {
  const { text } = asked.reading.source;
  const { start, end, fact } = promise;
  const before = promise.kind === 'livelihood' ? [] : clausesBefore(text, promise);
  const title = workTitle(part.quote, part.quantities, before);
  const sort = workClass(promise, part.quote);
  const limit = workLimit(promise.commitment?.deadline ?? null, asked.reading.report.planYear);
  const units = unitsOn(asked.directory, asked.on);
  const { lead, coUnits } = proposeUnits({ title, quote: part.quote, before, units, past: asked.past ?? [] });
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.shortName ?? id;
  const leaderPost = lead ? (asked.leaderOf?.[lead.unit] ?? null) : null;
  return {
    id,
    number,
    class: sort.class,
    promise: { report: asked.report, fact, start, end, text: quoteOf(text, promise) },
    title,
    targets: part.quantities.filter((one) => !isQualifier(one, part.quantities)).map((one) => workTarget(one, text)),
    heading: promise.heading,
    leaderPost,
    leadUnit: lead?.unit ?? null,
    collectingUnit: null,
    coUnits: coUnits.map(({ unit }) => unit),
    limit: limit?.day ?? null,
    quarterlyPlan: ['', '', '', ''],
    monthlyPlan: Array.from({ length: 12 }, () => ''),
    resultForm: resultForms[sort.class],
    proposed: {
      class: { rule: 'fact', words: sort.words, confidence: sort.confidence },
      title: { rule: 'fact', words: [], confidence: 0.9 },
      resultForm: { rule: 'fact', words: [], confidence: sort.confidence },
      ...(lead ? { leadUnit: lead.proposal } : {}),
      ...(coUnits[0]
        ? { coUnits: { ...coUnits[0].proposal, words: coUnits.flatMap((one) => one.proposal.words) } }
        : {}),
      ...(lead && leaderPost !== null
        ? { leaderPost: { rule: lead.proposal.rule, words: [nameOf(lead.unit)], confidence: lead.proposal.confidence } }
        : {}),
      ...(limit ? { limit: limit.proposal } : {}),
    },
  };
}

/** A figure that only says which things are meant (65岁以上老年人, 5亿元以上项目): another's measure holds it. */
function isQualifier(one: Quantity, all: readonly Quantity[]): boolean {
  const figure = squeezed(one.text).replace(/以[上下内]$/u, '');
  return all.some((other) => other !== one && squeezed(other.measure.text).includes(figure));
}
