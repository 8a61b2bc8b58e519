import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import { accountOf } from './account-of.ts';
import { accountRuleSentence, accountSentence } from './account-sentence.ts';
import { type AccountRefusal, accountRefusals } from './refusal.ts';
import { type AccountRule, accountRules } from './rules.ts';
import { reportOf } from './testing/pair.ts';

const words = { review: '地区生产总值增长5%。', plan: '今年主要预期目标是：地区生产总值增长6%。' };
let plan: Reading;
let next: Reading;
beforeAll(async () => {
  plan = await reportOf({ year: 2030, ...words });
  next = await reportOf({ year: 2031, ...words });
});

const refused = (first: unknown, second: unknown) => accountOf(first as Reading, second as Reading) as AccountRefusal;

describe('two reports give no account', () => {
  it.each([
    ['of two counties', { year: 2031, county: '槐荫川县' }, 'jurisdictions-differ', '槐荫川县'],
    ['of one year', { year: 2030 }, 'same-year', '2030'],
    ['in the wrong order', { year: 2029 }, 'wrong-order', '2029'],
    ['three years apart', { year: 2033 }, 'years-missing', '2031、2032'],
  ] as const)('%s', async (_, other, code, named) => {
    const refusal = refused(plan, await reportOf({ ...words, ...other }));
    expect(refusal).toMatchObject({ refused: true, code });
    expect(accountSentence(refusal, 'zh')).toContain(named);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['an older version', { schema: 'luoshi-reading/0' }],
    ['a reading without its lists', { schema: 'luoshi-reading/1', source: { text: '' }, report: {} }],
  ])('where one is %s', (_, value) => {
    expect(refused(value, next)).toMatchObject({ code: 'not-a-reading', facts: { which: 'plan' } });
    expect(refused(plan, value)).toMatchObject({ code: 'not-a-reading', facts: { which: 'next' } });
  });

  it('where a report states no year', () => {
    const report = { ...plan.report, planYear: null, reviewYear: null, deliveredOn: null };
    expect(refused({ ...plan, report }, next)).toMatchObject({ code: 'year-unknown' });
  });

  it('where the next has no review', () => {
    const outline = next.outline.filter(({ role }) => role !== 'review');
    expect(refused(plan, { ...next, outline })).toMatchObject({ code: 'no-review' });
  });
});

it('a county that became a district is the same government', () => {
  const jurisdiction = { name: '柏川区', level: 'county', code: null } as const;
  expect(accountOf(plan, { ...next, report: { ...next.report, jurisdiction } })).toMatchObject({ year: 2030 });
});

describe('every code and rule has a sentence in both languages', () => {
  const facts = { which: 'plan', name: '甲', plan: '甲县', next: '乙县', year: 2030, missing: '2031、2032' };
  it.each(Object.keys(accountRefusals) as AccountRefusal['code'][])('%s', (code) => {
    expect(accountSentence({ refused: true, code, facts }, 'zh')).toMatch(/。$/);
    expect(accountSentence({ refused: true, code, facts }, 'en')).toMatch(/\.$/);
    expect(accountSentence({ refused: true, code, facts }, 'zh')).not.toMatch(/undefined/);
    expect(accountSentence({ refused: true, code, facts }, 'en')).not.toMatch(/undefined/);
  });
  it.each(Object.keys(accountRules) as AccountRule[])('%s', (rule) => {
    expect(accountRuleSentence(rule, 'zh')).toMatch(/。$/);
    expect(accountRuleSentence(rule, 'en')).toMatch(/\.$/);
  });
});
