// A dispatch session as it is kept into what the API answers.
import type { DispatchSession as KeptSession } from '@luoshi/store';
import type { DispatchSession } from '../api/dispatch.ts';
import type { Naming } from './naming.ts';

export function presentSession({ government: _, ...session }: KeptSession, naming: Naming): DispatchSession {
  return {
    ...session,
    agenda: session.agenda.map((item) => ({ ...item })),
    decisions: session.decisions.map((one) => ({ ...one, unitName: one.unit === null ? null : naming.unit(one.unit) })),
    present: [...session.present],
    absent: [...session.absent],
  };
}

const kindWords = { friday: '周五会商', weekly: '周调度', monthly: '月调度', special: '专题调度' } as const;

/** 3月6日周五会商: what a session is called when nobody named it. */
export function sessionTitle(kind: KeptSession['kind'], heldOn: string): string {
  const [, month, day] = heldOn.split('-').map(Number);
  return `${month}月${day}日${kindWords[kind]}`;
}
