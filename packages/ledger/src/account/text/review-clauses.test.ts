import { describe, expect, it } from 'vitest';
import { linesOf } from '../testing/pair.ts';

describe('results outside the review', () => {
  it('are taken from where the next plan looks back on the year', async () => {
    const [line] = await linesOf({
      targets: '城镇新增就业3000人以上',
      results: '各项事业全面进步。',
      nextPromises: '过去一年，稳就业工作取得了可喜的成绩。城镇新增就业3168人。这为做好今年的工作打下了基础',
    });
    expect(line).toMatchObject({ verdict: 'exceeded', result: { value: 3168 } });
  });

  it('are not taken from what that plan promises', async () => {
    const [line] = await linesOf({
      targets: '城镇新增就业3000人以上',
      results: '各项事业全面进步。',
      nextPromises: '今年稳就业工作要取得更大成绩。城镇新增就业3168人。这是必须完成的任务',
    });
    expect(line).toMatchObject({ verdict: 'not-mentioned', result: null });
  });
});
