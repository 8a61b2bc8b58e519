import { expect, it } from 'vitest';
import { openReadingPool, type PoolOptions } from './reading-pool.ts';

const text = new TextEncoder().encode('政府工作报告\n一、工作回顾\n新修公路30公里。');
const task = { bytes: text, name: 'a.txt', maxBytes: 1_000_000 };
const options: PoolOptions = { threads: 1, waiting: 4, timeoutMs: 60_000, heapMb: 256 };

it('reads files one after the other', async () => {
  const pool = openReadingPool(options);
  const outcomes = await Promise.all([pool.read(task), pool.read(task)]);
  await pool.close();
  expect(outcomes.map(({ kind }) => kind)).toEqual(['read', 'read']);
});

it('passes a refusal of the reader on', async () => {
  const pool = openReadingPool(options);
  const outcome = await pool.read({ ...task, bytes: new Uint8Array() });
  await pool.close();
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'empty-file' } });
});

it('stops a thread whose file takes too long, and reads the next one with a new thread', async () => {
  const pool = openReadingPool({ ...options, timeoutMs: 1 });
  const large = new TextEncoder().encode('新修公路30公里，增长5.2%。'.repeat(200_000));
  const stuck = await pool.read({ ...task, bytes: large, maxBytes: 100_000_000 });
  expect(stuck).toMatchObject({ kind: 'refused', refusal: { code: 'took-too-long' } });
  const next = pool.read({ ...task, bytes: new Uint8Array() });
  expect(['refused']).toContain((await next).kind);
  await pool.close();
});

it('stops a thread whose file needs too much memory, and goes on', async () => {
  const pool = openReadingPool({ ...options, heapMb: 24 });
  const large = new TextEncoder().encode('新修公路30公里，增长5.2%。'.repeat(600_000));
  const outcome = await pool.read({ ...task, bytes: large, maxBytes: 100_000_000 });
  await pool.close();
  expect(outcome.kind).toBe('exhausted');
});
