// How a unit works on a matter: signs, reports with delays, forgets a month, asks for time, applies to close.

import type { NodeEntry } from '@luoshi/mechanisms';
import type { MatterDetail } from '../api/matter.ts';
import type { Caller } from './caller.ts';
import type { Played } from './handing-out.ts';
import { makeMistake } from './mistakes.ts';
import { give, seen } from './on-matter.ts';
import { apart, later } from './paper-days.ts';
import type { Scene } from './scene.ts';

/** The unit looks at the matter and does the next thing, then sets the day of its next look. */
export async function unitLooks(scene: Scene, matter: Played): Promise<void> {
  const { county, chance, diary } = scene;
  const unit = await county.unit(matter.unit);
  const detail = await seen(unit, matter.id);
  if (chance.percent(6)) await makeMistake(scene, matter, detail);
  const again = (days: number) => diary.in(days, () => unitLooks(scene, matter));
  switch (detail.item.state) {
    case 'assigned':
      await give(scene, unit, matter.id, { command: 'sign' });
      return again(matter.mechanism === '13710' ? chance.between(0, 2) : chance.between(3, 20));
    case 'signed':
      await give(scene, unit, matter.id, { command: 'report-deployment', form: { arrangement: '专人负责，分段推进' } });
      return again(chance.between(1, 4));
    case 'working':
      return works(scene, matter, unit, detail);
    case 'extension-pending':
      return again(chance.between(4, 9));
    default:
      return;
  }
}

async function works(scene: Scene, matter: Played, unit: Caller, detail: MatterDetail): Promise<void> {
  const { chance, diary } = scene;
  if (mayPlan(matter, detail)) {
    await give(scene, unit, matter.id, { command: 'plan-nodes', form: { nodes: nodesOf(scene, matter) } });
    return diary.in(chance.between(1, 10), () => unitLooks(scene, matter));
  }
  if (isTimeToFinish(scene, matter, detail)) return applies(scene, matter, unit, detail);
  if (await asksForTime(scene, matter, unit, detail)) return;
  await reports(scene, matter, unit, detail);
  diary.in(nextLook(scene, matter), () => unitLooks(scene, matter));
}

const mayPlan = ({ mechanism, class: sort }: Played, { nodes }: MatterDetail): boolean =>
  mechanism === '13710' && sort !== 'general' && nodes.length === 0;

/** Two or three nodes from three weeks on, the last a little before the limit. */
function nodesOf({ diary, chance }: Scene, { limit }: Played): readonly NodeEntry[] {
  const today = diary.today();
  const length = Math.max(30, limit === null ? 90 : apart(today, limit));
  const count = chance.between(2, 3);
  return Array.from({ length: count }, (_, at) => ({
    title: `第${at + 1}节点`,
    date: later(today, Math.round((length * (at + 1)) / count) - chance.between(0, 5)),
  }));
}

/** Some days before or after the limit, as the matter's own number has it: always the same for one matter. */
function isTimeToFinish({ diary }: Scene, matter: Played, { item, history }: MatterDetail): boolean {
  const own = Number(matter.id.split('-m')[1]) % 17;
  if (matter.class === 'general') return history.length >= 5 + (own % 3);
  if (matter.class === 'major') return apart(String(item.openedAt).slice(0, 10), diary.today()) >= 20 + own * 6;
  const limit = matter.limit ?? '2026-12-10';
  const finish = limit > '2026-12-15' ? later('2026-12-28', -own * 6) : later(limit, own - 9);
  return diary.today() >= finish;
}

async function applies(scene: Scene, matter: Played, unit: Caller, detail: MatterDetail): Promise<void> {
  const sha256 = await unit.photo(`${matter.id} ${detail.item.seq}`);
  await give(scene, unit, matter.id, {
    command: 'apply-close',
    form: { result: '已完成并验收', share: 100 },
    evidence: [sha256],
  });
  scene.diary.in(scene.chance.between(1, 5), () => scene.habits.officeVerifies(scene, matter));
}

/** Once in a while, before the limit. A request of the last days of the year would need next year's calendar. */
async function asksForTime(
  scene: Scene,
  matter: Played,
  unit: Caller,
  { item, clocks, counts }: MatterDetail,
): Promise<boolean> {
  const { chance, diary } = scene;
  const today = diary.today();
  const ends = clocks.filter(
    ({ clock, standing }) => ['close', 'close-major', 'limit'].includes(clock) && standing === 'running',
  );
  const due = ends[0]?.due ?? null;
  if (due === null || item.state !== 'working' || counts.extension > 0 || today > '2026-12-20') return false;
  if (apart(today, due) > 20 || !chance.percent(30)) return false;
  const until = later(due, chance.between(5, 30));
  await give(scene, unit, matter.id, {
    command: 'request-extension',
    form: { reason: '手续未齐', progress: '主体已完成', until },
  });
  diary.in(chance.between(1, 4), () => scene.habits.officeDecides(scene, matter, until));
  return true;
}

async function reports(scene: Scene, matter: Played, unit: Caller, { nodes, item }: MatterDetail): Promise<void> {
  const share = Math.min(95, Math.round((item.share ?? 0) + scene.chance.between(2, 14)));
  const next = nodes.find(({ passedAt }) => passedAt === null);
  if (next && next.date <= later(scene.diary.today(), 4)) {
    const sha256 = await unit.photo(`${matter.id} ${next.id}`);
    await give(scene, unit, matter.id, {
      command: 'report-node',
      form: { progress: `${next.title}已完成`, share },
      evidence: [sha256],
    });
    return;
  }
  const problem = scene.chance.percent(10) ? { problem: '资金拨付较慢' } : {};
  await give(scene, unit, matter.id, {
    command: 'report-progress',
    form: { progress: '按计划推进', share, ...problem },
    evidence: [],
  });
}

/** General matters within days; the others about the 25th, a month now and then forgotten. */
function nextLook({ diary, chance }: Scene, { class: sort }: Played): number {
  if (sort === 'general') return chance.between(1, 5);
  const today = diary.today();
  const toReport = apart(today, `${today.slice(0, 7)}-25`);
  const next = toReport > 3 ? toReport : toReport + 30;
  return Math.max(1, next + chance.between(-6, 4) + (chance.percent(12) ? 30 : 0));
}
