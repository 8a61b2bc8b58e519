// Numbers told in other words than they were promised: which of them answer the promise, and which must not.
import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import type { AccountRule } from './rules.ts';
import { linesOf } from './testing/pair.ts';

type Told = readonly [promise: string, result: string, verdict: Verdict, rule: AccountRule];
type Gap = readonly [promise: string, result: string];

/** A stock is not answered by what a year added to it, whatever its name begins with. */
const stocks: readonly Gap[] = [
  ['高新技术企业达到90家', '新增高新技术企业17家'],
  ['科技型中小企业达到240家', '新入库科技型中小企业70家'],
  ['创新平台达到11个', '新建创新平台3个'],
];

describe('a stock', () => {
  it.each(stocks)('%s — %s leaves a gap', async (promises, result) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ promise: { milestone: 'reach' } });
    expect(['no-data', 'not-mentioned']).toContain(line!.verdict);
  });

  it.each<Told>([
    ['高新技术企业达到90家', '高新技术企业达到91家', 'exceeded', 'figure-above'],
    ['新材料企业达到12家', '新材料企业增加到12家', 'kept', 'figure-reached'],
  ])('%s — %s: %s', async (promises, result, verdict, rule) => {
    const [line] = await linesOf({ promises, results: `一年来，茶事兴旺。${result}。` });
    expect(line).toMatchObject({ verdict, rule });
  });
});
