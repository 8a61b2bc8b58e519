import { describe, expect, it } from 'vitest';
import { reportOf } from '../account/testing/pair.ts';
import type { ReviewEvent } from '../review/act.ts';
import { foldReview } from '../review/fold-review.ts';
import { reviewedReading } from '../review/reviewed-reading.ts';
import { toCsv } from '../table/csv.ts';
import { claimed, promisedWork, yearLine } from '../testing/year-lines.ts';
import { filterLines, type LineFilter } from './filter-lines.ts';
import { tallyLines } from './tally-lines.ts';
import { account, acting, asked, line, matter, plan, report, row } from './testing/pair-account.ts';
import type { YearLine } from './year-account.ts';
import { yearAccountOf } from './year-account-of.ts';
import { yearAccountTable } from './year-account-table.ts';

describe('lines of an account', () => {
  it('are numbered in the order of the plan, each with its sentence, its heading and the sentence of its result', () => {
    const { lines, total } = account();
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1));
    expect(total).toBe(lines.length);
    for (const { promise, sentence } of lines) {
      expect(sentence.start).toBeLessThanOrEqual(promise.start);
      expect(sentence.end).toBeGreaterThanOrEqual(promise.end);
    }
    expect(line('新建公路30公里')).toMatchObject({
      heading: '（一）全力抓好重点工作',
      verdict: 'partly',
      claim: { share: 0.8, sentence: { text: '新建公路24公里。', page: null } },
    });
    expect(line('老旧小区').heading).toBe('民生实事');
  });

  it('have no claim before there is a next report, and the verdict that the matters bear out', () => {
    const alone = account({ next: null, matters: [matter('城南水厂'), matter('新建公路', { standing: 'running' })] });
    expect(alone.next).toBeNull();
    expect(alone.lines.map(({ promise }) => promise.id)).toEqual(account().lines.map(({ promise }) => promise.id));
    expect(alone.lines.every(({ claim }) => claim === null)).toBe(true);
    expect(line('城南水厂', alone).verdict).toBe('kept');
    expect(line('新建公路', alone).verdict).toBe('no-data');
  });

  it('stand on facts in force: rejected ones promise nothing, corrected ones what people read', () => {
    const road = line('新建公路').promise.fact;
    const act = (seq: number, one: ReviewEvent['act']): ReviewEvent => ({
      id: `r1/${seq}`,
      report: 'r1',
      seq,
      at: acting.at,
      by: acting.by,
      act: one,
    });
    const figure = plan.quantities.find(({ value, unit }) => value === 6 && unit === '%')!;
    const events = [
      act(1, { kind: 'reject', fact: road }),
      act(2, { kind: 'correct', fact: figure.id, changes: { value: 7 } }),
    ];
    const reviewed = account({ plan: report('r1', reviewedReading(plan, foldReview(plan, events))) });
    expect(reviewed.lines.some(({ promise }) => promise.fact === road)).toBe(false);
    expect(line('地区生产总值增长', account()).verdict).toBe('exceeded');
    expect(line('地区生产总值增长', reviewed).verdict).toBe('missed');
  });

  it.each([
    ['of two counties', { year: 2031, county: '槐荫川县' }, 'jurisdictions-differ'],
    ['two years apart', { year: 2032 }, 'years-missing'],
    ['in the wrong order', { year: 2029 }, 'wrong-order'],
  ] as const)('are none of reports %s', async (_, other, code) => {
    const stranger = await reportOf({ review: '增长5%。', plan: '地区生产总值增长6%。', ...other });
    expect(yearAccountOf(asked({ next: report('r3', stranger) }))).toMatchObject({ refused: true, code });
  });
});

