import { expect, it } from 'vitest';
import type { TodoCard } from '../api/contract.ts';
import { cardsOf, todoGroups } from './todo-groups.ts';

const card = (why: TodoCard['why'], due: string, isLate = false) =>
  ({ why, due, isLate, workingDaysLeft: null }) as unknown as TodoCard;
const cards = [
  card('overdue', '2026-03-01', true),
  card('to-sign', '2026-03-10'),
  card('feedback', '2026-03-10'),
  card('feedback', '2026-03-12'),
];

it('what is due today stands before the reasons, and late things are not of today', () => {
  expect(todoGroups(cards, '2026-03-10')).toEqual([
    { why: 'today', count: 2 },
    { why: 'overdue', count: 1 },
    { why: 'to-sign', count: 1 },
    { why: 'feedback', count: 2 },
  ]);
});

it('each group shows as many cards as it counts', () => {
  for (const { why, count } of todoGroups(cards, '2026-03-10'))
    expect(cardsOf(cards, why, '2026-03-10')).toHaveLength(count);
});
