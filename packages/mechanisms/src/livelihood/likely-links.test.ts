import { expect, test } from 'vitest';
import { project } from '../testing/made-round.ts';
import { likelyLinks } from './likely-links.ts';
import type { Item } from './round.ts';

const item = (entry: string, name: string, fact: string | null = null): Item => ({
  entry,
  project: project(name),
  changes: [],
  matter: null,
  link: fact === null ? null : { report: 'r', fact, text: name, at: '2026-02-07T00:00:00.000Z', by: '周明' },
});
const reported = [
  { id: 'l1', text: '改造 河东片区 老旧燃气管道20公里；' },
  { id: 'l2', text: '新建社区食堂4个' },
  { id: 'l3', text: '新建社区卫生站4个' },
];

test('an item is likely the reported one whose name shares most, whatever the figures and signs', () => {
  const links = likelyLinks([item('e1', '老旧燃气管道改造18公里'), item('e2', '社区卫生站6个')], reported);
  expect(links.map(({ entry, fact }) => `${entry} ${fact}`).sort()).toEqual(['e1 l1', 'e2 l3']);
});

test('one reported item is proposed for one item, and a linked one for none', () => {
  const links = likelyLinks([item('e1', '新建社区食堂'), item('e2', '新建社区食堂4个')], reported);
  expect(links.filter(({ fact }) => fact === 'l2')).toHaveLength(1);
  expect(
    likelyLinks([item('e1', '新建社区食堂4个', 'l2'), item('e2', '建社区食堂')], reported).map(({ fact }) => fact),
  ).not.toContain('l2');
});

test('nothing is proposed where names share little, or nothing is reported', () => {
  expect(likelyLinks([item('e1', '修缮戏台1座')], reported)).toEqual([]);
  expect(likelyLinks([item('e1', '社区食堂')], [])).toEqual([]);
});
