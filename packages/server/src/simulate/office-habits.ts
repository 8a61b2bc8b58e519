// What the supervision office does: verifies, returns, decides on extensions, sends slips, suspends and resumes.
import type { Todo } from '../api/work-lists.ts';
import type { Played } from './handing-out.ts';
import { give, giveRefused, seen } from './on-matter.ts';
import { later } from './paper-days.ts';
import type { Scene } from './scene.ts';

/** The one who verifies is another than who handles; some applications come back, with a new limit or without. */
export async function officeVerifies(scene: Scene, matter: Played): Promise<void> {
  const { county, chance, diary } = scene;
  const { item, counts, clocks } = await seen(county.head, matter.id);
  if (item.phase !== 'waiting') return;
  if (counts.return < 2 && chance.percent(15)) {
    const isLimited = chance.percent(50) && item.nextDue !== undefined;
    const latest =
      clocks
        .map(({ due }) => due)
        .sort()
        .at(-1) ?? diary.today();
    const reworkLimit = later(latest > diary.today() ? latest : diary.today(), chance.between(3, 12));
    const form = { reason: '佐证不全，请补充', ...lackingOf(matter), ...(isLimited ? { reworkLimit } : {}) };
    await give(scene, county.head, matter.id, { command: 'return', form });
    return diary.in(chance.between(2, 10), () => scene.habits.unitLooks(scene, matter));
  }
  const rating = chance.of(['excellent', 'good', 'good', 'passed']);
  await give(scene, county.head, matter.id, {
    command: 'close',
    form: { rating, finding: '现场查看属实' },
  });
  if (chance.percent(40)) diary.in(chance.between(1, 20), () => archives(scene, matter));
  else if (chance.percent(4)) diary.in(chance.between(5, 30), () => reopens(scene, matter));
}

const isSlips = ({ mechanism }: Played): boolean => mechanism !== '13710';
const lackingOf = (matter: Played) => (isSlips(matter) ? { lacking: 'problem' } : {});

async function archives(scene: Scene, matter: Played): Promise<void> {
  await give(scene, scene.county.office, matter.id, { command: 'archive' });
}

async function reopens(scene: Scene, matter: Played): Promise<void> {
  const { county, diary, chance } = scene;
  if (diary.today() > '2026-12-10') return;
  const reworkLimit = later(diary.today(), chance.between(5, 20));
  await give(scene, county.office, matter.id, { command: 'reopen', form: { reason: '群众反映有反弹', reworkLimit } });
  diary.in(chance.between(2, 12), () => scene.habits.unitLooks(scene, matter));
}

export async function officeDecides(scene: Scene, matter: Played, until: string): Promise<void> {
  const { county, chance, diary } = scene;
  const { item } = await seen(county.office, matter.id);
  if (item.state !== 'extension-pending') return;
  if (chance.percent(75))
    await give(scene, county.office, matter.id, { command: 'grant-extension', form: { until, opinion: '同意' } });
  else await give(scene, county.office, matter.id, { command: 'refuse-extension', form: { reason: '理由不充分' } });
  diary.in(chance.between(2, 8), () => scene.habits.unitLooks(scene, matter));
}

/** Four slips and seven steps: one drafts, the other approves, then the notice goes out. */
export async function officeDrafts(scene: Scene, matter: Played): Promise<void> {
  const { county, chance, diary } = scene;
  await give(scene, county.office, matter.id, { command: 'draft-opinion', form: { opinion: '拟请牵头单位办理' } });
  if (chance.percent(20)) {
    const { item } = await seen(county.office, matter.id);
    await giveRefused(scene, county.office, matter.id, {
      command: 'approve',
      code: 'same-person',
      expectedSeq: item.seq,
    });
  }
  diary.in(chance.between(1, 5), async () => {
    await give(scene, county.head, matter.id, { command: 'approve' });
    diary.in(chance.between(0, 4), async () => {
      const form = { method: 'site', requirement: '按期完成并报告' };
      await give(scene, county.office, matter.id, { command: 'assign', form });
      diary.in(chance.between(0, 3), () => scene.habits.unitLooks(scene, matter));
    });
  });
}

/** A slip for what ran out, in the colour the rule asks for or a higher one; the unit answers, mostly in time. */
export async function officeSendsSlips(scene: Scene): Promise<void> {
  const { county, chance, diary } = scene;
  const { cards }: Todo = (await county.office.get('/api/todo')).body;
  for (const { why, command, item } of cards) {
    if (why !== 'overdue' || !chance.percent(60)) continue;
    const matter = scene.matters.find(({ id }) => id === item.id);
    const detail = await seen(county.office, item.id);
    const slipLimit = later(diary.today(), chance.between(3, 8));
    const isWaiting = detail.slips.some(
      ({ limit, answeredAt }) => limit !== null && answeredAt === null && limit >= diary.today(),
    );
    const colour = detail.proposedSlips[0]?.colour;
    if (!matter || isWaiting || colour === undefined) continue;
    const form =
      command.id === 'issue-coordination'
        ? { obstacle: '用地手续', units: [matter.unit], coordinator: '分管副县长', slipLimit }
        : { colour, finding: '进度滞后', demand: '限期整改', slipLimit };
    await give(scene, county.office, item.id, { command: command.id, form });
    if (chance.percent(85)) diary.in(chance.between(1, 10), () => unitAnswers(scene, matter));
  }
}

async function unitAnswers(scene: Scene, matter: Played): Promise<void> {
  const unit = await scene.county.unit(matter.unit);
  const { commands } = await seen(unit, matter.id);
  if (!commands.some(({ id }) => id === 'answer-slip')) return;
  await give(scene, unit, matter.id, { command: 'answer-slip', form: { answer: '已整改到位' } });
}

export async function officeSuspends(scene: Scene, matter: Played): Promise<void> {
  const { county, chance, diary } = scene;
  const { commands } = await seen(county.office, matter.id);
  if (!commands.some(({ id }) => id === 'suspend')) return;
  await give(scene, county.office, matter.id, { command: 'suspend', form: { reason: '规划调整' } });
  if (chance.percent(15)) return diary.in(chance.between(5, 20), () => withdraws(scene, matter));
  diary.in(chance.between(8, 40), async () => {
    await give(scene, county.office, matter.id, { command: 'resume', form: { reason: '调整完成' } });
    diary.in(chance.between(1, 6), () => scene.habits.unitLooks(scene, matter));
  });
}

async function withdraws(scene: Scene, matter: Played): Promise<void> {
  await give(scene, scene.county.office, matter.id, { command: 'withdraw', form: { reason: '任务并入其他事项' } });
}
