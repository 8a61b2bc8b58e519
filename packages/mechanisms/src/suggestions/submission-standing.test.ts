import { describe, expect, test } from 'vitest';
import { isoDate } from '../calendar/index.ts';
import type { Actor } from '../kernel/event.ts';
import { suggestionsAndProposals } from '../rules/suggestions-proposals.ts';
import { actors } from '../testing/made-matter.ts';
import { photo, story } from '../testing/story.ts';
import { submissionStanding } from './submission-standing.ts';

const { office, handler, unitHead } = actors;
const submission = {
  number: 12,
  session: '第三次会议',
  receivedOn: isoDate('2026-02-20'),
  field: '',
  text: '建路',
  proposers: [{ person: null, name: '林秋', delegation: '' }],
};
const deputy: Actor = { person: 'd1', name: '林秋', unit: null, post: null, relations: ['proposer'] };
const form = { reply: '已列入计划', contact: '陆一鸣', phone: '0000-1', openness: 'full' };
const classB = { ...form, replyClass: 'B', pledge: '建成', pledgedUntil: '2026-10-30' };

const drafted = story(suggestionsAndProposals, {
  at: '2026-03-02 08:00',
  opening: { class: 'suggestion-plenary', limit: null, submission },
})
  .give('2026-03-02 09:00', office, 'assign')
  .give('2026-03-03 09:00', handler, 'sign')
  .give('2026-03-04 09:00', office, 'merge', { with: '970001-m3' })
  .give('2026-04-01 09:00', handler, 'draft-reply', { ...form, replyClass: 'C' })
  .give('2026-04-02 09:00', unitHead, 'correct-draft', { reason: '可列入计划' })
  .give('2026-04-03 09:00', handler, 'draft-reply', classB);
const sent = drafted
  .give('2026-04-04 09:00', unitHead, 'sign-off')
  .give('2026-04-05 09:00', handler, 'send-reply', { delivery: '当面' }, [photo]);

describe('what became of a suggestion', () => {
  test('knows the last draft, which is no reply yet', () => {
    const standing = submissionStanding(drafted.events);
    expect(standing.replies[0]).toMatchObject({ replyClass: 'B', signedBy: null, number: null, sentAt: null });
    expect([standing.replyClass, standing.grade, standing.joinedTo]).toEqual([null, null, '970001-m3']);
  });

  test('knows who signed a reply under which number and what is promised', () => {
    expect(submissionStanding(sent.events).replies[0]).toMatchObject({
      signedBy: '何川',
      number: '〔2026〕2号',
      pledgedUntil: '2026-10-30',
      grade: null,
    });
  });

  test('counts a promise of class B as class A once it was kept', () => {
    const graded = sent.give('2026-04-10 09:00', deputy, 'accept-reply', { grade: 'basically', words: '望早日建成' });
    expect(submissionStanding(graded.events)).toMatchObject({ replyClass: 'B', grade: 'basically' });
    const kept = graded.give('2026-09-01 09:00', handler, 'fulfil', { outcome: 'kept', result: '已建成' }, [photo]);
    expect(submissionStanding(kept.events).replyClass).toBe('A');
    const not = graded.give('2026-09-01 09:00', handler, 'fulfil', { outcome: 'explained', result: '缺地' }, [photo]);
    expect(submissionStanding(not.events).replyClass).toBe('B');
  });

  test.each([
    {
      command: 'record-grade',
      form: { grade: 'basically', words: '望早日建成' },
      grade: 'basically',
      words: '望早日建成',
    },
    { command: 'record-rejection', form: { reason: '太慢' }, grade: 'unsatisfied', words: '太慢' },
  ])('tells whose a grade on paper is, and who typed it in ($command)', ({ command, form: given, grade, words }) => {
    const typed = sent.give('2026-04-10 09:00', office, command, { grader: '林秋', ...given }, [photo]);
    expect(submissionStanding(typed.events).replies[0]?.grade).toMatchObject({
      grade,
      words,
      by: '林秋',
      enteredBy: '周明',
    });
  });

  test('keeps both replies of one that did not satisfy, each with its grade', () => {
    const again = sent
      .give('2026-04-10 09:00', deputy, 'reject-reply', { reason: '时间太晚' })
      .give('2026-05-01 09:00', handler, 're-draft-reply', { ...form, replyClass: 'A' })
      .give('2026-05-02 09:00', unitHead, 're-sign-off')
      .give('2026-05-03 09:00', handler, 're-send-reply', { delivery: '当面' }, [photo])
      .give('2026-05-04 09:00', deputy, 're-accept-reply', { grade: 'satisfied' });
    const { replies, replyClass, grade } = submissionStanding(again.events);
    expect(replies.map((reply) => [reply.round, reply.grade?.grade, reply.grade?.words])).toEqual([
      [1, 'unsatisfied', '时间太晚'],
      [2, 'satisfied', ''],
    ]);
    expect([replyClass, grade]).toEqual(['A', 'satisfied']);
  });
});
