// The five classes of works in words.
import type { WorkClass } from './breakdown-row.ts';

/** In the order in which tables list them. */
export const workClasses: readonly WorkClass[] = ['indicator', 'project', 'task', 'livelihood', 'reform'];

/** 类别 as it stands in a table. */
export const classWords: Readonly<Record<WorkClass, { readonly zh: string; readonly en: string }>> = {
  indicator: { zh: '指标', en: 'indicator' },
  project: { zh: '项目', en: 'project' },
  task: { zh: '任务', en: 'task' },
  livelihood: { zh: '民生', en: 'livelihood' },
  reform: { zh: '改革', en: 'reform' },
};

/** The class that a cell names in either language, or by a longer word that begins with it (民生实事, 指标类); null for none. */
export function classNamed(words: string): WorkClass | null {
  const asked = words.trim().toLowerCase();
  return asked === ''
    ? null
    : (workClasses.find((one) => asked.startsWith(classWords[one].zh) || asked === classWords[one].en) ?? null);
}
