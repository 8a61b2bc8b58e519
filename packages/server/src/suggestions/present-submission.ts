// What of a kept matter is a suggestion: its text, who put it forward, its replies, what co-units answered.
import { clockStates, type Reply, submissionStanding } from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { SubmissionDetail } from '../api/submission.ts';
import type { MySuggestion } from '../api/suggestion.ts';
import type { Presenting } from '../matters/present-item.ts';
import { keptMechanism } from '../matters/required-mechanism.ts';

/** Null for a matter that nobody put forward. */
export function presentSubmission(
  kept: KeptMatter,
  presenting: Presenting,
  joined: SubmissionDetail['joined'],
): SubmissionDetail | null {
  const { submission } = kept.matter.opening;
  if (!submission) return null;
  const { replies, replyClass, grade, repliedAt, joinedTo } = submissionStanding(kept.events);
  const { number, session, field, receivedOn, proposers, text } = submission;
  return {
    number,
    session,
    field,
    receivedOn,
    proposers: proposers.map(({ name }) => name),
    replyClass,
    grade,
    repliedAt,
    joinedTo,
    people: proposers.map(({ person, name, delegation }) => ({ name, delegation, canSignIn: person !== null })),
    text,
    joined,
    replies: replies.map(presentReply),
    coAnswers: coAnswers(kept, presenting),
  };
}

export const presentReply = (given: Reply): MySuggestion['replies'][number] => {
  const { draftedBy: _, signedAt: __, signedSeq: ___, ...reply } = given;
  return reply;
};

/** One line a co-unit: its clock and what it answered last. */
function coAnswers(
  { matter, events }: KeptMatter,
  { calendar, now, naming }: Presenting,
): SubmissionDetail['coAnswers'] {
  const states = clockStates({ mechanism: keptMechanism(matter.opening.mechanism), matter, calendar, now });
  return matter.coUnits.map((unit) => {
    const state = states.findLast(({ clock, key }) => clock === 'co-answer' && key === unit);
    const answer = events.findLast(
      (event) => event.kind === 'commanded' && event.command === 'answer-lead' && event.by.unit === unit,
    );
    const text = answer?.kind === 'commanded' ? answer.form.opinion : undefined;
    return {
      unit: naming.unit(unit),
      answeredAt: answer?.at ?? null,
      due: state?.due ?? null,
      text: typeof text === 'string' ? text : '',
    };
  });
}
