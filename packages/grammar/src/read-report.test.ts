import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from './facts.ts';
import { readReport } from './read-report.ts';
import type { Span } from './span.ts';

const REPORT = `政府工作报告

——2024年1月18日在澜溪县第九届
人民代表大会第三次会议上
县长 林 深

各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，全县生产总值完成120.5亿元，同比增长6.2%；新增规上企业12家，荣获全国卫生县城称号。
在看到成绩的同时，我们也清醒认识到，还存在不少困难和问题：产业结构不优，创新能力不强。
二、2024年工作安排
今年发展的主要预期目标是：生产总值增长7%左右，居民收入与经济增长同步。
（一）聚焦产业升级，增强发展动能。加快总投资3.6亿元的**云溪电站**建设，年底前建成投产；新建高标准农田2万亩。
（二）聚焦民生改善，办好群众实事。今年承诺办好3件民生实事：一是新建公厕5座；二是改造学校2所；三是完成饮水工程。
三、加强政府自身建设
坚持依法行政，自觉接受监督。
各位代表！让我们携手同心，为建设美丽澜溪而努力奋斗！
附件
名词解释
1.“双碳”：碳达峰、碳中和。
2.三长制：田长、林长、河长。
大会秘书处
2024年1月19日印发
`;

/** What must hold for the facts of any text; all faults are gathered, so that one look costs one assertion. */
function expectSound(source: string, facts: Facts): void {
  const { outline, quantities, commitments, livelihood, glossary, warnings } = facts;
  const all = [...outline, ...quantities, ...commitments, ...livelihood, ...glossary, ...warnings];
  const parts = outline.filter((node) => node.level === 1);
  const ends = parts.length === 0 || (parts[0]!.start === 0 && parts.at(-1)!.end === source.length);
  expect({
    outOfBounds: all.filter(({ start, end }) => start < 0 || end < start || end > source.length),
    notItsSlice: [...quantities, ...commitments, ...livelihood].filter(
      ({ start, end, text }) => source.slice(start, end) !== text,
    ),
    outOfOrder: [outline, quantities, commitments].flatMap((list) => pairs(list, (a, b) => b.start < a.start)),
    overlapping: [livelihood, glossary].flatMap((list) => pairs(list, (a, b) => b.start < a.end)),
    gapsBetweenParts: pairs(parts, (a, b) => b.start !== a.end),
    partsCoverTheText: ends,
  }).toEqual({
    outOfBounds: [],
    notItsSlice: [],
    outOfOrder: [],
    overlapping: [],
    gapsBetweenParts: [],
    partsCoverTheText: true,
  });
}

/** Neighbours of a list of which `isWrong` holds. */
function pairs(spans: readonly Span[], isWrong: (a: Span, b: Span) => boolean): readonly (readonly Span[])[] {
  return spans.slice(1).flatMap((b, index) => (isWrong(spans[index]!, b) ? [[spans[index]!, b]] : []));
}

/** Pieces that make the rules start and then disappoint them. */
const piece = fc.constantFrom(
  ...'一是；二是。，、：（一）1.2、第一部分\n【】“”《》各位代表！附件名词解释民生实事目标是增长%亿元2024年县长今年完成建成问题存在 \t　*�😀'.split(
    '',
  ),
  '一、2023年工作回顾\n',
  '二、2024年工作安排\n',
  '（一）抓产业。',
  '主要预期目标是：',
  '办好3件民生实事：',
  '名词解释\n',
  '附件\n',
  '大会秘书处\n',
  '在澜溪县第九届人民代表大会第三次会议上',
);

describe('a whole report', () => {
  test('has every kind of fact', () => {
    const facts = readReport(REPORT);
    expect(facts.report).toMatchObject({
      title: '政府工作报告',
      jurisdiction: { name: '澜溪县', level: 'county', code: null },
      deliveredOn: '2024-01-18',
      session: '第九届人民代表大会第三次会议',
      speaker: '林深',
      reviewYear: 2023,
      planYear: 2024,
    });
    expect(facts.outline.map((node) => node.role)).toEqual([
      'opening',
      'review',
      'plan',
      'plan',
      'plan',
      'self',
      'closing',
      'glossary',
      'imprint',
    ]);
    expect(facts.quantities.map((quantity) => quantity.text)).toContain('120.5亿元');
    expect(facts.commitments.length).toBeGreaterThan(0);
    expect(facts.livelihood.map((item) => item.text)).toEqual(['新建公厕5座', '改造学校2所', '完成饮水工程']);
    expect(facts.glossary.map((entry) => entry.term)).toEqual(['双碳', '三长制']);
    expect(facts.warnings).toEqual([]);
    expectSound(REPORT, facts);
  });

  test('promises nothing where the plan looks back: those figures are results of the year before', () => {
    const facts = readReport(
      REPORT.replace(
        '今年发展的主要',
        '2024年是关键之年。过去一年，各项工作取得了可喜的成绩。城镇新增就业3168人，新建口袋公园5个。这为做好今年的工作打下了基础。\n今年发展的主要',
      ),
    );
    const told = facts.quantities.filter(({ text }) => /^(?:3168人|5个)$/u.test(text));
    expect(told.map(({ status, year }) => [status, year])).toEqual([
      ['achieved', 2023],
      ['achieved', 2023],
    ]);
    expect(facts.commitments.filter(({ text }) => /3168|口袋公园/u.test(text))).toEqual([]);
  });

  test('is read the same with runs left out', () => {
    const omitted = '- 2 -\n';
    const at = REPORT.indexOf('（二）');
    const source = REPORT.slice(0, at) + omitted + REPORT.slice(at);
    const facts = readReport(source, [{ start: at, end: at + omitted.length }]);
    expect(facts.quantities.map((quantity) => quantity.text)).toEqual(
      readReport(REPORT).quantities.map((quantity) => quantity.text),
    );
    expectSound(source, facts);
  });

  test('headings by the ten thousand are all read', () => {
    const headings = Array.from(
      { length: 10_000 },
      (_, index) => `${'一二三四五六七八九'[index % 9]}、${2000 + (index % 30)}年工作回顾`,
    );
    expect(readReport(headings.join('\n')).outline).toHaveLength(10_000);
  });

  test.each([
    '办好3件民生实事：1.修路；',
    '主要目标是：增长6%。',
    '也存在一些问题。',
    '“',
    '一',
    '1.',
    '（',
    '附件',
    '：',
  ])('a line of 100,000 characters of %s is read to its end', (part) => {
    const source = `一、2023年工作回顾\n二、2024年工作安排\n${part.repeat(Math.ceil(100_000 / part.length))}`;
    expectSound(source, readReport(source));
  });

  test('is read the same twice', () => {
    expect(readReport(REPORT)).toEqual(readReport(REPORT));
  });

  test('any text gives sound facts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 80 }).map((all) => all.join('')),
        ),
        (source) => {
          expectSound(source, readReport(source));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a report with runs cut out, repeated or put in gives sound facts', () => {
    const place = fc.nat({ max: REPORT.length });
    fc.assert(
      fc.property(
        place,
        place,
        fc.array(piece, { maxLength: 6 }),
        fc.integer({ min: 0, max: 2 }),
        (a, b, put, times) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          const source = REPORT.slice(0, from) + REPORT.slice(from, to).repeat(times) + put.join('') + REPORT.slice(to);
          expectSound(source, readReport(source));
        },
      ),
      { numRuns: 200 },
    );
  });
});
