import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, Role } from '../facts.ts';
import { contextOf } from '../testing/context-of.ts';
import { unmark } from '../testing/marked.ts';
import { readQuantities } from './index.ts';
import { understood } from './quantities.examples.ts';
import { understoodMore } from './quantities-more.examples.ts';

const read = (text: string, role: Role = 'review') => readQuantities(contextOf(text, role)).map((it) => it.quantity);

describe('quantities are found and understood', () => {
  for (const [group, examples] of Object.entries({ ...understood, ...understoodMore })) {
    it.each(examples.map((example) => [example[0], example] as const))(`${group}: %s`, (_, [sentence, ...wanted]) => {
      const { text, runs } = unmark(sentence);
      const found = read(text);
      for (const [index, run] of runs.entries()) {
        const quantity = found.find((it) => it.start === run.start && it.end === run.end);
        expect(quantity, `${run.text} in ${found.map((it) => it.text).join(' ')}`).toBeDefined();
        const { measure, ...rest } = wanted[wanted.length - runs.length + index] ?? {};
        expect(quantity).toMatchObject(rest);
        if (measure !== undefined) expect(quantity?.measure.text).toBe(measure);
      }
    });
  }
});

describe('numbers that measure nothing are left alone', () => {
  it.each([
    ['二十大精神和2024年3月5日的会议', 'dates'],
    ['2021—2025年规划', 'a span of years'],
    ['困难一半来自市场，道路拓宽了一半的路段，任务完成一半', 'halves that measure nothing'],
    ['90年代建成的水库', 'a decade'],
    ['G342改线、208国道和县道015', 'roads'],
    ['5G网络、4A级景区和PM2.5浓度', 'codes'],
    ['实施“1311”工程，推广“4+5”模式', 'names in quotes'],
    ['入选中国企业500强', 'the name of a list'],
    ['推行7×24小时服务、5+2工作法', 'ways of working'],
    ['第三次会议听取第十二批名单', 'ordinals'],
    ['全省第一方阵、前三季度、第二产业', 'tiers, quarters and sectors'],
    ['《某某县优化环境116条》', 'the title of a document'],
    ['拨打0355-2020123和12345热线', 'telephone numbers'],
    ['三大战略、四个意识、五位一体', 'groupings'],
    ['成立几个专班，解决若干问题', 'no number at all'],
    ['会议8：30：00开始，地图比例1：500', 'times of day and scales'],
    ['配方为1：2：3', 'a mixture'],
    ['3/4号机组', 'numbers of things'],
    ['筹备建县80周年活动', 'an anniversary'],
    ['争取2040国家桑蚕专项', 'a programme named after a year'],
    ['连续跨过三个大台阶', 'steps'],
  ])('%s (%s)', (text) => {
    expect(read(text).map((it) => it.text)).toEqual([]);
  });
});

describe('status and year follow the part and what the sentence says', () => {
  it.each<[string, Role, Partial<Quantity>]>([
    ['地区生产总值增长6%。', 'plan', { status: 'planned', year: 2025 }],
    ['地区生产总值增长6%。', 'review', { status: 'achieved', year: 2024 }],
    ['到2030年，常住人口城镇化率达到60%。', 'plan', { status: 'planned', year: 2030 }],
    ['充分发挥12个产业专班作用。', 'plan', { status: 'context', year: null }],
    ['我县已有省级园区2个。', 'plan', { status: 'context', year: null }],
    ['从有利条件看，高铁辐射人口超过90万人。', 'plan', { status: 'context', year: null }],
    ['从不利因素看，去年用电量仅增长1%。', 'plan', { status: 'achieved', year: 2024 }],
    ['目前，管网老化；今年改造管网30公里。', 'plan', { status: 'planned', year: 2025 }],
    ['当前，我们要抢抓机遇，力争新增企业40家。', 'plan', { status: 'planned', year: 2025 }],
    ['力争两年内公厕达标率达到90%。', 'plan', { status: 'planned', year: 2026 }],
    ['今明两年解决9万人饮水问题。', 'plan', { status: 'planned', year: 2026 }],
    ['两年改造公厕90座。', 'plan', { status: 'planned', year: 2026 }],
    ['三年内新建学校60所。', 'plan', { status: 'planned', year: 2027 }],
    ['两年来首次新建学校6所。', 'plan', { status: 'planned', year: 2025 }],
    ['我县有13万人口，要用好这个优势。', 'plan', { status: 'context', year: null }],
    ['我县有3所学校改造完成。', 'review', { status: 'achieved', year: 2024 }],
    ['即工业园区每亩产出200万元。', 'glossary', { status: 'context', year: null }],
  ])('%s in the %s', (text, role, wanted) => {
    expect(read(text, role)[0]).toMatchObject(wanted);
  });

  it('what is raised from last year’s rate is promised for this one', () => {
    const [from, to] = read('公厕达标率从去年的61%提高到70%。', 'plan');
    expect(from).toMatchObject({ status: 'context' });
    expect(to).toMatchObject({ status: 'planned', year: 2025 });
  });
});

