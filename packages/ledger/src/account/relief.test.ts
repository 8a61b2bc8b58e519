import { describe, expect, it } from 'vitest';
import type { Verdict } from './account.ts';
import { linesOf } from './testing/pair.ts';

type Row = readonly [promise: string, result: string, verdict: Verdict | 'gap'];

const rows: readonly Row[] = [
  ['年内减轻企业和居民负担31亿元', '降低企业税负34亿元', 'exceeded'],
  ['落实各项政策，年内减轻企业负担31亿元', '减税降费38亿元', 'exceeded'],
  ['减轻市场主体税收和社保缴费负担71亿元', '减税降费83亿元', 'exceeded'],
  ['为企业减税50亿元', '全年减税47亿元', 'partly'],
  ['为市场主体减负14亿元', '帮助企业减负14亿元', 'kept'],
  ['今年减轻企业负担5000万元', '减轻企业税费负担5200万元', 'exceeded'],
  // Wider than promised: how much of it is what was promised, nobody says.
  ['为企业减税42亿元', '为企业减税降费77亿元', 'gap'],
  ['减轻企业非税负担17亿元', '减税降费77亿元', 'gap'],
  ['减税降费100亿元', '为企业减负130亿元', 'gap'],
  // Narrower, and short of it alone.
  ['为企业减负100亿元', '减税60亿元', 'gap'],
  // Another's relief, or some enterprises' alone.
  ['为企业减负100亿元', '减轻农民负担120亿元', 'gap'],
  ['为企业减负100亿元', '为小微企业减税120亿元', 'gap'],
  ['减税降费100亿元', '退税减税降费缓税缓费420亿元', 'gap'],
  ['为企业减税50亿元', '降费60亿元', 'gap'],
  ['减轻企业负担50亿元', '降低企业用电成本57亿元', 'gap'],
];

describe('relief for enterprises', () => {
  it.each(rows)('%s — %s: %s', async (promise, result, verdict) => {
    const lines = await linesOf({ promises: promise, results: `一年来，各方面团结奋斗。${result}。` });
    const told = lines.map((line) => (['no-data', 'not-mentioned'].includes(line.verdict) ? 'gap' : line.verdict));
    expect(told).toEqual([verdict]);
  });
});

it('says so where only a part of the relief promised is told', async () => {
  const [line] = await linesOf({ promises: '今年减轻企业负担50亿元', results: '一年来，全年减税57亿元。' });
  expect(line).toMatchObject({ verdict: 'exceeded', rule: 'part-reaches-alone' });
});
