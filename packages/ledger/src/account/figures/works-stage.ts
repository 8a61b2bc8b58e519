// Whether a count of works tells those begun or those finished: 新开工30套 is not 建成30套.

export type WorksStage = 'begun' | 'finished' | null;

const begun = /(?:开工|动工|筹措|筹建|筹集)(?:建设|改造|筹集)?(?:各类)?[^，；、\d]{0,12}$/;
const finished = /(?:建成|竣工|完工|交付|分配|供应|配租)(?:入住|使用)?(?:各类)?[^，；、\d]{0,12}$/;

/** `before`: the clause up to the number. */
export function worksStage(before: string): WorksStage {
  const [first, second] = [begun.exec(before)?.index ?? -1, finished.exec(before)?.index ?? -1];
  if (first === second) return null;
  return first > second ? 'begun' : 'finished';
}

/** Only where both sides say one. */
export const stagesDiffer = (one: WorksStage, other: WorksStage): boolean =>
  one !== null && other !== null && one !== other;