describe('evidence and schedule', () => {
  const days = { limitOn: '2030-12-31' };
  it.each([
    ['no matter', [], 'none', 'no-limit', 0],
    ['one proven in time', [{ closedOn: '2030-12-31' }], 'proven', 'in-time', 0],
    ['one proven a day late', [{ closedOn: '2031-01-01' }], 'proven', 'late', 1],
    ['one that runs on', [{ standing: 'running', closedOn: null, limitOn: '2031-03-01' }], 'running', 'running', 0],
    ['one that should be over', [{ standing: 'running', closedOn: null }], 'running', 'overdue', 32],
    ['one without limit', [{ limitOn: null }], 'proven', 'no-limit', 0],
    ['one withdrawn', [{ standing: 'withdrawn' }], 'withdrawn', 'no-limit', 0],
    ['one proven, one withdrawn', [{}, { standing: 'withdrawn', limitOn: '2030-01-01' }], 'proven', 'in-time', 0],
    ['one proven, one running', [{}, { standing: 'running', closedOn: null }], 'running', 'overdue', 32],
    ['two, the later limit counts', [{ limitOn: '2030-06-30', closedOn: '2030-07-09' }, {}], 'proven', 'in-time', 0],
  ] as const)('of %s', (_, matters, standing, schedule, daysLate) => {
    const proofs = matters.map((one, at) => matter('城南水厂', { ...days, number: at + 1, ...one }));
    const found = line('城南水厂', account({ matters: proofs }));
    expect(found.evidence.standing).toBe(standing);
    expect(found.evidence.matters).toHaveLength(matters.length);
    expect(found.schedule).toMatchObject({ standing: schedule, daysLate });
  });

  it('are also those of works that were merged', () => {
    const rows = [row('w1', ['城南水厂', '新建公路'], { leadUnit: 'roads' })];
    const both = account({ breakdownRows: rows, matters: [matter('城南水厂', { leadUnit: 'water' }, 'w1')] });
    expect(line('新建公路', both).evidence.standing).toBe('proven');
    expect(line('新建公路', both).units).toEqual(['water']);
    expect(line('老旧小区', both).evidence.standing).toBe('none');
  });

  it('of a part are those of the work that names it, where a promise was split', () => {
    const [places, toilets] = [line('停车位'), line('公厕')];
    expect(places.promise.fact).toBe(toilets.promise.fact);
    const part = (id: string, { promise }: YearLine) =>
      row(id, ['停车位'], {
        title: promise.text,
        targets: [{ measure: '', value: promise.value!, upper: null, unit: promise.unit!, bound: '=' }],
      });
    const matters = [
      matter('停车位', { number: 1 }, 'w1'),
      matter('停车位', { number: 2, standing: 'running', closedOn: null }, 'w2'),
    ];
    const split = account({ breakdownRows: [part('w1', places), part('w2', toilets)], matters });
    expect(line('停车位', split).evidence).toMatchObject({ standing: 'proven', matters: [{ number: 1 }] });
    expect(line('公厕', split).evidence).toMatchObject({ standing: 'running', matters: [{ number: 2 }] });
    const whole = account({ matters: [matter('停车位')] });
    expect(line('公厕', whole).evidence.standing).toBe('proven');
  });

  it('name the units of the breakdown where there is no matter', () => {
    const rows = [row('w1', ['城南水厂'], { leadUnit: 'water', leaderPost: 'deputy-1' })];
    expect(line('城南水厂', account({ breakdownRows: rows }))).toMatchObject({
      units: ['water'],
      leaderPost: 'deputy-1',
    });
  });
});

