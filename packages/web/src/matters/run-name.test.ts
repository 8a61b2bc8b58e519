import { expect, it } from 'vitest';
import type { MatterDetail } from '../api/contract.ts';
import { runName } from './run-name.ts';

const detail = {
  nodes: [{ id: 'n1', title: '路基完成', date: '2026-03-20', passedAt: null }],
  slips: [{ seq: 5, number: '督查〔2026〕7号' }],
} as unknown as Pick<MatterDetail, 'nodes' | 'slips'>;

it.each([
  ['n1', '路基完成'],
  ['s5', '督查〔2026〕7号'],
  ['2026-04', '4月'],
  ['u14', 'u14'],
  ['', null],
])('the run %s is called %s', (key, name) => {
  expect(runName(detail, key, (month) => `${Number(month.slice(5))}月`)).toBe(name);
});
