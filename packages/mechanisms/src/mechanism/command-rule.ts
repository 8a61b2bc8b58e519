// What somebody may do with a matter, in which state, with which form, and what it does.
import type { Bilingual } from './bilingual.ts';
import type { Source } from './source.ts';

/**
 * How an actor stands to a matter: `office` the supervision office of its government; `lead`, `collecting`, `co` a member of such a
 * unit; `leader` the holder of the responsible leader's post; `superior` the office of the government above; `proposer` the deputy or
 * member who put it forward, alone or with others.
 */
export type Relation = 'office' | 'lead' | 'collecting' | 'co' | 'leader' | 'superior' | 'proposer';

export const relations: readonly Relation[] = ['office', 'lead', 'collecting', 'co', 'leader', 'superior', 'proposer'];

/** An answer to choose. With `needs` it is there only where the matter's parameter has that value. */
export interface Option {
  readonly id: string;
  readonly name: Bilingual;
  readonly needs?: { readonly parameter: string; readonly is: string };
}

export interface Field {
  readonly id: string;
  readonly name: Bilingual;
  /**
   * `nodes` is a list of dated nodes; `unit` and `units` ids of units; `date` an ISO date; `proposer` the name of one of those who put
   * the matter forward; `matter` the id of another matter, whose existence is the caller's to check.
   */
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'unit' | 'units' | 'nodes' | 'proposer' | 'matter';
  readonly required: boolean;
  readonly options?: readonly Option[];
  /** Texts: a name or number on one line, or a text of many paragraphs; some sentences without it. */
  readonly size?: 'line' | 'long';
  /** Dates: not before the day of the command. */
  readonly notBeforeToday?: true;
  /** Dates: of something that has happened by the day of the command. */
  readonly notAfterToday?: true;
  /** The answer that a form proposes. */
  readonly initial?: string;
  /** Asked only where more than one slip waits for an answer. */
  readonly whenSeveralSlipsWait?: true;
  /** Asked only where another field of the form holds one of these; left empty it is unknown otherwise. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
}

/** What a command does beside moving the matter, in words the kernel knows. */
export type Effect =
  /** The clock ends on the day in `field` instead; at the latest so many months after it began, a parameter, where `within` is given. */
  | { readonly kind: 'extend'; readonly clock: string; readonly field: string; readonly within?: string }
  /** The unit in `lead` leads from here on, the units in `co` cooperate; an empty field leaves them as they are. */
  | { readonly kind: 'hand-to'; readonly lead: string; readonly co: string }
  /** The dated nodes in `field` replace those not yet passed; each gets a clock of its own. */
  | { readonly kind: 'plan-nodes'; readonly field: string }
  /** Passes the first node that is not passed. */
  | { readonly kind: 'pass-node' }
  /** All clocks stand still until `resume`; they end later by as many days as they stood. */
  | { readonly kind: 'suspend' }
  | { readonly kind: 'resume' }
  /** The class in `field` holds from here on; clocks of the old class that still run are given up. */
  | { readonly kind: 'reclassify'; readonly class: string }
  | { readonly kind: 'rate'; readonly field: string }
  /** What is reported becomes the matter's progress: a text, a figure in the target's unit, a share in percent. */
  | { readonly kind: 'progress'; readonly text: string; readonly value: string; readonly share: string }
  /** A numbered document goes out; its colour, if any, is in `colourField`. */
  | { readonly kind: 'issue-slip'; readonly slip: string; readonly colourField?: string }
  /** Answers the oldest slip that waits for an answer, or all of them where `all` is chosen in the field `scope`. */
  | { readonly kind: 'answer-slip'; readonly scope: string }
  /** Whoever gives this command has handled the matter and cannot verify it. */
  | { readonly kind: 'handle' }
  /** The matter counts as extended or returned, for bulletins and scores. */
  | { readonly kind: 'count'; readonly what: 'return' | 'extension' | 'reopening' };

export interface CommandRule {
  readonly id: string;
  /** The verb as it stands on a button. */
  readonly name: Bilingual;
  /** As history tells it: 已签收 / signed for. */
  readonly done: Bilingual;
  readonly source?: Source;
  readonly from: readonly string[];
  /** `same` stays; `back` returns to the state before the present one. */
  readonly to: string | 'same' | 'back';
  /** Goes to this state instead while the clock runs. */
  readonly detour?: { readonly clock: string; readonly to: string };
  readonly by: readonly Relation[];
  readonly classes?: readonly string[];
  readonly fields: readonly Field[];
  readonly evidence: 'none' | 'optional' | 'required';
  /** Refused once one of these clocks has run out. */
  readonly before?: readonly string[];
  /** Refused until one of these clocks has run out. */
  readonly after?: readonly string[];
  /** Refused to whoever handled the matter (`handlers`) or gave the named command last. */
  readonly apartFrom?: 'handlers' | { readonly command: string };
  /** Commands whose last forms whoever gives this one has to have read, in that order: a page shows them above its form. */
  readonly answers?: readonly string[];
  /** What it does that who gives it may not expect, said before it is given. */
  readonly consequence?: Bilingual;
  /** Refused while a matter cascaded from this one is open. */
  readonly needsChildrenClosed?: true;
  /** Offered and accepted once so many red slips in a row went out since it was given last; a parameter, of which 0 says never. */
  readonly needsRedSlips?: string;
  /** Refused while no evidence stands in the matter's history. */
  readonly needsEvidence?: true;
  readonly effects: readonly Effect[];
}
