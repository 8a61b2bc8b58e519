import { describe, expect, it } from 'vitest';
import type { Measurement } from '../measurements/measurement.ts';
import {
  accountOfLines,
  claimed,
  matterProof,
  promisedFigure,
  promisedWork,
  ruling,
  unmentioned,
  yearLine,
} from '../testing/year-lines.ts';
import type { YearLine } from '../year-account/year-account.ts';
import { draftMeasurements } from './draft-measurements.ts';
import { reviewDraft } from './draft-review.ts';
import { figuresOf, unsourcedFigures } from './figures-of.ts';
import type { DraftMeasurement } from './review-draft.ts';

const road = promisedFigure('力争新修乡道30公里以上', 30, '公里', { bound: '>=' });
const growth = promisedFigure('地区生产总值增长6%—6.5%', 6, '%', {
  id: 'q1',
  class: 'target',
  indicator: 'gdp',
  kind: 'change',
  upper: 6.5,
});
const bridge = promisedWork('北渡桥9月底前建成通车', { milestone: 'operate' });
const proven = { standing: 'proven', matters: [matterProof()] } as const;
const early = { standing: 'in-time', limitOn: '2030-12-31', finishedOn: '2030-10-20', daysLate: 0 } as const;

const measured: DraftMeasurement = {
  indicator: 'gdp',
  name: '地区生产总值',
  value: 6.2,
  unit: '%',
  kind: 'change',
  period: '2030-12',
  origin: '统计局',
  by: '卢安',
};

function only(line: YearLine, measurements: readonly DraftMeasurement[] = []) {
  const { parts, unsupported } = reviewDraft(accountOfLines([line]), measurements);
  const [statement] = parts.flatMap(({ done, open }) => [...done, ...open]);
  return { text: statement?.text ?? null, statement, reason: unsupported[0]?.reason ?? null };
}

