// Walks the clauses of the plan once and gives each to the rules.

import { isForLaterYears } from '../../outline/later-years.ts';
import type { Section } from '../../outline/structure.ts';
import type { Zone, ZoneKind } from '../../outline/zones.ts';
import type { ReadContext } from '../../read-context.ts';
import type { Clause } from '../../sentences/clauses.ts';
import type { PlainText } from '../../text/plain-text.ts';
import type { CommitmentDraft } from '../draft.ts';
import { COMMITMENT_JOINERS } from '../joiners/in-order.ts';
import { withOutlay } from '../joiners/outlay-led-in.ts';
import type { QuantityDraft } from '../quantity-draft.ts';
import { COMMITMENT_RULES } from '../rules/in-order.ts';
import { announces } from './announces.ts';
import { aimsAtLaterYears, opensLaterYears, returnsToThisYear } from './later-years.ts';
import { behindOutlay, costed } from './outlay-first.ts';
import { type ParsedClause, parseClause } from './parse-clause.ts';
import type { ClauseQuantity, PlanClause, Run } from './plan-clause.ts';
import { splitPromises } from './split-promises.ts';

/** Longer runs are no clauses of a report, nor commitments joined of several. In characters. */
const LONGEST_CLAUSE = 600;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、)|\d{1,2}[.、．](?!\d)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、])/;

/** Drafts in text order; at most one a clause. */
export function readClauses(context: ReadContext, quantities: readonly QuantityDraft[]): CommitmentDraft[] {
  const { plain, sentences, sections, zones } = context;
  const drafts: CommitmentDraft[] = [];
  const place = walker(sections, zones);
  let next = 0;
  let before: PlanClause | null = null;
  const isLater = laterYears(context);
  for (const clause of sentences.clauses) {
    while (next < quantities.length && (quantities[next] as QuantityDraft).end <= clause.start) next++;
    const { section, zone } = place(clause);
    if (!mayPromise(section, zone) || isHeading(section, clause) || tooLong(clause)) {
      before = null;
      continue;
    }
    const whole = sentences.sentences[clause.sentence];
    const alone = whole !== undefined && whole.endClause - whole.firstClause === 1;
    const view = viewOf(plain, clause, zone, alone, quantities, next);
    for (const part of view.text.includes('、') ? splitPromises(view) : [view]) {
      const isForLater = isLater(part, section);
      const draft = isForLater ? null : readClause(part, before, drafts);
      if (draft) drafts.push(draft);
      before = isForLater ? null : part;
    }
  }
  return drafts;
}

function readClause(clause: PlanClause, before: PlanClause | null, drafts: CommitmentDraft[]): CommitmentDraft | null {
  if (clause.text.length < 4 || announces(clause.text)) return null;
  const parsed = parseClause(clause.text);
  const neighbour = before !== null && before.sentence === clause.sentence ? before : null;
  return joined(clause, parsed, neighbour, drafts) ?? ledIn(ruled(clause, parsed), neighbour, drafts);
}

/** What a joiner makes of the clause; the draft it grew from is taken off `drafts`. */
function joined(
  clause: PlanClause,
  parsed: ParsedClause,
  before: PlanClause | null,
  drafts: CommitmentDraft[],
): CommitmentDraft | null {
  if (before === null) return null;
  const last = adjoining(before, drafts, clause.start + clause.text.length);
  for (const joiner of COMMITMENT_JOINERS) {
    const draft = joiner.join({ clause, parsed, before, last });
    if (draft === null) continue;
    if (last !== null && last.end > draft.start) drafts.pop();
    return draft.start < (drafts.at(-1)?.end ?? 0) ? null : draft;
  }
  return null;
}

/** A draft together with the outlay that leads it in; what was read of the outlay alone is taken off `drafts`. */
function ledIn(
  draft: CommitmentDraft | null,
  before: PlanClause | null,
  drafts: CommitmentDraft[],
): CommitmentDraft | null {
  if (draft === null || before === null) return draft;
  const whole = withOutlay(draft, before, adjoining(before, drafts, draft.end));
  if (whole !== null) drafts.pop();
  return whole ?? draft;
}

/** The latest draft where it ends with `before` and would not grow too long by reaching to `end`. */
function adjoining(before: PlanClause, drafts: readonly CommitmentDraft[], end: number): CommitmentDraft | null {
  const latest = drafts.at(-1);
  if (latest === undefined || latest.end !== before.start + before.text.length) return null;
  return end - latest.start <= LONGEST_CLAUSE ? latest : null;
}

