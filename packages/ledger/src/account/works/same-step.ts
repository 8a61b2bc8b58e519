// Steps promised by their own name and told by it: 下闸蓄水, 取得核准 and 获省里核准.
import type { Stage } from './stage-words.ts';

interface Step {
  readonly promised: RegExp;
  readonly told: RegExp;
  readonly stage: Stage;
}

const steps: readonly Step[] = [
  { promised: /下闸蓄水$/, told: /下闸蓄水/, stage: 'main' },
  { promised: /试生产$/, told: /试生产/, stage: 'operate' },
  ...['核准', '批复'].map(
    (leave): Step => ({
      promised: new RegExp(`(?:取得|获得?|通过|完成)[^，、]{0,8}${leave}$`),
      told: new RegExp(`(?:获得?|取得|通过|完成)[^，、]{0,14}${leave}(?!前)`),
      stage: 'plan',
    }),
  ),
];

const open = /[未没待]|即将|正在|有望|力争|争取|预计|推进|推动|加快|申请|申报|上报|准备/;

/** The step that `promise` asks for, where the words behind the work's name tell that it was taken; both squeezed. */
export function sameStep(promise: string, behind: string): Stage | null {
  const step = steps.find(({ promised }) => promised.test(promise));
  return step?.told.test(behind) && !open.test(behind) ? step.stage : null;
}