describe('what the draft says of a line', () => {
  const confirmed = (promise: typeof road, claim: NonNullable<YearLine['claim']>) =>
    yearLine(1, promise, { claim, ruling: ruling('confirm', claim.verdict) });
  const length = (value: number, text: string) => ({ value, unit: '公里', kind: 'level' as const, text });

  it.each([
    {
      name: 'puts the figure reached into the words of the promise',
      line: confirmed(road, claimed('kept', '乡道30公里', length(30, '乡道30公里'))),
      text: '新修乡道30公里',
    },
    {
      name: 'says when it is above what was promised',
      line: confirmed(road, claimed('exceeded', '乡道32.5公里', length(32.5, '乡道32.5公里'))),
      text: '新修乡道32.5公里，超额完成任务',
    },
    {
      name: 'says what is lacking of a part, and leaves the cause to people',
      line: confirmed(road, claimed('partly', '乡道24公里', length(24, '乡道24公里'))),
      text: '新修乡道24公里，年初确定的“力争新修乡道30公里以上”任务尚未全部完成，主要原因待补',
    },
    {
      name: 'calls a growth in % one on the year before',
      line: confirmed(growth, claimed('kept', '地区生产总值增长6.3%', { value: 6.3, unit: '%', kind: 'change' })),
      text: '地区生产总值同比增长6.3%，完成年度目标',
    },
    {
      name: 'leaves an estimate an estimate',
      line: confirmed(
        growth,
        claimed('kept', '地区生产总值增长6.3%', { value: 6.3, unit: '%', kind: 'change', estimated: true }),
      ),
      text: '地区生产总值同比增长6.3%（预计数），完成年度目标',
    },
    {
      name: 'says a missed target plainly',
      line: confirmed(growth, claimed('missed', '地区生产总值增长5.1%', { value: 5.1, unit: '%', kind: 'change' })),
      text: '地区生产总值同比增长5.1%，年初确定的“地区生产总值增长6%—6.5%”目标尚未完成，主要原因待补',
    },
    {
      name: 'takes a work from the next report’s words',
      line: confirmed(bridge, claimed('kept', '北渡桥建成通车', {}, 'stage-reached')),
      text: '北渡桥建成通车',
    },
    {
      name: 'tells a work that a closed matter proves in the promise’s words, without its limit, and that it was early',
      line: yearLine(1, bridge, { claim: unmentioned, evidence: proven, schedule: early }),
      text: '北渡桥建成通车，提前完成',
    },
    {
      name: 'tells what a closed matter proves also where a person confirmed that the report says nothing',
      line: yearLine(1, bridge, {
        claim: unmentioned,
        evidence: proven,
        ruling: ruling('confirm', 'not-mentioned'),
      }),
      text: '北渡桥建成通车',
    },
    {
      name: 'says that a work was late',
      line: yearLine(1, bridge, { evidence: proven, schedule: { ...early, standing: 'late', daysLate: 3 } }),
      text: '北渡桥建成通车，晚于时限完成',
    },
    {
      name: 'gives an object of a list the word of its stage',
      line: yearLine(1, promisedWork('北渡桥', { id: 'c1/2', milestone: 'start' }), { evidence: proven }),
      text: '北渡桥开工建设',
    },
    {
      name: 'does not quote a claim that a person overruled',
      line: yearLine(1, bridge, {
        claim: claimed('kept', '北渡桥建成通车', {}, 'stage-reached'),
        ruling: ruling('overrule', 'missed', '现场未通车。'),
      }),
      text: '年初确定的“北渡桥9月底前建成通车”任务尚未完成，主要原因待补',
    },
    {
      name: 'gives the figure reported, not the promised one, where a person overruled a part to kept',
      line: yearLine(1, road, {
        claim: claimed('partly', '乡道24公里', length(24, '乡道24公里')),
        ruling: ruling('overrule', 'kept', '另有6公里并入国道。'),
      }),
      text: '新修乡道24公里',
    },
    {
      name: 'leaves out page numbers that stand in a sentence',
      line: confirmed(bridge, claimed('kept', '北渡\n-4-\n桥建成通车', {}, 'stage-reached')),
      text: '北渡桥建成通车',
    },
  ])('$name', ({ line, text }) => expect(only(line).text).toBe(text));

  it('gives a measured figure without a verdict', () => {
    const { text, statement } = only(yearLine(1, growth), [measured]);
    expect(text).toBe('地区生产总值同比增长6.2%');
    expect(statement?.verdict).toBeNull();
  });

  it('says until which month a figure tells', () =>
    expect(only(yearLine(1, growth), [{ ...measured, period: '2030-09', value: -0.4 }]).text).toBe(
      '1—9月，地区生产总值同比下降0.4%',
    ));

  it('does not let a rate of rise grow', () =>
    expect(only(yearLine(1, growth), [{ ...measured, name: '居民消费价格涨幅', value: 0.3 }]).text).toBe(
      '居民消费价格涨幅为0.3%',
    ));

  it.each([
    ['another year', { period: '2029-12' }],
    ['another unit', { unit: '亿元' }],
    ['another kind', { kind: 'level' as const }],
    ['another indicator', { indicator: 'fiscal-revenue' }],
    ['another name, where there is no key', { indicator: null, name: '财政收入' }],
  ])('takes no measurement of %s', (_, changes) =>
    expect(only(yearLine(1, growth), [{ ...measured, ...changes }]).text).toBeNull(),
  );
});