function ruled(clause: PlanClause, parsed: ParsedClause): CommitmentDraft | null {
  const work = behindOutlay(clause);
  if (work !== null) {
    const told = parseClause(work.text);
    const draft = ruled(work, told) ?? costed(work, told);
    if (draft !== null) return { ...draft, start: clause.start };
  }
  for (const rule of COMMITMENT_RULES) {
    const read = rule.read(clause, parsed);
    if (read === null) continue;
    return {
      start: clause.start,
      end: clause.start + clause.text.length,
      milestone: read.milestone,
      objects: read.objects.map((run) => ({ start: clause.start + run.start, end: clause.start + run.end })),
      confidence: read.confidence,
      rule: rule.name,
    };
  }
  return null;
}

/** Section and zone of each clause, for clauses asked in text order. */
function walker(sections: readonly Section[], zones: readonly Zone[]) {
  let sectionIndex = 0;
  let zoneIndex = 0;
  return (clause: Clause): { section: Section; zone: ZoneKind | null } => {
    while (sectionIndex + 1 < sections.length && (sections[sectionIndex + 1] as Section).start <= clause.start)
      sectionIndex++;
    while (zoneIndex < zones.length && (zones[zoneIndex] as Zone).end <= clause.start) zoneIndex++;
    const zone = zones[zoneIndex];
    return {
      section: sections[sectionIndex] as Section,
      zone: zone && zone.start <= clause.start ? zone.kind : null,
    };
  };
}

/** Tells of clauses asked in text order whether they speak of years behind the plan year. */
function laterYears({ sections, head }: ReadContext): (clause: PlanClause, section: Section) => boolean {
  let sentence = -1;
  let isLaterSentence = false;
  let last: Section | null = null;
  let isLaterSection = false;
  return (clause, section) => {
    if (section !== last) {
      last = section;
      isLaterSection = isForLaterYears(sections, section, head.planYear);
    }
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      isLaterSentence = opensLaterYears(clause.text, head.planYear);
    } else if (isLaterSentence && returnsToThisYear(clause.text, head.planYear)) isLaterSentence = false;
    return isLaterSection || isLaterSentence || aimsAtLaterYears(clause, head.planYear);
  };
}

function mayPromise({ role }: Section, zone: ZoneKind | null): boolean {
  return (role === 'plan' || role === 'self') && zone !== 'retrospect';
}

function isHeading(section: Section, clause: Clause): boolean {
  return clause.start < section.titleEnd && clause.end > section.titleStart;
}

function tooLong(clause: Clause): boolean {
  return clause.end - clause.start > LONGEST_CLAUSE;
}

function viewOf(
  plain: PlainText,
  clause: Clause,
  zone: ZoneKind | null,
  isWholeSentence: boolean,
  quantities: readonly QuantityDraft[],
  from: number,
): PlanClause {
  const whole = plain.chars.slice(clause.start, clause.end);
  const start = clause.start + (ORDINAL.exec(whole)?.[0].length ?? 0);
  const inside: ClauseQuantity[] = [];
  for (let at = from; at < quantities.length; at++) {
    const draft = quantities[at] as QuantityDraft;
    if (draft.start >= clause.end) break;
    if (draft.start >= start && draft.end <= clause.end) {
      inside.push({
        start: draft.start - start,
        end: draft.end - start,
        measure: measureIn(plain, start, clause.end, draft),
        draft,
      });
    }
  }
  return {
    start,
    text: whole.slice(start - clause.start),
    sentence: clause.sentence,
    zone,
    isWholeSentence,
    quantities: inside,
  };
}

/** Where the words of the draft's measure stand in the clause `[start, end)`, counted from `start`. */
function measureIn({ at }: PlainText, start: number, end: number, { quantity, ...draft }: QuantityDraft): Run | null {
  const { measure } = quantity;
  if (measure.text === '' || measure.start < (at[start] as number) || measure.end > (at[end] as number)) return null;
  const from = plainPosition(at, measure.start, start, end);
  const to = plainPosition(at, measure.end, start, end);
  const isAmountItself = from < draft.end && to > draft.start;
  return isAmountItself || to <= from ? null : { start: from - start, end: to - start };
}

/** The plain position in `[low, high]` of the first character at or behind the source position `wanted`. */
function plainPosition(at: Int32Array, wanted: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((at[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
