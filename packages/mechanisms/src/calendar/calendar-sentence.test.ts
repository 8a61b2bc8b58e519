import { describe, expect, test } from 'vitest';
import { type CalendarRefusalCode, calendarMissing, calendarRefusals } from './calendar-refusal.ts';
import { calendarSentence } from './calendar-sentence.ts';

const facts = {
  year: 2027,
  line: 3,
  text: '某日放假',
  stated: 2026,
  counted: 8,
  lacking: '中秋节',
  date: '2027-02-06',
  claimed: 5,
  actual: 6,
};

describe('every refusal has a sentence in both languages with its facts filled in', () => {
  test.each(Object.keys(calendarRefusals) as CalendarRefusalCode[])('%s', (code) => {
    const refusal = { refused: true, code, facts } as const;
    expect(calendarSentence(refusal, 'zh')).toMatch(/^[^a-z]*。$/);
    expect(calendarSentence(refusal, 'en')).toMatch(/^[A-Z].*\.$/);
    for (const language of ['zh', 'en'] as const)
      expect(calendarSentence(refusal, language)).not.toMatch(/undefined|NaN|null/);
  });
});

test('a missing year says where to enter it', () => {
  const refusal = calendarMissing(2027);
  expect(calendarSentence(refusal, 'zh')).toContain('系统 → 工作日历 → 粘贴国务院办公厅通知');
  expect(calendarSentence(refusal, 'en')).toContain('2027');
});

test('weekdays are named', () => {
  const refusal = { refused: true, code: 'notice-weekday-differs', facts } as const;
  expect(calendarSentence(refusal, 'zh')).toBe(
    '通知第 3 行称 2027-02-06 为周五，实为周六。请核对年份和日期后重新粘贴。',
  );
});
