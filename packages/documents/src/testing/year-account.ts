// A made-up county's account of a year, for tests: kept, exceeded, partly, missed, unmentioned and without data; ruled and proposed.
import { type Promised, type Said, type Verdict, verdicts, type YearAccount, type YearLine } from '@luoshi/ledger';

const said: Omit<Said, 'id' | 'text'> = {
  start: 0,
  end: 8,
  indicator: null,
  measure: null,
  value: null,
  upper: null,
  bound: null,
  unit: null,
  kind: null,
  milestone: null,
};

interface Told {
  readonly verdict: Verdict;
  readonly promise: string;
  readonly figure?: readonly [promised: number, reached: number, unit: string];
  readonly result?: string;
  readonly changes?: Partial<YearLine>;
}

function line(number: number, { verdict, promise, figure, result, changes = {} }: Told): YearLine {
  const [promisedValue = null, reached = null, unit = null] = figure ?? [];
  const kind = figure ? ('level' as const) : null;
  const promised: Promised = {
    ...said,
    id: `c${number}`,
    fact: `c${number}`,
    class: 'commitment',
    section: 'o1',
    text: promise,
    value: promisedValue,
    unit,
    kind,
    bound: figure ? '=' : null,
    milestone: figure ? 'reach' : 'complete',
  };
  return {
    number,
    promise: promised,
    sentence: { start: 0, end: 9, text: `${promise}。`, page: 6 },
    heading: number < 4 ? '一、推进城乡融合' : '二、办好民生实事',
    claim: {
      verdict,
      rule: verdict === 'partly' ? 'amount-short' : result === undefined ? 'nothing-said' : 'figure-reached',
      confidence: 0.9,
      result: result === undefined ? null : { ...said, id: `r${number}`, text: result, value: reached, unit, kind },
      sentence: result === undefined ? null : { start: 0, end: 9, text: `${result}。`, page: 3 },
      share: verdict === 'partly' && promisedValue !== null && reached !== null ? reached / promisedValue : null,
      computed: null,
      differsFrom: [],
    },
    evidence: { standing: 'none', matters: [] },
    schedule: { standing: 'no-limit', limitOn: null, finishedOn: null, daysLate: 0 },
    units: ['u-build'],
    leaderPost: 'p-vice-2',
    proposed: verdict,
    state: 'proposed',
    verdict,
    ruling: null,
    cleared: null,
    underReview: null,
    ...changes,
  };
}

const by = { by: '林向晚', at: '2027-01-08T01:00:00.000Z' } as const;

const lines: readonly YearLine[] = [
  line(1, {
    verdict: 'exceeded',
    promise: '新修步道20公里',
    figure: [20, 21.5, '公里'],
    result: '新修步道21.5公里',
    changes: { state: 'confirmed', ruling: { kind: 'confirm', verdict: 'exceeded', reason: null, ...by } },
  }),
  line(2, {
    verdict: 'partly',
    promise: '改造街巷12条',
    figure: [12, 9, '条'],
    result: '改造街巷9条',
    changes: { units: ['u-build', 'u-traffic'] },
  }),
  line(3, {
    verdict: 'kept',
    promise: '建成东岭水厂',
    result: '东岭水厂建成通水',
    changes: {
      state: 'overruled',
      verdict: 'missed',
      ruling: { kind: 'overrule', verdict: 'missed', reason: '现场核查时尚未通水。', ...by },
    },
  }),
  line(4, {
    verdict: 'not-mentioned',
    promise: '建成西坪书屋',
    changes: {
      evidence: {
        standing: 'proven',
        matters: [
          {
            matter: 'm7',
            number: 7,
            title: '建成西坪书屋',
            standing: 'proven',
            leadUnit: 'u-build',
            leaderPost: null,
            limitOn: '2026-12-31',
            closedOn: '2026-11-05',
            verifiedBy: '顾明',
            files: 3,
            share: 1,
          },
        ],
      },
      schedule: { standing: 'in-time', limitOn: '2026-12-31', finishedOn: '2026-11-05', daysLate: 0 },
    },
  }),
  line(5, { verdict: 'not-mentioned', promise: '建设避雨亭6座', figure: [6, 0, '座'], changes: { units: [] } }),
  line(6, { verdict: 'no-data', promise: '提高供水保证率', result: '供水保障进一步加强' }),
];

function count<Key extends string>(keys: readonly Key[], of: (line: YearLine) => Key): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, lines.filter((one) => of(one) === key).length])) as Record<
    Key,
    number
  >;
}

const report = { title: '政府工作报告', sha256: '0'.repeat(64) } as const;

/** Six lines of 2026. */
export const yearAccount: YearAccount = {
  government: { code: '990001', name: '澜溪县' },
  year: 2026,
  plan: { ...report, id: 'r1', sourceName: '2026.txt' },
  next: { ...report, id: 'r2', sourceName: '2027.txt' },
  seq: 3,
  reportPublished: null,
  total: lines.length,
  counts: count(verdicts, ({ verdict }) => verdict),
  states: count(['proposed', 'confirmed', 'overruled'], ({ state }) => state),
  lines,
};
