// A sum whose purpose no word names, told beside the works that it was promised beside: 县财政安排资金900万元，建成公租房120套.
import type { Quantity } from '@luoshi/grammar';
import { areKin } from '../names/kin.ts';
import { measureName } from '../names/measure-name.ts';
import { isMoney, isRatio } from './comparable.ts';

/** 建成40套、新开工90套: the second names but what was done. */
const doing = /^(?:新|开工|动工|建设|建成|基本|改造|竣工|交付|分配)+$/;

/** Names of what is counted, each of a joint name its own (保障性住房和棚户区改造). */
export const worksCounted = (quantities: readonly Quantity[]): readonly string[] => [
  ...new Set(
    quantities
      .filter(
        (one) =>
          !isRatio(one) && !isMoney(one) && one.kind === 'level' && /^[个座处所项套户条间]$|^米$/.test(one.base.unit),
      )
      .map(({ measure }) => measureName(measure.text).words)
      .filter((name) => name.length >= 2 && !doing.test(name)),
  ),
];

/** Whether the review's sentence counts but one thing, and the promise stands beside that too. */
export function standBesideSame(promised: readonly string[], told: readonly string[]): boolean {
  const [only] = told;
  return (
    only !== undefined &&
    told.length === 1 &&
    promised.some((joint) => [joint, ...joint.split(/[和、及与]/)].some((name) => name === only || areKin(name, only)))
  );
}
