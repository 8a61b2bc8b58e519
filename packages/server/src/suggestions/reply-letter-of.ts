// The last reply of a suggestion, or the one that an event signed off, into the letter that prints.
import { type ReplyLetter, replyTitle } from '@luoshi/documents';
import { dateInChina, type Reply, submissionStanding } from '@luoshi/mechanisms';
import type { KeptMatter } from '@luoshi/store';
import type { Naming } from '../matters/naming.ts';
import { numberIn } from '../matters/slip-of-event.ts';

interface Asked {
  readonly kept: KeptMatter;
  readonly naming: Naming;
  readonly governmentName: string;
  /** ISO instant: day of a draft. */
  readonly now: string;
  /** Event that signed the reply off; left out: the last one. */
  readonly signedSeq?: number;
  /** Only what was sent, as its proposer may read it. */
  readonly sentOnly?: boolean;
}

/** Null where there is no such reply. */
export function replyLetterOf({ kept, naming, governmentName, now, signedSeq, sentOnly }: Asked): ReplyLetter | null {
  const { submission } = kept.matter.opening;
  const reply = submissionStanding(kept.events).replies.findLast(
    (one) => (signedSeq === undefined || one.signedSeq === signedSeq) && (!sentOnly || one.sentAt !== null),
  );
  if (!submission || !reply) return null;
  const what = kept.matter.class.startsWith('suggestion') ? '建议' : '提案';
  const isBetween = kept.matter.class.endsWith('between');
  return {
    organ: naming.unit(kept.matter.leadUnit).fullName,
    number: reply.number === null || reply.signedAt === null ? null : numberIn(reply.number, reply.signedAt),
    date: dateInChina(reply.signedAt ?? now),
    replyClass: reply.replyClass,
    title: replyTitle({ session: submission.session, number: submission.number, what, isBetween }),
    addressee: `${submission.proposers.map(({ name }) => name).join('、')}${what === '建议' ? '代表' : '委员'}`,
    text: reply.text,
    pledge: pledgeOf(reply),
    contact: reply.contact,
    phone: reply.phone,
    copies: [
      what === '建议' ? `${governmentName}人大常委会代表工作委员会` : `政协${governmentName}委员会提案委员会`,
      `${governmentName}人民政府督查室`,
    ],
    openness: reply.openness,
  };
}

const pledgeOf = ({ pledge, pledgedUntil }: Reply): ReplyLetter['pledge'] =>
  pledge === null || pledgedUntil === null ? null : { text: pledge, until: pledgedUntil };
