// 政务督查通报 of the month before the first look: issued on the third working day of the month.
import { addDays, addMonths, isoDate } from '@luoshi/mechanisms';
import { bodyOf, figuresOf } from '../matters/bulletin-of-month.ts';
import type { Desk } from './desk.ts';
import { type OfficeDays, officeInstant, type StoryEnd } from './office-days.ts';

export interface LastBulletin {
  /** YYYY-MM. */
  readonly month: string;
  /** When it is issued, milliseconds since 1970. */
  readonly at: number;
}

/** Issued at the end of the story where the third working day is still to come. */
export function lastBulletin(days: OfficeDays, { day: today, until }: StoryEnd): LastBulletin {
  const first = isoDate(`${today.slice(0, 7)}-01`);
  const third = days.after(addDays(first, -1), 3);
  return { month: addMonths(first, -1).slice(0, 7), at: Math.min(officeInstant(third, 300), until) };
}

const remarks = [
  '各单位总体按时序推进，重点项目形成实物量较好。',
  '少数事项受征迁、资金影响进度偏慢，个别单位反馈不及时。',
];
const next = ['滞后事项的牵头单位要倒排工期，逐项销号。', '对蓝单、橙单所列问题限期整改，整改情况下月通报。'];

export async function issueBulletin(
  { store, government, people, setNow }: Desk,
  { month, at }: LastBulletin,
): Promise<void> {
  setNow(at);
  const { name: by } = people.office;
  const body = bodyOf(remarks, next, await figuresOf(store, government, month));
  const title = `关于2026年${Number(month.slice(5))}月重点任务推进情况的通报`;
  const kept = (await store.bulletins.list(government)).find((one) => one.month === month);
  const draft = kept ?? (await store.bulletins.draft({ government, month, title, body }, by));
  if ('refused' in draft) throw new Error(`The sample's bulletin is not kept: ${draft.code}.`);
  if (draft.issuedAt === null) await store.bulletins.issue({ government, id: draft.id, seq: draft.seq }, by);
}
