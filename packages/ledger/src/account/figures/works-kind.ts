// Whether a count of works tells those built anew or those that were there before: 新建车站3座 is not 改造车站3座.

export type WorksKind = 'new' | 'renewed' | null;

const anew = /新建|新增|新修/;
const renewed = /改造|提升|改扩建|改建|扩建|修缮|低改|整修/;

/** `before`: the clause up to the number; its last item says it. Null where it says both or neither. */
export function worksKind(before: string): WorksKind {
  const item = /(?:新建[、和及])?[^、，；]*$/.exec(before)?.[0] ?? '';
  const [isNew, isRenewed] = [anew.test(item) || /^新(?![型农能材兴]|开工)/.test(item), renewed.test(item)];
  if (isNew === isRenewed) return null;
  return isNew ? 'new' : 'renewed';
}

/** Only where both sides say one. */
export const kindsDiffer = (one: WorksKind, other: WorksKind): boolean =>
  one !== null && other !== null && one !== other;
