// What of a reply is known before its form is opened: the draft that was returned, or whom to ask from the reply before.
import type { MatterDetail } from '../api/contract.ts';
import type { Drafts } from '../form/form-values.ts';

/** Nothing for other commands. A draft that was sent is history; only its contact goes into the next. */
export function knownReply({ submission }: Pick<MatterDetail, 'submission'>, command: string): Drafts {
  if (!/^(re-)?draft-reply$/.test(command)) return {};
  const last = submission?.replies.at(-1);
  if (last === undefined) return {};
  const { contact, phone, replyClass, text, pledge, pledgedUntil, openness } = last;
  if (last.sentAt !== null) return { contact, phone };
  return { contact, phone, replyClass, reply: text, openness, pledge: pledge ?? '', pledgedUntil: pledgedUntil ?? '' };
}
