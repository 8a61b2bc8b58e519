import { describe, expect, test } from 'vitest';
import { builtInCalendar } from '../built-in-calendar.ts';
import { type Calendar, type DayOverride, withOverrides } from '../calendar.ts';
import { isRefused } from '../calendar-refusal.ts';
import { calendarSentence } from '../calendar-sentence.ts';
import { addDays, type IsoDate, isoDate, weekday, yearOf } from '../iso-date.ts';
import { isWorkingDay } from '../working-days.ts';
import { notices } from './notices.examples.ts';
import { parseNotice, type ReadNotice, withNotice } from './parse-notice.ts';

const unknown: Calendar = { years: {} };
const noticeOf = (year: number) => notices.find((notice) => notice.year === year)!.text;

function read(text: string, year: number): ReadNotice {
  const notice = parseNotice(text, year);
  if (isRefused(notice)) throw new Error(calendarSentence(notice, 'en'));
  return notice;
}

const daysOf = (year: number, days: string) => days.split(' ').map((day) => (day.length > 5 ? day : `${year}-${day}`));
const beyond = (notice: ReadNotice, kind: string) =>
  notice.beyond.filter((day) => day.kind === kind).map(({ date }) => date);

function workingDaysOf(calendar: Calendar, year: number): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = isoDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1))
    if (isWorkingDay(calendar, day) === true) days.push(day);
  return days;
}

describe('the notice of each year is read as it is published', () => {
  test.each(notices)('$year', ({ year, text, worked, offInTheWeek }) => {
    const notice = read(text, year);
    expect([...beyond(notice, 'workday'), ...notice.workdays]).toEqual(daysOf(year, worked));
    const off = [...beyond(notice, 'holiday'), ...notice.holidays].filter((day) => weekday(isoDate(day)) <= 5);
    expect(off).toEqual(daysOf(year, offInTheWeek));
  });
});

/** 国办发明电〔2019〕3号 moved the Labour Day of 2019, 国办发明电〔2020〕1号 lengthened the Spring Festival of 2020. */
const laterNotices = [
  ...overrides('holiday', '2019-05-02 2019-05-03 2020-01-31 2020-02-01 2020-02-02'),
  ...overrides('workday', '2019-04-28 2019-05-05'),
];

function overrides(kind: DayOverride['kind'], days: string): DayOverride[] {
  return days.split(' ').map((day) => ({ date: isoDate(day), kind, note: '' }));
}

describe('the built-in calendar works the days that the notices say', () => {
  const entered = withOverrides(
    notices.reduce((calendar, { year, text }) => withNotice(calendar, read(text, year)), unknown),
    laterNotices,
  );
  test.each(notices.map(({ year }) => year))('%i', (year) => {
    expect(workingDaysOf(builtInCalendar, year)).toEqual(workingDaysOf(entered, year));
  });
});

describe('what stands around the entries does not disturb', () => {
  const plain = read(noticeOf(2026), 2026);
  const sameDays = (text: string) => {
    const { holidays, workdays } = read(text, 2026);
    expect({ holidays, workdays }).toEqual({ holidays: plain.holidays, workdays: plain.workdays });
  };
  test.each([
    [
      'title, number, addressees and signature',
      `国务院办公厅关于2026年部分节假日安排的通知\n国办发明电〔2025〕7号\n各省、自治区、直辖市人民政府：\n现将2026年元旦、春节放假调休日期的具体安排通知如下。\n${noticeOf(2026)}\n节假日期间，要妥善安排好值班。\n国务院办公厅\n2025年11月4日`,
    ],
    ['a news lead with its date', `来源：某网 2025-11-04 22:15\n某社11月4日电 通知全文如下：\n\n${noticeOf(2026)}`],
    ['indents and empty lines', noticeOf(2026).replaceAll('\n', '\n\n　　')],
    ['lost line breaks', noticeOf(2026).replaceAll('\n', '')],
    ['lines broken in the middle', noticeOf(2026).replaceAll('至', '至\n')],
    ['half-width signs and Windows line ends', noticeOf(2026).normalize('NFKC').replaceAll('\n', '\r\n')],
    ['other numbering', noticeOf(2026).replaceAll(/^.、/gm, '')],
  ])('%s', (_, text) => sameDays(text));

  test('the number of the notice becomes the source', () => {
    const { source } = read(`国办发明电〔2025〕 7 号\n${noticeOf(2026)}`, 2026);
    expect(source).toBe('国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');
  });
});

