import { describe, expect, it } from 'vitest';
import { findDeadline } from './deadline.ts';

const cases: readonly (readonly [clause: string, deadline: string | null, date: string | null])[] = [
  ['年底前建成通车', '年底前', '2025-12-31'],
  ['年内开业运营', '年内', '2025-12-31'],
  ['上半年全部开工', '上半年', '2025-06-30'],
  ['项目一季度全部复工', '一季度', '2025-03-31'],
  ['第三季度末完成主体', '第三季度末', '2025-09-30'],
  ['6月底前投入使用', '6月底前', '2025-06-30'],
  ['十月底完工', '十月底', '2025-10-31'],
  ['2月底前完成编制', '2月底前', '2025-02-28'],
  ['9月1日前交付使用', '9月1日前', '2025-09-01'],
  ['“七一”前揭牌', '“七一”前', '2025-06-30'],
  ['国庆前开园', '国庆前', '2025-09-30'],
  ['2026年底前全面建成', '2026年底前', '2026-12-31'],
  ['力争两年内达到85%', '两年内', '2026-12-31'],
  ['供暖季前完成改造', '供暖季前', null],
  ['5月中旬前完成招标', '5月中旬前', '2025-05-20'],
  ['全年新增就业', null, null],
  ['按期完工', null, null],
  ['今年开工建设', null, null],
  ['新院区6月启用', '6月', '2025-06-30'],
  ['三期9月全面投产', '9月', '2025-09-30'],
  ['新校区秋季学期投用', '秋季学期', null],
  ['推动文化旅游月活动', null, null],
  ['完成6月份活动', '6月份', '2025-06-30'],
  ['增长11月份以来的产量', '11月份', '2025-11-30'],
];

describe('a deadline', () => {
  it.each(cases)('in %s is %s (%s)', (clause, text, date) => {
    const read = findDeadline(clause, 2025);
    expect(read && clause.slice(read.start, read.end)).toBe(text);
    expect(read?.date ?? null).toBe(date);
  });

  it('has no date where the plan year is unknown and none is written', () => {
    expect(findDeadline('年底前完工', null)).toMatchObject({ date: null });
    expect(findDeadline('2027年6月底前完工', null)).toMatchObject({ date: '2027-06-30' });
  });
});
