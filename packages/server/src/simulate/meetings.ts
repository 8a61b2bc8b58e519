// Friday's session and the month's bulletin.
import { playedOf } from './handing-out.ts';
import { later } from './paper-days.ts';
import type { Scene } from './scene.ts';

/** Builds the agenda, decides now and then, ends; a decision is a matter from then on. */
export async function fridaySession(scene: Scene): Promise<void> {
  const { county, chance, diary } = scene;
  const { office, units } = county;
  const { body } = await office.send('POST', '/api/dispatch-sessions', {
    kind: 'friday',
    heldOn: diary.today(),
    chair: '县长林知远',
  });
  const url = `/api/dispatch-sessions/${body.id}`;
  const notes = { expectedSeq: body.seq, present: ['林知远', '沈文澜'], absent: [] };
  await office.send('PATCH', url, notes);
  await office.refused('session-changed', 'PATCH', url, notes);
  if (diary.today() < '2026-11-01' && chance.percent(20)) {
    const unit = chance.of(units);
    const decision = {
      text: '压实责任，限期完成堵点问题整改',
      unit,
      limit: later(diary.today(), 40),
      key: scene.key(),
    };
    const decided = await office.send('POST', `${url}/decisions`, decision);
    const matter = playedOf(decided.body.item);
    scene.matters.push(matter);
    diary.in(chance.between(0, 2), () => scene.habits.unitLooks(scene, matter));
  }
  await office.send('POST', `${url}/close`);
  await office.refused('session-over', 'POST', `${url}/close`, {});
}

/** The bulletin of the month before: saved, issued, and never changed after. */
export async function monthlyBulletin(scene: Scene): Promise<void> {
  const { office } = scene.county;
  const month = later(`${scene.diary.today().slice(0, 7)}-01`, -1).slice(0, 7);
  await issueBulletin(scene, month);
  const draft = { title: '改过的标题', remarks: [], next: [] };
  await office.refused('bulletin-issued', 'PUT', `/api/bulletins/${month}`, draft);
}

export async function issueBulletin({ county: { office } }: Scene, month: string): Promise<void> {
  const url = `/api/bulletins/${month}`;
  const preview = (await office.get(url)).body;
  await office.send('PUT', url, { title: preview.title, remarks: ['总体平稳。'], next: ['加快进度。'] });
  await office.send('POST', `${url}/issue`);
}
