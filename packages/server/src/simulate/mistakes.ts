// What people do wrong, each with the refusal that is due; nothing changes by it.
import type { MatterDetail } from '../api/matter.ts';
import type { Played } from './handing-out.ts';
import { give, giveRefused } from './on-matter.ts';
import { later } from './paper-days.ts';
import type { Scene } from './scene.ts';

type Mistake = (scene: Scene, matter: Played, detail: MatterDetail) => Promise<void>;

const progress = { command: 'report-progress', form: { progress: '推进中' } } as const;

const wrongUnit: Mistake = async (scene, matter, { item, coUnits, collectingUnit }) => {
  const concerned = new Set([matter.unit, collectingUnit?.id, ...coUnits.map(({ id }) => id)]);
  const other = scene.county.units.find((unit) => !concerned.has(unit));
  if (other === undefined) return;
  const stranger = await scene.county.unit(other);
  await giveRefused(scene, stranger, matter.id, { ...progress, code: 'matter-unknown', expectedSeq: item.seq });
};

/** A unit that cooperates reports for the one that leads. */
const coUnitLeads: Mistake = async (scene, matter, { item, coUnits }) => {
  const co = coUnits[0]?.id;
  if (co === undefined) return;
  const form = { ...progress, code: 'not-yours', expectedSeq: item.seq };
  await giveRefused(scene, await scene.county.unit(co), matter.id, form);
};

const staleForm: Mistake = async (scene, matter, { item }) => {
  const unit = await scene.county.unit(matter.unit);
  await giveRefused(scene, unit, matter.id, { ...progress, code: 'stale-version', expectedSeq: item.seq - 1 });
};

const noEvidence: Mistake = async (scene, matter, { item }) => {
  if (item.state !== 'working') return;
  const unit = await scene.county.unit(matter.unit);
  const form = { command: 'apply-close', form: { result: '完成' }, code: 'evidence-missing', expectedSeq: item.seq };
  await giveRefused(scene, unit, matter.id, form);
};

/** The unit would verify what it did itself. */
const selfVerified: Mistake = async (scene, matter, { item }) => {
  const unit = await scene.county.unit(matter.unit);
  const form = {
    command: 'close',
    form: { rating: 'excellent', finding: '很好' },
    code: 'not-yours',
    expectedSeq: item.seq,
  };
  await giveRefused(scene, unit, matter.id, form);
};

const tooSoon: Mistake = async (scene, matter, { item }) => {
  if (item.state === 'assigned') return;
  const unit = await scene.county.unit(matter.unit);
  await giveRefused(scene, unit, matter.id, { command: 'sign', code: 'command-not-now', expectedSeq: item.seq });
};

const emptyForm: Mistake = async (scene, matter, { item }) => {
  if (item.state !== 'working') return;
  const unit = await scene.county.unit(matter.unit);
  await giveRefused(scene, unit, matter.id, {
    command: 'report-progress',
    form: {},
    code: 'field-missing',
    expectedSeq: item.seq,
  });
};

/** An extension asked for when the limit is over. */
const lateExtension: Mistake = async (scene, matter, { item, clocks }) => {
  const isOver = clocks.some(
    ({ clock, standing }) => ['close', 'close-major', 'limit'].includes(clock) && standing === 'overdue',
  );
  if (item.state !== 'working' || !isOver) return;
  const until = later(scene.diary.today(), 20);
  const form = {
    command: 'request-extension',
    form: { reason: '雨季', progress: '一半', until },
    code: 'limit-passed',
    expectedSeq: item.seq,
  };
  await giveRefused(scene, await scene.county.unit(matter.unit), matter.id, form);
};

/** Two of the office at once: who comes second is shown what the first did. */
const twoAtOnce: Mistake = async (scene, matter, { item }) => {
  if (item.phase !== 'open') return;
  const { office, head } = scene.county;
  await give(scene, office, matter.id, { command: 'urge', form: { words: '请按期完成' } });
  const form = { command: 'urge', form: { words: '请抓紧' }, code: 'stale-version', expectedSeq: item.seq };
  await giveRefused(scene, head, matter.id, form);
};

const mistakes: readonly Mistake[] = [
  wrongUnit,
  coUnitLeads,
  staleForm,
  noEvidence,
  selfVerified,
  tooSoon,
  emptyForm,
  lateExtension,
  twoAtOnce,
];

/** One of them, where it can be made now. */
export const makeMistake: Mistake = (scene, matter, detail) => scene.chance.of(mistakes)(scene, matter, detail);