describe('a day off made up without a span is read', () => {
  test.each([
    ['4月5日放假，4月6日（星期一）补休。', '2026-04-05 2026-04-06'],
    ['4月4日到6日放假3天。', '2026-04-04 2026-04-05 2026-04-06'],
    ['4月4日、4月6日放假，共2天。', '2026-04-04 2026-04-06'],
  ])('%s', (entry, days) => {
    const text = noticeOf(2026).replace(/(?<=清明节：).*/, entry);
    expect(read(text, 2026).holidays.filter((day) => day.startsWith('2026-04'))).toEqual(days.split(' '));
  });
});

describe('a notice that is not understood whole is refused, with its line', () => {
  const changed = (was: string, is: string) => noticeOf(2026).replace(was, is);
  test.each([
    ['other words', changed('5月9日（周六）上班', '5月9日（周六）视情况上班'), 'notice-unreadable', { line: 4 }],
    [
      'a day that does not exist',
      changed('4月4日（周六）至6日（周一）', '4月4日至31日'),
      'notice-unreadable',
      { line: 3 },
    ],
    ['a span that runs backwards', changed('6月19日（周五）至21日', '6月19日至18日'), 'notice-unreadable', { line: 5 }],
    ['days named outside', `${noticeOf(2026)}\n另，3月8日妇女放假。`, 'notice-unreadable', { line: 8 }],
    [
      'a wrong weekday',
      changed('2月14日（周六）', '2月14日（周五）'),
      'notice-weekday-differs',
      { line: 2, claimed: 5, actual: 6 },
    ],
    ['a wrong count', changed('共9天', '共8天'), 'notice-count-differs', { line: 2, stated: 8, counted: 9 }],
    [
      'a make-up day in the week',
      changed('10月10日（周六）', '10月9日'),
      'notice-workday-not-weekend',
      { date: '2026-10-09' },
    ],
    ['a day off and worked', changed('1月4日（周日）', '1月3日（周六）'), 'notice-day-twice', { date: '2026-01-03' }],
    [
      'one festival missing',
      changed('六、中秋节：9月25日（周五）至27日（周日）放假，共3天。', ''),
      'notice-incomplete',
      { lacking: '中秋节' },
    ],
    [
      'a single line',
      '春节：2月15日至23日放假调休，共9天。',
      'notice-incomplete',
      { lacking: '元旦、清明节、劳动节、端午节、中秋节、国庆节' },
    ],
    ['nothing', '', 'notice-incomplete', {}],
    [
      'a title of another year',
      `国务院办公厅关于2025年部分节假日安排的通知\n${noticeOf(2026)}`,
      'notice-other-year',
      { stated: 2025 },
    ],
    [
      'dates of another year',
      changed('1月1日（周四）至3日（周六）', '2024年1月1日至3日'),
      'notice-other-year',
      { stated: 2024 },
    ],
  ])('%s', (_, text, code, facts) => {
    expect(parseNotice(text, 2026)).toMatchObject({ refused: true, code, facts });
  });

  test.each(['，', '（', '1日（', '1月1日、', '、', '春节：', '。一、'])('endless %s', (piece) => {
    expect(parseNotice(`春节：${piece.repeat(50_000)}放假`, 2026)).toMatchObject({ refused: true });
  });

  test('the notice of one year is not taken for the next', () => {
    expect(parseNotice(noticeOf(2026), 2027)).toMatchObject({ code: 'notice-weekday-differs' });
  });
});
