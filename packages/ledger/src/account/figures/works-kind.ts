// Whether a count of works tells those built anew, those that were there before or those given to who is to live in them:
// 新建车站3座 is not 改造车站3座, nor 分配住房30套 what was built.

export type WorksKind = 'new' | 'renewed' | 'handed-out' | null;

const anew = /新建|新增|新修/;
const handedOut = /分配|配租|配售/;
const renewed = /改造|提升|改扩建|改建|扩建|修缮|低改|整修/;

/** `before`: the clause up to the number; its last item says it. Null where it says several or none. */
export function worksKind(before: string): WorksKind {
  const item = /(?:新建[、和及])?[^、，；]*$/.exec(before)?.[0] ?? '';
  const kinds: readonly WorksKind[] = [
    ...(anew.test(item) || /^新(?![型农能材兴]|开工)/.test(item) ? ['new' as const] : []),
    ...(renewed.test(item) ? ['renewed' as const] : []),
    ...(handedOut.test(item) ? ['handed-out' as const] : []),
  ];
  return kinds.length === 1 ? kinds[0]! : null;
}

/** 新建和改造公路120公里: both kinds under one count. */
export const isBothKinds = (before: string): boolean =>
  /新建(?:[、和及]|或)?(?:改造|改建|改扩建|扩建|提升)|新(?:（改）|\(改\)|改)建|新改扩建|改造(?:[、和及])?新建/.test(
    /[^，；]*$/.exec(before)?.[0] ?? '',
  );

/** Only where both sides say one. */
export const kindsDiffer = (one: WorksKind, other: WorksKind): boolean =>
  one !== null && other !== null && one !== other;
