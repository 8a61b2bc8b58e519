import { accountRules, type MeasuredEvidence, verdicts } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { directory } from '../testing/county.ts';
import { documentWords, partText } from '../testing/office-parts.ts';
import { yearAccount } from '../testing/year-account.ts';
import { readXlsx } from '../xlsx/reading/read-xlsx.ts';
import { gridOf } from '../xlsx/reading/sheet.ts';
import { accountDocument } from './account-document.ts';
import { accountDocx } from './account-docx.ts';
import { accountSummary } from './account-summary.ts';
import { accountTallies, tallyHeads } from './account-tallies.ts';
import { claimText, rulingText, scheduleText, targetWords } from './account-words.ts';
import { accountXlsx } from './account-xlsx.ts';

const settings = { date: '2027-01-10', office: '澜溪县人民政府督查室' };
const document = accountDocument(yearAccount, directory, settings);

const measured: MeasuredEvidence = {
  verdict: 'kept',
  rule: 'figure-reached',
  share: null,
  value: 6.4,
  unit: '%',
  month: '2026-12',
  measurements: [
    {
      series: '地区生产总值',
      indicator: 'gdp',
      measure: '地区生产总值',
      kind: 'growth',
      value: 6.4,
      unit: '%',
      month: '2026-12',
      cumulation: 'since-january',
      source: '统计月报',
      note: '',
      replaces: null,
      seq: 1,
      at: '2027-01-08T02:00:00.000Z',
      by: '顾明',
    },
  ],
};
/** The sixth line with a measured figure, and no next report. */
const withFigure = {
  ...yearAccount,
  lines: yearAccount.lines.map((line) =>
    line.number === 6 ? { ...line, claim: null, evidence: { ...line.evidence, measured } } : line,
  ),
};
const figure = '指标：1—12月 6.4%（统计月报，顾明录入）';

describe('a measured figure', () => {
  it('stands under 佐证 with its source and who typed it, and is counted', () => {
    const { groups, gaps, summary } = accountDocument(withFigure, directory, settings);
    expect(groups[1]?.rows[2]?.evidence).toBe(`未立项\n${figure}`);
    expect(gaps.at(-1)?.rows[0]?.why).toContain(figure);
    expect(summary[2]).toContain('有指标监测数佐证的1项');
  });

  it('is in the workbook and in the Word document', async () => {
    const workbook = readXlsx(await accountXlsx(withFigure, directory, settings));
    if ('refused' in workbook) throw new Error(workbook.code);
    expect(gridOf(workbook.sheets[0]!).flat().join('\n')).toContain(figure);
    const words = documentWords(await accountDocx(accountDocument(withFigure, directory, settings)));
    expect(words).toContain('1—12月 6.4%（统计月报，顾明录入）');
  });
});

