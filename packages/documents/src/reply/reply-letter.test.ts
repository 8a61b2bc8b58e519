import { expect, it, test } from 'vitest';
import { documentWords, partText } from '../testing/office-parts.ts';
import { type ReplyLetter, replyTitle } from './reply-letter.ts';
import { replyLetterDocx } from './reply-letter-docx.ts';

const letter: ReplyLetter = {
  organ: '青河县交通运输局',
  number: { series: '建提复', year: 2026, serial: 3 },
  date: '2026-04-02',
  replyClass: 'B',
  title: '对青河县第三届人民代表大会第二次会议第12号建议的答复',
  addressee: '林秋、周禾代表',
  text: '您提出的建议收悉。\n\n  现答复如下。',
  pledge: { text: '再建五处停车点', until: '2026-10-30' },
  contact: '陆一鸣',
  phone: '0000-1234567',
  copies: ['青河县人大常委会代表工作委员会', '青河县人民政府督查室'],
  openness: 'full',
};

test.each([
  { what: '建议', isBetween: false, title: '对第二次会议第5号建议的答复' },
  { what: '建议', isBetween: true, title: '对第二次会议闭会期间第5号建议的答复' },
  { what: '提案', isBetween: true, title: '对第二次会议平时第5号提案的答复' },
] as const)('a reply to a $what (between sessions: $isBetween) is called $title', ({ title, ...rest }) => {
  expect(replyTitle({ session: '第二次会议', number: 5, ...rest })).toBe(title);
});

it('a letter has number, text in its paragraphs, promise, contact and copies', async () => {
  const words = documentWords(await replyLetterDocx(letter));
  expect(words).toContain('建提复〔2026〕3号');
  expect(words).toContain('\n您提出的建议收悉。\n现答复如下。\n我们承诺：再建五处停车点，于2026年10月30日前解决。\n');
  expect(words).toContain('（联系人：陆一鸣；联系电话：0000-1234567）');
  expect(words).toContain('抄送：青河县人大常委会代表工作委员会，青河县人民政府督查室。');
});

it('a letter bears its class in the first page’s upper right corner and red double rules at head and foot', async () => {
  const file = await replyLetterDocx(letter);
  const parts = ['word/header1.xml', 'word/header2.xml', 'word/header3.xml'].map((part) => partText(file, part));
  const first = parts.find((part) => part.includes('B类'));
  expect(first).toMatch(/<w:jc w:val="right"\/>[\s\S]*B类[\s\S]*thickThinSmallGap/);
  const foots = ['word/footer1.xml', 'word/footer2.xml', 'word/footer3.xml'].map((part) => partText(file, part));
  expect(foots.filter((part) => part.includes('thinThickSmallGap'))).toHaveLength(1);
  expect(partText(file, 'word/document.xml')).toContain('<w:titlePg');
});

it('a draft says that it has no number, and other classes promise nothing', async () => {
  const words = documentWords(await replyLetterDocx({ ...letter, number: null, replyClass: 'A', pledge: null }));
  expect(words).toContain('（拟稿，未编号）');
  expect(words).not.toContain('承诺');
});

it('the same letter gives the same bytes', async () => {
  expect(await replyLetterDocx(letter)).toEqual(await replyLetterDocx({ ...letter }));
});
