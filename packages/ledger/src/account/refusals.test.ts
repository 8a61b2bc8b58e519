import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';
import { isGeneralName } from './works/general-name.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];

const rows: readonly Row[] = [
  ['办好第四届冬枣节', '我们一定能办好第四届冬枣节', 'not-mentioned', 'nothing-said'],
  ['办好第四届冬枣节', '成功举办第四届冬枣节', 'kept', 'stage-reached'],
  ['全县会议费支出只减不增', '会议费支出得到有效控制，推进网上办会', 'not-mentioned', 'nothing-said'],
  ['将退役运动员纳入大病救助', '退役运动员参与大病救助政策宣讲，完成宣讲20场', 'not-mentioned', 'nothing-said'],
  ['将退役运动员纳入大病救助', '将退役运动员纳入大病救助范围', 'kept', 'stage-reached'],
  ['将退役运动员纳入大病救助', '研究将退役运动员纳入大病救助', 'partly', 'stage-not-reached'],
  ['将退役运动员纳入大病救助', '未将退役运动员纳入大病救助', 'missed', 'not-done'],
  ['出台青溪湾片区发展规划', '青溪湾片区规划有待深化，双凤大桥建成通车', 'no-data', 'named-without-stage'],
  ['出台书院体制改革总体方案', '推进书院体制改革', 'not-mentioned', 'nothing-said'],
  ['出台书院体制改革总体方案', '出台书院体制改革方案', 'kept', 'stage-reached'],
  ['出台书院体制改革总体方案', '为书院体制改革总体布局做好准备工作', 'partly', 'stage-not-reached'],
];

describe('what only sounds alike answers no promise', () => {
  it.each(rows)('%s — %s: %s by %s', async (promises, results, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `${results}。` });
    expect([line?.verdict, line?.rule]).toEqual([verdict, rule]);
  });
});

describe('isGeneralName', () => {
  it.each(['道路', '政府', '保护', '科学制定规划', '注重', '生态保护', '政策措施'])(
    'has no word of its own: %s',
    (name) => {
      expect(isGeneralName(name)).toBe(true);
    },
  );
  it.each(['湿地保护', '青溪路', '农村公路', '电信', '二中', '养老服务', '乡镇规划'])('has one: %s', (name) => {
    expect(isGeneralName(name)).toBe(false);
  });
});
