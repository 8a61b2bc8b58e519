import { sampleBytes, sampleReports } from '@luoshi/samples';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import type { Reading } from '../reading.ts';
import type { Act, ReviewEvent } from '../review/act.ts';
import { foldReview } from '../review/fold-review.ts';
import { testReading } from '../testing/reading.ts';
import { summarise } from './summarise.ts';

const eventsOf = (...acts: readonly Act[]): ReviewEvent[] =>
  acts.map((act, i) => ({
    id: `r/${i + 1}`,
    report: 'r',
    seq: i + 1,
    at: '2025-03-01T08:00:00.000Z',
    by: '王清',
    act,
  }));
const summaryAfter = (...acts: readonly Act[]) => summarise(testReading, foldReview(testReading, eventsOf(...acts)));

describe('targets against results', () => {
  it('puts the planned growth beside last year’s growth and level of the same indicator', () => {
    expect(summaryAfter().targets[0]).toMatchObject({
      measure: '地区生产总值',
      indicator: 'gdp',
      plannedChange: { id: 'q4', value: 6, bound: '~' },
      plannedLevel: null,
      achievedChange: { id: 'q2', value: 5.2 },
      achievedLevel: { id: 'q1', value: 120, unit: '亿元' },
    });
  });

  it('keeps a target in words as a gap where the number would be', () => {
    expect(summaryAfter().targets[1]).toMatchObject({
      measure: '粮食总产',
      plannedChange: null,
      plannedLevel: null,
      achievedChange: null,
      achievedLevel: { id: 'q3' },
      passage: { text: '粮食总产保持稳定' },
    });
  });

  it('takes where a level stands, not how much came on top', async () => {
    const text = `青榆县政府工作报告
一、2024年工作回顾
地区生产总值新增13亿元、达到286.4亿元，同比增长6.1%。城镇新增就业3900人。
二、2025年工作安排
今年经济社会发展的主要预期目标是：地区生产总值达到305亿元，城镇新增就业3800人。`;
    const reading = (await readDocument(new TextEncoder().encode(text), 'a.txt')) as Reading;
    const { targets } = summarise(reading, foldReview(reading, []));
    expect(targets.map(({ achievedLevel }) => achievedLevel?.value)).toEqual([286.4, 3900]);
  });

  it('takes the year’s targets where the term’s are told first', async () => {
    const text = `青榆县政府工作报告
一、2025年工作回顾
地区生产总值增长6.1%。
二、今后五年的奋斗目标和主要任务
今后五年的主要目标是：地区生产总值年均增长6.5%，粮食总产达到31万吨，城镇化率达到62%。
三、2026年工作安排
今年经济社会发展的主要预期目标是：地区生产总值增长6%，一般公共预算收入增长4%，城镇新增就业3800人。`;
    const reading = (await readDocument(new TextEncoder().encode(text), 'a.txt')) as Reading;
    const { targets } = summarise(reading, foldReview(reading, []));
    expect(targets.map(({ plannedChange, plannedLevel }) => (plannedChange ?? plannedLevel)?.value)).toEqual([
      6, 4, 3800,
    ]);
  });

  it('shows a gap where the result was rejected', () => {
    expect(summaryAfter({ kind: 'reject', fact: 'q2' }).targets[0]!.achievedChange).toBeNull();
  });

  it('shows the corrected value', () => {
    const [target] = summaryAfter({ kind: 'correct', fact: 'q2', changes: { value: 5.5 } }).targets;
    expect(target!.achievedChange).toMatchObject({ value: 5.5, state: 'corrected' });
  });

  it('leaves what stands outside the targets passage out', () => {
    expect(summaryAfter().targets.map(({ measure }) => measure)).toEqual(['地区生产总值', '粮食总产']);
  });
});

describe('commitments counted', () => {
  it('counts by milestone, with a number and with a date', () => {
    const { commitments, milestones } = summaryAfter();
    expect(commitments).toEqual({ total: 4, withNumber: 2, withDate: 1 });
    expect(milestones).toEqual([
      { milestone: 'start', total: 1, withNumber: 0, withDate: 1 },
      { milestone: 'reach', total: 2, withNumber: 2, withDate: 0 },
      { milestone: 'sustain', total: 1, withNumber: 0, withDate: 0 },
    ]);
  });

  it('counts by heading, the part itself where there is no heading', () => {
    expect(summaryAfter().headings.map(({ title, total, byMilestone }) => ({ title, total, byMilestone }))).toEqual([
      { title: '二、2025年工作安排', total: 2, byMilestone: { reach: 1, sustain: 1 } },
      { title: '（一）建好路网', total: 2, byMilestone: { reach: 1, start: 1 } },
    ]);
  });

  it('counts no number whose quantity was rejected, and no commitment that was', () => {
    const { commitments } = summaryAfter({ kind: 'reject', fact: 'q5' }, { kind: 'reject', fact: 'c4' });
    expect(commitments).toEqual({ total: 3, withNumber: 1, withDate: 0 });
  });
});

describe.each(sampleReports)('the summary of $name', (sample) => {
  it('finds targets, most with a result of the year before, and every commitment under one heading', async () => {
    const reading = await readDocument(sampleBytes(sample), sample.name);
    if ('refused' in reading) throw new Error(reading.code);
    const { targets, headings, commitments, milestones } = summarise(reading, foldReview(reading, []));
    expect(targets.length).toBeGreaterThanOrEqual(5);
    const withResult = targets.filter((row) => row.achievedChange ?? row.achievedLevel);
    expect(withResult.length).toBeGreaterThan(targets.length / 2);
    const totals = (rows: readonly { total: number }[]) => rows.reduce((sum, { total }) => sum + total, 0);
    expect(totals(milestones)).toBe(commitments.total);
    expect(totals(headings)).toBe(commitments.total);
    for (const { passage } of targets) expect(reading.source.text.slice(passage.start, passage.end)).toBe(passage.text);
  });
});