describe('what the draft does not say', () => {
  it.each([
    {
      name: 'a claim that nobody confirmed',
      line: yearLine(1, bridge, { claim: claimed('kept', '北渡桥建成通车') }),
      reason: 'only-claimed',
    },
    {
      name: 'a claim against which its matters speak',
      line: yearLine(1, bridge, { claim: claimed('missed', '北渡桥暂缓'), evidence: proven }),
      reason: 'conflict',
    },
    {
      name: 'a matter that runs',
      line: yearLine(1, bridge, {
        evidence: { standing: 'running', matters: [matterProof({ standing: 'running', closedOn: null })] },
      }),
      reason: 'running',
    },
    {
      name: 'a matter that was withdrawn',
      line: yearLine(1, bridge, {
        evidence: { standing: 'withdrawn', matters: [matterProof({ standing: 'withdrawn', closedOn: null })] },
      }),
      reason: 'withdrawn',
    },
    {
      name: 'a gap, also when a person confirmed it',
      line: yearLine(1, bridge, { claim: unmentioned, ruling: ruling('confirm', 'not-mentioned') }),
      reason: 'nothing',
    },
    {
      name: 'what a person overruled to a gap, also when a closed matter proves it',
      line: yearLine(1, bridge, {
        claim: claimed('kept', '北渡桥建成通车', {}, 'stage-reached'),
        evidence: proven,
        ruling: ruling('overrule', 'no-data', '没有验收材料。'),
      }),
      reason: 'ruled-gap',
    },
    {
      name: 'what is named without a figure',
      line: yearLine(1, growth, { claim: { ...unmentioned, verdict: 'no-data' }, verdict: 'no-data' }),
      reason: 'no-data',
    },
  ])('$name', ({ line, reason }) => expect(only(line)).toMatchObject({ text: null, reason }));
});

describe('the draft as a whole', () => {
  const told = (rule: 'all-items-claimed' | 'stage-reached', words: string) => (number: number, text: string) =>
    yearLine(number, promisedWork(text, { id: `l${number}`, class: 'livelihood' }), {
      claim: claimed('kept', words, {}, rule),
      ruling: ruling('confirm', 'kept'),
    });

  it('tells lines of the same words once, with the sources of all of them', () => {
    const both = told('stage-reached', '幼儿园和公厕均已交付使用');
    const [part] = reviewDraft(accountOfLines([both(1, '新建幼儿园两所'), both(2, '改造公厕三座')])).parts;
    expect(part?.done.map(({ text, lines }) => ({ text, lines }))).toEqual([
      { text: '幼儿园和公厕均已交付使用', lines: [1, 2] },
    ]);
    expect(part?.done[0]?.sources.map(({ kind }) => kind)).toEqual(['report', 'ruling', 'plan', 'plan']);
  });

  it('never says that all items are done, which would speak for those that nothing supports', () => {
    const all = told('all-items-claimed', '六件民生实事全部办结');
    const unconfirmed = { ...all(3, '安装路灯九十盏'), ruling: null, state: 'proposed' as const };
    const { parts, unsupported } = reviewDraft(
      accountOfLines([all(1, '新建幼儿园两所'), all(2, '改造公厕三座'), unconfirmed]),
    );
    expect(parts.flatMap(({ done }) => done.map(({ text }) => text))).toEqual(['新建幼儿园两所', '改造公厕三座']);
    expect(unsupported.map(({ number }) => number)).toEqual([3]);
  });

  it('has the targets first and the headings of the plan without their numbers', () => {
    const kept = ruling('confirm', 'kept');
    const draft = reviewDraft(
      accountOfLines([yearLine(1, bridge, { ruling: kept }), yearLine(2, growth, { ruling: kept })]),
    );
    expect(draft.parts.map(({ title }) => title)).toEqual(['主要预期目标', '建好路网']);
  });

  it('opens with how much of the account it tells', () =>
    expect(
      reviewDraft(accountOfLines([yearLine(1, bridge), yearLine(2, road, { evidence: proven })])).opening.text,
    ).toContain('共列2项，其中有核定结论、销号佐证或监测数据、可以写明的1项，尚不能支撑的1项'));
});

describe('figures in words', () => {
  it.each([
    ['增长6.5%，达1,200.5亿元', ['6.5', '1200.5']],
    ['３０公里', ['30']],
    ['没有数', []],
  ])('%s has %j', (text, figures) => expect(figuresOf(text)).toEqual(figures));

  it('are unsourced where no source holds them', () =>
    expect(unsourcedFigures('新修30公里、5座桥', ['新修30公里', '桥50座'])).toEqual(['5']));
});

