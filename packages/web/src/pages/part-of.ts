// Which of the parts 建账, 查账, 交账, 系统 a page belongs to, told by its address.

/** 建账, 查账, 交账, 系统. */
export type Part = 'open' | 'check' | 'render' | 'system';

const ADDRESSES: readonly (readonly [part: Part, first: readonly string[]])[] = [
  ['check', ['todo', 'board', 'cockpit', 'dispatch', 'bulletins', 'scores', 'matters']],
  ['render', ['account', 'draft', 'indicators', 'series', 'publication', 'suggestions', 'livelihood']],
  ['system', ['system']],
];

/** By the first word of the path; 建账 for everything that is of no other part. */
export function partOf(path: string): Part {
  const first = path.split('/')[1] ?? '';
  return ADDRESSES.find(([, names]) => names.includes(first))?.[0] ?? 'open';
}
