import type { Commitment, Quantity } from '@luoshi/grammar';
import { describe, expect, test } from 'vitest';
import { directoryOfCounty } from '../../testing/directory.ts';
import { departmentKinds } from '../lexicon/duties.ts';
import type { LedgerPromise } from './promises.ts';
import { clausesBefore, squeezed } from './quote.ts';
import { splitPromise } from './split-promise.ts';
import { unitOfKind } from './units-of-kind.ts';
import { workClass } from './work-class.ts';
import { workLimit } from './work-limit.ts';
import { longestTitle, workTitle } from './work-title.ts';
import { proposeUnits } from './work-units.ts';

const measured = (measure: string) => [{ measure: { text: measure } } as Quantity];

describe('a title', () => {
  test.each([
    ['同时，积极开展夜校培训', '开展夜校培训'],
    ['力争新建驿站3处。', '新建驿站3处'],
    ['继续深入推进节水', '推进节水'],
    ['确保', '确保'],
    ['要道拓宽工程完工', '要道拓宽工程完工'],
    ['再生水厂建成', '再生水厂建成'],
    ['继续教育学院建成', '继续教育学院建成'],
  ])('of “%s” is “%s”', (quote, title) => {
    expect(workTitle(quote)).toBe(title);
  });

  test('says the thing measured where the words leave it to their neighbour', () => {
    expect(workTitle('完成投资3亿元', measured('青河水库完成投资'))).toBe('青河水库完成投资3亿元');
    expect(workTitle('完成投资3亿元', measured('完成投资'))).toBe('完成投资3亿元');
  });

  test('says of what a comparison is made', () => {
    expect(workTitle('与经济增长同步', [], ['农民人均收入预期增长6%左右', '稳住粮价'])).toBe(
      '农民人均收入与经济增长同步',
    );
    expect(workTitle('与经济增长同步', [], ['稳住粮价'])).toBe('与经济增长同步');
    expect(workTitle('与邻县共建园区', [], ['农民人均收入增长6%'])).toBe('与邻县共建园区');
  });

  test('is cut at a clause and never too long', () => {
    const clause = '建设一处供全县使用的仓库，';
    const title = workTitle(clause.repeat(8));
    expect(title.length).toBeLessThanOrEqual(longestTitle);
    expect(clause.repeat(8).startsWith(`${title}，`)).toBe(true);
    expect(workTitle('长'.repeat(90))).toHaveLength(longestTitle);
  });
});

const promise = (more: Partial<LedgerPromise>): LedgerPromise => ({
  fact: 'c1',
  kind: 'commitment',
  isTarget: false,
  commitment: { milestone: 'reach', objects: [], deadline: null } as unknown as Commitment,
  quantities: [],
  heading: '',
  start: 0,
  end: 1,
  ...more,
});
const staged = (milestone: Commitment['milestone']) =>
  promise({ commitment: { milestone, objects: [{ text: '某物' }], deadline: null } as unknown as Commitment });

test.each([
  ['建设健身点5处', promise({ kind: 'livelihood' }), 'livelihood'],
  ['粮食产量8万吨', promise({ isTarget: true }), 'indicator'],
  ['推行容缺办理机制', promise({}), 'reform'],
  ['青河水库年内开工', staged('start'), 'project'],
  ['城西书屋对外开放', staged('operate'), 'project'],
  ['编制五年规划', staged('complete'), 'task'],
  ['组织夜校12期', { ...staged('advance'), quantities: measured('夜校') }, 'task'],
  ['新增车位300个', promise({ quantities: measured('车位') }), 'task'],
] as const)('%s is of its class', (quote, of, sort) => {
  expect(workClass(of, quote).class).toBe(sort);
});

test.each([
  [{ text: '6月底前', date: '2025-06-30' }, 2025, '2025-06-30', 'deadline'],
  [null, 2025, '2025-12-31', 'year-end'],
  [{ text: '秋季学期', date: null }, 2025, '2025-12-31', 'year-end'],
] as const)('the limit of %j is its day or the year’s end', (deadline, year, day, rule) => {
  expect(workLimit(deadline, year)).toMatchObject({ day, proposal: { rule } });
});

test('a deadline without day makes the year’s end less sure, and without plan year there is no limit', () => {
  const vague = workLimit({ text: '秋季学期', date: null }, 2025);
  expect(vague?.proposal.confidence).toBeLessThan(workLimit(null, 2025)?.proposal.confidence ?? 0);
  expect(workLimit(null, null)).toBeNull();
});