describe('the account as a Word document', () => {
  it('prints one denominator and, over it, every verdict, what is ruled and what is proved', () => {
    const [counts, ruled, proved] = document.summary;
    expect(counts).toContain('共6项，以下均以6项为基数');
    expect(counts).toContain(
      '兑现0项（0.0%）、超额兑现1项（16.7%）、部分兑现1项（16.7%）、未兑现1项（16.7%）、无可比数据1项（16.7%）、未提及2项（33.3%）',
    );
    expect(ruled).toContain('经人核定的2项（确认1项、改判1项），待核定的4项');
    expect(proved).toContain('已销号并经核验的1项，未立项的5项；超过时限的0项');
  });

  it('lists what is not kept first, worst first, the gaps as well', () =>
    expect(
      document.gaps.map(({ heading, rows }) => [heading.split(/[：（]/)[0], rows.map(({ number }) => number)]),
    ).toEqual([
      ['未兑现', [3]],
      ['部分兑现', [2]],
      ['未提及', [4, 5]],
      ['无可比数据', [6]],
    ]));

  it('says in the head of each of them how many nobody ruled on', () =>
    expect(document.gaps.map(({ heading }) => heading)).toEqual([
      '未兑现：1项',
      '部分兑现：1项（其中1项待核定）',
      '未提及（下一年报告没有说明）：2项（其中2项待核定）',
      '无可比数据（提到了，但无从比较）：1项（其中1项待核定）',
    ]));

  it('says of a part how far it is from the promise, not by which rule', () =>
    expect(document.gaps[1]?.rows[0]?.why).toBe('改造街巷9条（报告第3页），比承诺少3条，完成75%。'));

  it('counts every state of the works, so that they add up', () => {
    const [first, ...rest] = yearAccount.lines;
    const withdrawn = { ...first!, evidence: { standing: 'withdrawn' as const, matters: [] } };
    const [, , works] = accountSummary({ ...yearAccount, lines: [withdrawn, ...rest] });
    expect(works).toContain('已销号并经核验的1项，已撤项的1项，未立项的4项');
  });

  it('marks what the report gives as an estimate', () => {
    const [first] = yearAccount.lines;
    const result = { ...first!.claim!.result!, estimated: true as const };
    expect(claimText({ ...first!, claim: { ...first!.claim!, result } })).toContain('（预计数）');
  });

  it('dates a ruling by the day in China', () => {
    const ruling = { kind: 'confirm' as const, verdict: 'kept' as const, reason: null, by: '顾明' };
    const line = { ...yearAccount.lines[0]!, state: 'confirmed' as const };
    expect(rulingText({ ...line, ruling: { ...ruling, at: '2027-02-11T20:00:00.000Z' } }, null)).toBe(
      '顾明确认\n2027.2.12',
    );
  });

  it('has every line once under its heading, with claim, evidence and schedule apart', () => {
    expect(document.groups.map(({ heading, rows }) => [heading, rows.map(({ number }) => number)])).toEqual([
      ['一、推进城乡融合', [1, 2, 3]],
      ['二、办好民生实事', [4, 5, 6]],
    ]);
    expect(document.groups[1]?.rows[0]).toMatchObject({
      promise: '建成西坪书屋',
      claim: '（报告未提及）',
      evidence: '事项7号：2026.11.5销号，顾明核验，材料3件',
      schedule: '2026.12.31\n按期完成',
      verdict: '未提及\n（拟）',
      ruling: '待核定',
    });
  });

  it('gives the page of the report with the claim, and the share of a part', () =>
    expect(document.groups[0]?.rows[1]).toMatchObject({
      target: '12条',
      claim: '改造街巷9条（报告第3页）',
      units: '住建局、交通局',
      verdict: '部分兑现\n75%\n（拟）',
    }));

  it('tells an overruling with its reason in a note that its row names', async () => {
    expect(document.groups[0]?.rows[2]?.ruling).toBe('林向晚改判\n2027.1.8\n（注1）');
    const words = documentWords(await accountDocx(document));
    expect(words).toContain('注1　第3项：系统拟判“兑现”，林向晚改判为“未兑现”。理由：现场核查时尚未通水。');
  });

  it('lies, repeats the heads of both tables, and puts the first before the second', async () => {
    const file = await accountDocx(document);
    const xml = partText(file, 'word/document.xml');
    expect(xml).toContain('w:orient="landscape"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>|<w:tr /g)?.length);
    const words = documentWords(file);
    expect(words.indexOf('二、需要说明的事项')).toBeLessThan(words.indexOf('三、逐项对账'));
    expect(words).toContain('2026年《政府工作报告》承诺事项完成情况对账表');
  });

  it('says that there is no next report yet', () => {
    const lines = yearAccount.lines.map((line) => ({ ...line, claim: null }));
    const { summary, groups } = accountDocument({ ...yearAccount, next: null, lines }, directory, settings);
    expect(summary.at(-1)).toContain('下一年报告未出');
    expect(groups[0]?.rows[0]?.claim).toBe('（下一年报告未出）');
  });

  it('is the same bytes for the same account', async () =>
    expect(Buffer.compare(Buffer.from(await accountDocx(document)), Buffer.from(await accountDocx(document)))).toBe(0));
});

describe('cells of the account', () => {
  const promise = yearAccount.lines[0]!.promise;
  it.each([
    [{ value: 20, unit: '公里', bound: '>=' }, '20公里以上'],
    [{ value: 3, upper: 5, unit: '个', bound: '=' }, '3—5个'],
    [{ value: 8, unit: '%', kind: 'change', bound: '~' }, '增长8%左右'],
    [{ value: -2.5, unit: '%', kind: 'change', bound: '=' }, '下降2.5%'],
    [{ value: 31, unit: '微克/立方米', bound: '<=' }, '31微克/立方米以内'],
    [{ value: 80, unit: '亿元', bound: '>' }, '超过80亿元'],
    [{ value: null }, ''],
  ] as const)('%j is promised as “%s”', (changes, words) =>
    expect(targetWords({ ...promise, upper: null, ...changes })).toBe(words),
  );

  it('a limit that was missed says by how many days', () =>
    expect(scheduleText({ standing: 'late', limitOn: '2026-06-30', finishedOn: '2026-07-03', daysLate: 3 })).toBe(
      '2026.6.30\n逾期完成3天',
    ));
});

describe('the account as a workbook', () => {
  const sheets = async () => {
    const workbook = readXlsx(await accountXlsx(yearAccount, directory, settings));
    if ('refused' in workbook) throw new Error(workbook.code);
    return workbook.sheets;
  };

  it('has the table, the sums and the meanings', async () =>
    expect((await sheets()).map(({ name }) => name)).toEqual(['账表', '汇总', '说明']));

  it('has a row a line, with verdict in force and proposed, and the reason of an overruling', async () => {
    const [, heads, ...rows] = gridOf((await sheets())[0]!);
    expect(rows).toHaveLength(6);
    const third = Object.fromEntries(heads!.map((head, at) => [head, rows[2]![at]]));
    expect(third).toMatchObject({
      承诺事项: '建成东岭水厂',
      结论: '未兑现',
      系统拟判: '兑现',
      核定: '已改判',
      核定人: '林向晚',
      改判理由: '现场核查时尚未通水。',
      责任领导: '温雅宁',
    });
  });

  it('explains every rule that may judge a line', async () =>
    expect(gridOf((await sheets())[2]!).length).toBeGreaterThan(Object.keys(accountRules).length));

  it('is the same bytes for the same account', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => accountXlsx(yearAccount, directory, settings)));
    expect(Buffer.compare(Buffer.from(one!), Buffer.from(other!))).toBe(0);
  });
});

describe('the sums of the account', () => {
  const names = { unit: (id: string) => id, leader: (post: string) => post };
  const rows = accountTallies(yearAccount, names).map((cells) =>
    Object.fromEntries(tallyHeads.map((head, at) => [head, cells[at] ?? null])),
  );

  it.each(['按部分', '按领导'])('%s add up to the one denominator', (kind) => {
    const sum = rows.filter((row) => row.汇总 === kind).reduce((all, row) => all + Number(row.项数 ?? 0), 0);
    expect(sum).toBe(yearAccount.total);
  });

  it('by unit say how often a line of several units was counted again', () => {
    const units = rows.filter((row) => row.汇总 === '按单位');
    expect(units.reduce((all, row) => all + Number(row.项数 ?? 0), 0)).toBe(yearAccount.total + 1);
    expect(units.at(-1)?.名称).toContain('合计多计1项次');
  });

  it('have verdicts that add up in every row', () => {
    const words = tallyHeads.slice(4, 4 + verdicts.length);
    for (const row of rows.filter((one) => one.项数 !== null))
      expect(words.reduce((sum, word) => sum + Number(row[word]), 0)).toBe(row.项数);
  });
});