describe('filters and tallies', () => {
  const ruled = () => {
    const rows = [
      row('w1', ['城南水厂'], { leadUnit: 'water', leaderPost: 'deputy-1' }),
      row('w2', ['城南水厂'], { leadUnit: 'roads' }),
      row('w3', ['新建公路'], { leadUnit: 'roads' }),
    ];
    const promise = line('城南水厂').promise.id;
    const events = [
      { seq: 1, ...acting, plan: 'r1', act: { kind: 'confirm' as const, promise, verdict: 'kept' as const } },
    ];
    return account({ breakdownRows: rows, events });
  };

  it.each<[string, LineFilter, readonly string[]]>([
    ['a verdict', { verdict: ['partly'] }, ['新建公路']],
    ['a state', { state: ['confirmed', 'overruled'] }, ['城南水厂']],
    ['a unit', { unit: 'roads' }, ['新建公路', '城南水厂']],
    ['a leader', { leaderPost: 'deputy-1' }, ['城南水厂']],
    ['words of it, not of its neighbours', { words: '南水 城' }, ['城南水厂']],
    ['words of its result', { words: '24公里' }, ['新建公路']],
    ['nothing cleared', { cleared: true }, []],
    ['several things at once', { unit: 'roads', verdict: ['kept'] }, ['城南水厂']],
  ])('give the lines of %s', (_, filter, expected) => {
    const found = filterLines(ruled().lines, filter).map(({ promise }) => promise.text);
    expect(found).toHaveLength(expected.length);
    for (const [at, words] of expected.entries()) expect(found[at]).toContain(words);
  });

  it('without any keep every line', () => {
    expect(filterLines(ruled().lines, {})).toEqual(ruled().lines);
  });

  it.each(['heading', 'unit', 'leader'] as const)(
    'by %s add up to the one denominator and what was counted twice',
    (by) => {
      const { lines, total } = ruled();
      const tally = tallyLines(lines, by);
      expect(tally.total).toBe(total);
      expect(tally.repeated).toBe(by === 'unit' ? 1 : 0);
      expect(tally.groups.reduce((all, group) => all + group.total, 0)).toBe(total + tally.repeated);
      for (const { key, total: own } of tally.groups) {
        const filter = { heading: { heading: key ?? '' }, unit: { unit: key }, leader: { leaderPost: key } }[by];
        expect(filterLines(lines, filter)).toHaveLength(own);
      }
    },
  );
});

describe('the table', () => {
  const names = { unit: (unit: string) => `${unit}局`, leader: (post: string) => post };
  it('quotes a promise as its sentence has it, without the page number between two pages', () => {
    const one = yearLine(1, promisedWork('新修水渠\n— 12 —\n3公里'), {
      sentence: { start: 0, end: 20, text: '今年新修水渠3公里。', page: 11 },
      claim: claimed('kept', '新修水渠3\n- 9 -\n公里'),
    });
    const claim = { ...one.claim!, sentence: { start: 0, end: 20, text: '去年新修水渠3公里。', page: 8 } };
    const { columns, rows } = yearAccountTable(account(), [{ ...one, claim }], names, 'zh');
    expect([rows[0]![columns.indexOf('承诺')], rows[0]![columns.indexOf('结果')]]).toEqual([
      '新修水渠3公里',
      '新修水渠3公里',
    ]);
  });

  it('has a row a line with figures as they are written, in both languages', () => {
    const whole = account({ matters: [matter('新建公路', { leadUnit: 'roads' })] });
    const zh = yearAccountTable(whole, whole.lines, names, 'zh');
    const cells = zh.rows[line('新建公路').number - 1]!;
    const cell = (head: string) => cells[zh.columns.indexOf(head)];
    expect(zh.title).toBe('柏川县2030年对账');
    expect([cell('与承诺相差'), cell('系统拟判'), cell('预计数')]).toEqual(['比承诺少6公里', '部分兑现', null]);
    expect([cell('承诺的数或节点'), cell('达到的数或节点'), cell('判定'), cell('佐证'), cell('牵头单位')]).toEqual([
      '30公里',
      '24公里',
      '部分兑现',
      '已销号',
      'roads局',
    ]);
    const en = yearAccountTable(whole, whole.lines, names, 'en');
    expect(en.columns).toHaveLength(zh.columns.length);
    expect(toCsv(en).split('\r\n')).toHaveLength(whole.total + 2);
  });
});
