// Someone's cards by why they are on the list, in the order in which the server put them.
import type { TodoCard } from '../api/contract.ts';

export type TodoWhy = TodoCard['why'];

export interface TodoGroup {
  readonly why: TodoWhy | 'today';
  readonly count: number;
}

const WHYS: readonly TodoWhy[] = [
  'to-hand-out',
  'to-sign',
  'returned',
  'slip',
  'feedback',
  'node',
  'to-verify',
  'extension',
  'interview',
  'overdue',
  'behind',
  'near',
  'waited-out',
  'your-turn',
];

export const todoWhy = (raw: unknown): TodoGroup['why'] | undefined =>
  raw === 'today' ? 'today' : WHYS.find((why) => why === raw);

/** Due on this very day. */
export const isToday = ({ workingDaysLeft, isLate, due }: TodoCard, today: string): boolean =>
  !isLate && (workingDaysLeft === 0 || due === today);

/** Those with cards; what is due today first, whatever its reason. */
export function todoGroups(cards: readonly TodoCard[], today: string): readonly TodoGroup[] {
  const dueToday = cards.filter((card) => isToday(card, today)).length;
  const whys = [...new Set(cards.map(({ why }) => why))];
  return [
    ...(dueToday === 0 ? [] : [{ why: 'today' as const, count: dueToday }]),
    ...whys.map((why) => ({ why, count: cards.filter((card) => card.why === why).length })),
  ];
}

export function cardsOf(
  cards: readonly TodoCard[],
  why: TodoGroup['why'] | undefined,
  today: string,
): readonly TodoCard[] {
  if (why === undefined) return cards;
  return cards.filter((card) => (why === 'today' ? isToday(card, today) : card.why === why));
}
