// Which class a work is of (类别), from the promise it comes from.
import type { Milestone } from '@luoshi/grammar';
import type { WorkClass } from '../breakdown-row.ts';
import type { LedgerPromise } from './promises.ts';

/** Stages that a construction goes through, from the first plans to its use. */
const buildingStages: ReadonlySet<Milestone> = new Set([
  'plan',
  'sign',
  'start',
  'advance',
  'main',
  'complete',
  'operate',
]);
/** Stages that only something built goes through; a plan can be completed too. */
const plainBuildingStages: ReadonlySet<Milestone> = new Set(['start', 'main', 'operate']);
/** Words of works that change how things are done. Editable. */
const reformWords = /改革|机制|制度|试点|体制|免申即享|一件事|放管服|一网通办/u;
/** Words of things that are built. Editable. */
const buildingWords =
  /工程|项目|[一二三四五六七八九]期|水库|大桥|电站|厂|园区|产业园|基地|学校|小学|中学|医院|新院区|图书馆|博物馆|体育馆|公路|快速路|大道|街|断头路|机场|中心|风电场|站|扩建|迁建|改造|新馆/u;

/** The class with the words of the text it rests on; `confidence` from 0 to 1. */
export function workClass(
  promise: LedgerPromise,
  quote: string,
): { readonly class: WorkClass; readonly words: readonly string[]; readonly confidence: number } {
  if (promise.kind === 'livelihood') return { class: 'livelihood', words: ['民生实事'], confidence: 0.98 };
  if (promise.isTarget) return { class: 'indicator', words: ['预期目标'], confidence: 0.95 };
  const reform = reformWords.exec(quote)?.[0];
  if (reform !== undefined) return { class: 'reform', words: [reform], confidence: 0.75 };
  const building = buildingIn(promise, quote);
  if (building !== null) return { class: 'project', words: [building], confidence: 0.85 };
  return { class: 'task', words: [], confidence: 0.7 };
}

/** The word of a named thing that is built, or null. Where something is counted (建成便民生活圈4个) it is one only by such a word. */
function buildingIn({ commitment, quantities }: LedgerPromise, quote: string): string | null {
  if (!commitment || !buildingStages.has(commitment.milestone)) return null;
  const word = buildingWords.exec(quote)?.[0];
  if (word !== undefined) return word;
  const isNamedThing = quantities.length === 0 && plainBuildingStages.has(commitment.milestone);
  return isNamedThing ? (commitment.objects[0]?.text.replace(/\s/g, '') ?? null) : null;
}
