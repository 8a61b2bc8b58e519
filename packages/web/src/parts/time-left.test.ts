import { describe, expect, it } from 'vitest';
import { supervisionEn } from '../words/supervision/en.ts';
import { supervisionZh } from '../words/supervision/zh.ts';
import { type LastDay, timeLeft, timeLeftText } from './time-left.ts';

/** In 2019, so that the year is said. Monday 11 March is worked, 16 and 17 are a weekend. */
const FRIDAY = '2019-03-15';
const SATURDAY = '2019-03-16';

const of = (
  due: string,
  workingDaysLeft: number | null,
  lastWorkingDay: string | null = due,
  daysOver: LastDay['daysOver'] = null,
): LastDay => ({ due, workingDaysLeft, lastWorkingDay, daysOver });
const over = (due: string, amount: number, counted: 'calendar' | 'working') => of(due, -1, due, { amount, counted });

describe('what is left until a last day', () => {
  it.each([
    ['2019-03-13', of(FRIDAY, 2), '还剩 2 个工作日', '2 working days left'],
    ['2019-03-15', of(FRIDAY, 0), '今日到期', 'due today'],
    ['2019-03-18', over(FRIDAY, 3, 'calendar'), '逾期 3 天', '3 days overdue'],
    ['2019-03-16', over(FRIDAY, 1, 'calendar'), '逾期 1 天', '1 day overdue'],
    ['2019-03-18', over(FRIDAY, 1, 'working'), '逾期 1 个工作日', '1 working day overdue'],
    ['2019-03-16', over(FRIDAY, 0, 'working'), '逾期不足 1 个工作日', 'overdue by less than a working day'],
    [
      '2019-03-14',
      of(SATURDAY, 1, FRIDAY),
      '还剩 1 个工作日，到期日休息，最后一个工作日是2019年3月15日（周五）',
      '1 working day left; it ends on a day off, the last working day is Fri, 15 Mar 2019',
    ],
    [
      '2019-03-15',
      of(SATURDAY, 0, FRIDAY),
      '到期日休息，今天是最后一个工作日',
      'it ends on a day off; today is the last working day',
    ],
    ['2019-03-16', of('2019-03-17', 0, FRIDAY), '到期前没有工作日了', 'no working day is left before it'],
    ['2019-03-16', of(SATURDAY, 0, FRIDAY), '今日到期', 'due today'],
    ['2020-01-03', of('2020-01-02', null, null, { amount: 1, counted: 'calendar' }), '逾期 1 天', '1 day overdue'],
    ['2019-03-14', of('2020-03-16', null, null), '工作日历未录入', 'calendar not entered'],
    ['2019-03-14', of('2019-03-14', null, null), '今日到期', 'due today'],
  ])('on %s, of %j, is said as %s', (today, day, zh, en) => {
    const left = timeLeft(day, today)!;
    expect([timeLeftText(left, supervisionZh), timeLeftText(left, supervisionEn)]).toEqual([zh, en]);
  });

  it('is nothing where no clock runs', () => {
    expect(timeLeft({ due: null, workingDaysLeft: null, lastWorkingDay: null, daysOver: null }, FRIDAY)).toBeNull();
  });

  it.each([supervisionZh, supervisionEn])('never says that none is left of a light that is near', ({ reasons }) => {
    expect(reasons.near('反馈', 0)).not.toContain('0');
    expect(reasons.near('反馈', 2)).toContain('2');
  });
});
