import { describe, expect, it } from 'vitest';
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
  ({
    item: { title: '关于增设停靠点的建议' },
    submission: { proposers: ['林秋'], replies: [{ ...reply, ...changes }] },
  }) as unknown as Parameters<typeof knownReply>[0];

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

  it.each([
    [['林秋'], '您提出的《关于增设停靠点的建议》收悉，现答复如下：\n'],
    [['林秋', '周禾'], '你们提出的《关于增设停靠点的建议》收悉，现答复如下：\n'],
  ])('to %j begins as letters do', (proposers, opening) => {
    const asked = { item: { title: '关于增设停靠点的建议' }, submission: { proposers, replies: [] } };
    expect(knownReply(asked as unknown as Parameters<typeof knownReply>[0], 'draft-reply')).toEqual({ reply: opening });
  });

  it('of the second round begins with whom to ask and nothing else of the reply that did not satisfy', () => {
    const sent = withReply({ sentAt: '2026-04-01T01:00:00.000Z' });
    expect(knownReply(sent, 're-draft-reply')).toEqual({
      contact: '陆一鸣',
      phone: '0000-1',
      reply: '您提出的《关于增设停靠点的建议》收悉，现答复如下：\n',
    });
  });

  it.each(['sign-off', 'send-reply', 'close'])('of %s begins empty', (command) => {
    expect(knownReply(withReply(), command)).toEqual({});
  });
});
