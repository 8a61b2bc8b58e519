import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report.ts';
import { WARNING_CODES } from './codes.ts';
import { warningSentence } from './sentence-of.ts';

const codesOf = (text: string) => readReport(text).warnings.map((warning) => warning.code);

const HEAD = '政府工作报告\n——2024年1月18日在澜溪县第九届人民代表大会第三次会议上\n县长 林深\n';
const TOLD =
  '过去一年，全县经济平稳健康发展，生产总值同比增长6%，累计投资50亿元，荣获全国卫生县城，人民生活水平显著提高。';
const PROMISED =
  '我们将加快推进项目建设，力争生产总值增长7%，着力改善民生，进一步优化营商环境，确保完成全年各项目标任务。';
const PARTS = `各位代表：\n一、2023年工作回顾\n${TOLD}\n二、2024年工作安排\n${PROMISED}\n`;

describe('warnings', () => {
  test.each([
    { why: 'a complete report', text: HEAD + PARTS, is: [] },
    { why: 'a report without headings', text: `${HEAD}各位代表：\n${TOLD}\n${PROMISED}\n`, is: ['no-headings'] },
    { why: 'a report that does not name its government', text: PARTS, is: ['jurisdiction-unknown', 'date-unknown'] },
    { why: 'a report without day', text: `2024年澜溪县政府工作报告\n${PARTS}`, is: ['date-unknown'] },
    {
      why: 'a report without years',
      text: `澜溪县政府工作报告\n各位代表：\n一、工作回顾\n${TOLD}\n二、工作安排\n${PROMISED}\n`,
      is: ['date-unknown', 'year-unknown'],
    },
    { why: 'a recipe', text: '土豆两个切丝，大火快炒，加盐出锅。\n', is: ['not-a-report'] },
    { why: 'nothing', text: '', is: ['not-a-report'] },
  ])('$why', ({ text, is }) => {
    expect(codesOf(text)).toEqual(is);
  });

  test.each(Object.keys(WARNING_CODES))('%s has a sentence in both languages', (code) => {
    expect(warningSentence(code, 'zh')).toMatch(/。$/u);
    expect(warningSentence(code, 'en')).toMatch(/\.$/u);
  });

  test('an unknown code has no sentence', () => {
    expect(warningSentence('toString', 'zh')).toBeNull();
  });

  test('each warning lies in the text', () => {
    const text = `\n\n${PARTS}`;
    for (const { start, end } of readReport(text).warnings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
