import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../api/contract.ts';
import { knownReply } from './known-reply.ts';

const reply = {
  round: 1,
  replyClass: 'B',
  text: '拟建两处',
  pledge: '建成',
  pledgedUntil: '2026-10-30',
  contact: '陆一鸣',
  phone: '0000-1',
  openness: 'full',
  sentAt: null,
};
const withReply = (changes: object = {}) =>
  ({ submission: { replies: [{ ...reply, ...changes }] } }) as unknown as Pick<MatterDetail, 'submission'>;

describe('the form of a reply', () => {
  it('begins with the draft that was returned', () => {
    expect(knownReply(withReply(), 'draft-reply')).toEqual({
      replyClass: 'B',
      reply: '拟建两处',
      pledge: '建成',
      pledgedUntil: '2026-10-30',
      contact: '陆一鸣',
      phone: '0000-1',
      openness: 'full',
    });
  });

  it('of the second round begins with whom to ask and nothing else of the reply that did not satisfy', () => {
    const sent = withReply({ sentAt: '2026-04-01T01:00:00.000Z' });
    expect(knownReply(sent, 're-draft-reply')).toEqual({ contact: '陆一鸣', phone: '0000-1' });
  });

  it.each(['sign-off', 'send-reply', 'close'])('of %s begins empty', (command) => {
    expect(knownReply(withReply(), command)).toEqual({});
  });
});