describe('a text', () => {
  test('is squeezed without page numbers', () => {
    expect(squeezed('新增车位\n\n- 12 -\n\n　　300 个')).toBe('新增车位300个');
  });

  test('has the clauses before a span up to its sentence, the nearest first', () => {
    const text = '前一句。修好水库，开工电站；完成投资';
    expect(clausesBefore(text, { start: text.length - 4, end: text.length })).toEqual(['开工电站', '修好水库']);
  });
});

test('a list of things each with its own figure is split, the verb said for each', () => {
  const text = '新建书屋3处、驿站5处以上';
  const at = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const listed = promise({
    start: 0,
    end: text.length,
    commitment: { objects: [at('书屋'), at('驿站')] } as unknown as Commitment,
    quantities: [at('3处'), at('5处')] as unknown as Quantity[],
  });
  expect(splitPromise(listed, text).map(({ quote }) => quote)).toEqual(['新建书屋3处', '新建驿站5处以上']);
  const one = { ...listed, quantities: listed.quantities.slice(0, 1) };
  expect(splitPromise(one, text).map(({ quote }) => quote)).toEqual([text]);
});

describe('the lead unit', () => {
  const towns = ['石桥镇', '白塔镇'].map((shortName, at) => ({
    id: `t${at}`,
    name: `青河县${shortName}人民政府`,
    shortName,
    kind: 'township' as const,
    governmentCode: null,
  }));
  const units = [...directoryOfCounty.units.filter(({ kind }) => kind !== 'township'), ...towns];
  const asked = (quote: string, before: readonly string[] = []) =>
    proposeUnits({ title: quote, quote, before, units, past: [] });

  test('is the unit that the text names', () => {
    const { lead, coUnits } = asked('石桥镇改造公路5公里');
    expect([lead?.unit, lead?.proposal.rule, coUnits[0]?.unit]).toEqual(['t0', 'named-in-text', 'road']);
  });

  test('is the department where several townships are named, which then cooperate', () => {
    const { lead, coUnits } = asked('改造石桥镇、白塔镇公路9公里');
    expect([lead?.unit, ...coUnits.map(({ unit }) => unit)]).toEqual(['road', 't0', 't1']);
  });

  test('is found by the clause before where its own words say nothing, and is less sure', () => {
    const own = asked('改造农村公路9公里').lead;
    const { lead } = asked('完成投资2亿元', ['改造农村公路9公里']);
    expect(lead?.unit).toBe('road');
    expect(lead?.proposal.confidence).toBeLessThan(own?.proposal.confidence ?? 0);
  });

  test('is nobody where its own words speak for a department that the county does not have', () => {
    expect(asked('新建气象雷达', ['改造农村公路9公里']).lead).toBeNull();
  });

  test('is nobody where nothing speaks for anybody', () => {
    expect(asked('再上新台阶')).toEqual({ lead: null, coUnits: [] });
  });

  test('cooperates with the second best, which has words of its own', () => {
    const { lead, coUnits } = asked('改造老旧小区雨污管网，新修农村公路');
    expect([lead?.unit, coUnits[0]?.unit]).toEqual(['build', 'road']);
  });
});

test.each([
  ['发改委', 'development'],
  ['云山市发展和改革委员会', 'development'],
  ['规划和自然资源局', 'land'],
  ['卫生健康和体育局', 'sport'],
  ['教育体育局', 'education'],
  ['城乡建设局', 'housing'],
  ['经济开发区管委会', 'zone'],
  ['县残联', 'disabled'],
])('%s does the work of %s', (name, wanted) => {
  const unit = { id: 'u', name, shortName: name, kind: 'department', governmentCode: null } as const;
  const kind = departmentKinds.find((one) => one.kind === wanted)!;
  expect(unitOfKind([{ ...unit, id: 'other', name: '甲局', shortName: '甲局' }, unit], kind)?.id).toBe('u');
});

test('where a county has no unit of a kind another does the work, and never a state firm', () => {
  const energy = departmentKinds.find(({ kind }) => kind === 'energy')!;
  const firm = {
    id: 'f',
    name: '青河能源公司',
    shortName: '能源公司',
    kind: 'state-firm',
    governmentCode: null,
  } as const;
  expect(unitOfKind([firm, ...directoryOfCounty.units], energy)?.id).toBe('dev');
  expect(unitOfKind([firm], energy)).toBeNull();
});
