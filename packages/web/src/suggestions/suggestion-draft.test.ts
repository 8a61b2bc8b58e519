import { expect, it } from 'vitest';
import { requestOf, type SuggestionDraft, today } from './suggestion-draft.ts';

const draft: SuggestionDraft = {
  kind: 'suggestion-plenary',
  session: ' 第二次会议 ',
  number: '第１２号',
  receivedOn: '2026-02-05',
  title: '修村道',
  field: '',
  text: '全文',
  proposers: '林秋、周禾, 林秋',
  delegation: '石渡代表团',
  leadUnit: 'roads',
  coUnits: [],
  handOut: false,
};

it('a draft becomes a request with its number and each proposer once', () => {
  expect(requestOf(draft)).toMatchObject({
    session: '第二次会议',
    number: 12,
    proposers: [
      { name: '林秋', delegation: '石渡代表团' },
      { name: '周禾', delegation: '石渡代表团' },
    ],
  });
});

it.each([
  { what: 'no number', changes: { number: '十二' } },
  { what: 'nobody who put it forward', changes: { proposers: '、' } },
  { what: 'no unit', changes: { leadUnit: null } },
  { what: 'no text', changes: { text: '  ' } },
  { what: 'no day', changes: { receivedOn: '' } },
])('with $what there is nothing to send', ({ changes }) => {
  expect(requestOf({ ...draft, ...changes })).toBeNull();
});

it('today is the day where the person sits', () => {
  expect(today(new Date(2026, 1, 5, 23, 30))).toBe('2026-02-05');
});