describe('figures in force', () => {
  const event = (seq: number, changes: Partial<Measurement>): Measurement => ({
    series: 'gdp',
    indicator: 'gdp',
    measure: '地区生产总值',
    kind: 'growth',
    value: 6.2,
    unit: '%',
    month: '2030-09',
    cumulation: 'since-january',
    source: '统计局',
    note: '',
    replaces: null,
    seq,
    at: '2030-10-20T01:00:00.000Z',
    by: '卢安',
    ...changes,
  });

  it.each([
    {
      name: 'a correction counts, not what it corrects',
      events: [event(1, {}), event(2, { value: 6.4, replaces: 1 })],
      values: [6.4],
    },
    { name: 'what was taken back is none', events: [event(1, {}), event(2, { value: null, replaces: 1 })], values: [] },
    { name: 'a single month is none of the year', events: [event(1, { cumulation: 'month' })], values: [] },
  ])('$name', ({ events, values }) => expect(draftMeasurements(events).map(({ value }) => value)).toEqual(values));

  it('keep their kind, month, source and who entered them', () =>
    expect(draftMeasurements([event(1, {})])).toEqual([{ ...measured, period: '2030-09' }]));
});

describe('a measured figure that the account takes as evidence', () => {
  const taken = (verdict: 'kept' | 'missed', value: number): YearLine['evidence'] => ({
    standing: 'none',
    matters: [],
    measured: {
      verdict,
      rule: 'figure-reached',
      share: null,
      value,
      unit: '%',
      month: '2030-12',
      measurements: [
        {
          ...{ series: '地区生产总值', indicator: 'gdp', measure: '地区生产总值', kind: 'growth', unit: '%', note: '' },
          ...{ value, month: '2030-12', cumulation: 'since-january', source: '统计局', replaces: null },
          ...{ seq: 1, at: '2031-01-20T02:00:00.000Z', by: '卢安' },
        },
      ],
    },
  });
  const said = claimed('kept', '地区生产总值增长6.2%', { value: 6.2, unit: '%', kind: 'change' });

  it('is told where the report claims the same and nobody ruled', () => {
    const { text, statement } = only(yearLine(1, growth, { claim: said, evidence: taken('kept', 6.2) }));
    expect(text).toBe('地区生产总值同比增长6.2%');
    expect(statement?.sources.map(({ kind }) => kind)).toEqual(['measurement', 'report', 'plan']);
  });

  it('that falls short stands with what was promised among what is open, also where nobody ruled', () => {
    const missed = claimed('missed', '地区生产总值增长4.1%', { value: 4.1, unit: '%', kind: 'change' });
    const { parts } = reviewDraft(
      accountOfLines([yearLine(1, growth, { claim: missed, evidence: taken('missed', 4.1) })]),
    );
    expect(parts[0]?.done).toEqual([]);
    expect(parts[0]?.open.map(({ text }) => text)).toEqual([
      '地区生产总值同比增长4.1%，年初确定的“地区生产总值增长6%—6.5%”目标尚未完成，主要原因待补',
    ]);
  });

  it('stands among the sources of what a person confirmed', () => {
    const line = yearLine(1, growth, {
      claim: said,
      evidence: taken('kept', 6.2),
      ruling: ruling('confirm', 'kept'),
    });
    expect(only(line).statement?.sources.map(({ kind }) => kind)).toContain('measurement');
  });

  it.each([
    { name: 'the report', changes: { claim: said } },
    { name: 'closed matters', changes: {} },
  ])('that does not agree with $name supports nothing until somebody ruled', ({ name, changes }) => {
    const evidence = { ...taken('missed', 4.1), ...(name === 'closed matters' ? proven : {}) };
    expect(only(yearLine(1, growth, { ...changes, evidence })).reason).toBe('conflict');
  });
});