describe('totals of a term of years belong to no single year', () => {
  const text = '五年来，地区生产总值由2020年的150亿元增加到210亿元，累计完成投资600亿元。\n过去一年，完成投资130亿元。';
  it.each([
    ['150亿元', 2020],
    ['210亿元', 2024],
    ['600亿元', null],
    ['130亿元', 2024],
  ])('%s is of %s', (amount, year) => {
    expect(read(text).find((it) => it.text === amount)?.year).toBe(year);
  });
});

describe('a share or a stock in a term of years is where it stood at its end', () => {
  const text = '五年来，森林覆盖率36%，床位保有量800张，新建学校12所，年均增长5%。';
  it.each([
    ['36%', 2024],
    ['800张', 2024],
    ['12所', null],
    ['5%', null],
  ])('%s is of %s', (amount, year) => {
    expect(read(text).find((it) => it.text === amount)?.year).toBe(year);
  });

  it.each([
    ['五年累计发电量达60亿千瓦时，充电桩累计达到90台', [null, 2024]],
    ['生产总值超过80亿元，新建学校超12所', [2024, null]],
    ['人均生产总值从2020年的3万元提高到2024年的5万元', [2020, 2024]],
    ['每千人托位数4.5个', [2024]],
    ['累计出台3项技术标准，低保标准300元', [null, 2024]],
  ])('of a term: %s', (told, years) => {
    expect(read(`五年来，${told}。`).map((it) => it.year)).toEqual(years);
  });

  it('a paragraph that takes stock of what is lacking ends the term', () => {
    const later = '五年来，新建学校12所。\n在肯定成绩的同时，我们也清醒看到，增速低于全国2个百分点。';
    expect(read(later).map((it) => it.year)).toEqual([null, 2024]);
  });

  it('a paragraph about the first year of a term is of that year', () => {
    const first = '2024年，是本届政府的开局之年，新建学校12所。';
    expect(read(first)[0]?.year).toBe(2024);
  });

  it.each([
    ['今后五年，新建学校60所。', null],
    ['“十五五”时期，城镇化率达到70%。', 2030],
    ['“十五五”时期，生产总值年均增长6%。', null],
  ])('%s in the plan is for %s', (sentence, year) => {
    expect(read(sentence, 'plan')[0]).toMatchObject({ status: 'planned', year });
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    '增长',
    '5.5%',
    '3万亩',
    '、',
    '，',
    '。',
    '\n',
    ' ',
    '第一',
    '全市',
    '余',
    '—',
    '分别',
    '由',
    '增加到',
    '12个',
    '项目',
    '“',
    '”',
    '（',
    '亿',
    '万',
    '成',
    '２０２５年',
    '以上',
    '城乡居民收入',
    '\ud83d',
    'PM',
    '.',
    '1',
  );
  const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));

  it('every quantity is the slice it points at, in order, with a finite value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const quantity of read(text)) {
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(quantity.value) && Number.isFinite(quantity.base.value)).toBe(true);
          expect(
            quantity.measure.start >= 0 &&
              quantity.measure.end <= text.length &&
              quantity.measure.start < quantity.measure.end,
          ).toBe(true);
          last = quantity.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('white space between the characters changes nothing but the places', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spaced = [...text].join(' ');
        const facts = (it: Quantity) => [
          it.text.replace(/\s/g, ''),
          it.value,
          it.unit,
          it.bound,
          it.kind,
          it.measure.text,
        ];
        expect(read(spaced).map(facts)).toEqual(read(text.replace(/ /g, '')).map(facts));
      }),
      { numRuns: 300 },
    );
  });

  it('a clause of a million characters is read to its end', () => {
    const found = read('新建项目3个和'.repeat(150_000));
    expect(found).toHaveLength(150_000);
  });
});
