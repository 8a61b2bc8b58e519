import { expect, it } from 'vitest';
import { escapedText } from './escaped-text.ts';

it.each([
  ['新建“<b>加粗</b>”的路', '新建“&#60;b&#62;加粗&#60;/b&#62;”的路'],
  ['研发 & 试制 "一号"', '研发 &#38; 试制 &#34;一号&#34;'],
  ['增长6%左右', '增长6%左右'],
])('%s has no markup left', (text, expected) => {
  expect(escapedText(text)).toBe(expected);
});
