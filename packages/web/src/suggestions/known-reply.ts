// What of a reply is known before its form is opened: how it begins, the draft that was returned, or whom to ask from the reply before.
import type { MatterDetail } from '../api/contract.ts';
import type { Drafts } from '../form/form-values.ts';

interface Asked extends Pick<MatterDetail, 'submission'> {
  readonly item: Pick<MatterDetail['item'], 'title'>;
}

/** Nothing for other commands. A draft that was sent is history; only its contact goes into the next. */
export function knownReply({ item, submission }: Asked, command: string): Drafts {
  if (submission === null || !/^(re-)?draft-reply$/.test(command)) return {};
  const opening = openingOf(item.title, submission.proposers.length);
  const last = submission.replies.at(-1);
  if (last === undefined) return { reply: opening };
  const { contact, phone, replyClass, text, pledge, pledgedUntil, openness } = last;
  if (last.sentAt !== null) return { contact, phone, reply: opening };
  return { contact, phone, replyClass, reply: text, openness, pledge: pledge ?? '', pledgedUntil: pledgedUntil ?? '' };
}

/** As letters of reply begin, in the language of the letter. */
const openingOf = (title: string, proposers: number): string =>
  `${proposers > 1 ? '你们' : '您'}提出的《${title}》收悉，现答复如下：\n`;
