// What became of a suggestion or proposal, told from its events: its replies, their class, the grades, what it was joined to.
import type { Commanded, Form, MatterEvent } from '../kernel/event.ts';
import type { Instant } from '../kernel/matter.ts';

export type ReplyClass = 'A' | 'B' | 'C' | 'D';
/** `ungraded`: the time for the grade passed without one. */
export type Grade = 'satisfied' | 'basically' | 'unsatisfied' | 'ungraded';

export const replyClassIds = ['A', 'B', 'C', 'D'] as const satisfies readonly ReplyClass[];
export const grades = ['satisfied', 'basically', 'unsatisfied', 'ungraded'] as const satisfies readonly Grade[];

export interface GivenGrade {
  readonly grade: Grade;
  readonly words: string;
  readonly by: string;
  /** Who typed it in from a paper that `by` had signed; null where they gave it themselves. */
  readonly enteredBy: string | null;
  readonly at: Instant;
}

/** One reply from its draft on; of drafts that were returned the last. */
export interface Reply {
  /** 1, and 2 for the one after 不满意. */
  readonly round: 1 | 2;
  readonly replyClass: ReplyClass;
  readonly text: string;
  readonly pledge: string | null;
  /** ISO date. */
  readonly pledgedUntil: string | null;
  readonly contact: string;
  readonly phone: string;
  readonly openness: 'full' | 'summary' | 'none';
  readonly draftedBy: string;
  /** Null until it is signed off. */
  readonly signedBy: string | null;
  readonly signedAt: Instant | null;
  /** 建提复〔2026〕3号, given when it is signed off. */
  readonly number: string | null;
  /** Event that signed it off. */
  readonly signedSeq: number | null;
  readonly sentAt: Instant | null;
  readonly grade: GivenGrade | null;
}

export interface SubmissionStanding {
  readonly replies: readonly Reply[];
  /** Of the last reply that was sent; A once its promise was kept. */
  readonly replyClass: ReplyClass | null;
  /** Of the last reply that was graded. */
  readonly grade: Grade | null;
  readonly repliedAt: Instant | null;
  /** Id of the matter it is worked together with. */
  readonly joinedTo: string | null;
}

export function submissionStanding(events: readonly MatterEvent[]): SubmissionStanding {
  const given = events.filter((event): event is Commanded => event.kind === 'commanded');
  const replies = ([1, 2] as const).flatMap((round) => replyOf(given, round) ?? []);
  const sent = replies.findLast(({ sentAt }) => sentAt !== null);
  const isKept = given.some(({ command, form }) => command === 'fulfil' && form.outcome === 'kept');
  const joined = given.findLast(({ command }) => command === 'merge')?.form.with;
  return {
    replies,
    replyClass: sent === undefined ? null : isKept && sent.replyClass === 'B' ? 'A' : sent.replyClass,
    grade: replies.findLast(({ grade }) => grade !== null)?.grade?.grade ?? null,
    repliedAt: sent?.sentAt ?? null,
    joinedTo: typeof joined === 'string' ? joined : null,
  };
}

function replyOf(given: readonly Commanded[], round: 1 | 2): Reply | null {
  const prefix = round === 1 ? '' : 're-';
  const last = (...commands: readonly string[]) =>
    given.findLast(({ command }) => commands.some((one) => command === `${prefix}${one}`));
  const draft = last('draft-reply');
  if (!draft) return null;
  const signed = after(last('sign-off'), draft);
  const sent = after(last('send-reply'), draft);
  const { form } = draft;
  return {
    round,
    replyClass: replyClassIds.find((id) => id === form.replyClass) ?? 'C',
    text: text(form, 'reply'),
    pledge: text(form, 'pledge') || null,
    pledgedUntil: text(form, 'pledgedUntil') || null,
    contact: text(form, 'contact'),
    phone: text(form, 'phone'),
    openness: form.openness === 'full' || form.openness === 'summary' ? form.openness : 'none',
    draftedBy: draft.by.name,
    signedBy: signed?.by.name ?? null,
    signedAt: signed?.at ?? null,
    number: signed?.slipNumber ?? null,
    signedSeq: signed?.seq ?? null,
    sentAt: sent?.at ?? null,
    grade: gradeOf(after(last(...gradings), draft)),
  };
}

const after = (event: Commanded | undefined, draft: Commanded): Commanded | null =>
  event !== undefined && event.seq > draft.seq ? event : null;

const gradings = ['accept-reply', 'reject-reply', 'record-grade', 'record-rejection', 'file-ungraded'] as const;

function gradeOf(event: Commanded | null): GivenGrade | null {
  if (!event) return null;
  const { command, form, by, at } = event;
  const grader = text(form, 'grader');
  const isFiled = command.endsWith('file-ungraded');
  const words = text(form, isFiled ? 'note' : 'words') || text(form, 'reason');
  const [who, enteredBy] = grader === '' ? [by.name, null] : [grader, by.name];
  return { grade: gradeIn(command, form), words, by: who, enteredBy, at };
}

function gradeIn(command: string, form: Form): Grade {
  if (command.endsWith('file-ungraded')) return 'ungraded';
  if (/(reject-reply|record-rejection)$/.test(command)) return 'unsatisfied';
  return form.grade === 'satisfied' ? 'satisfied' : 'basically';
}

function text(form: Form, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}
