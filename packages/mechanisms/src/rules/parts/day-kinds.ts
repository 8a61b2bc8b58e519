// Whether days are calendar days or working days: the readable official texts say 天 and 月, never 工作日.
import type { Parameter } from '../../mechanism/parameter.ts';
import type { Source } from '../../mechanism/source.ts';

export const dayKind = (source: Source | null): Parameter => ({
  id: 'dayKind',
  kind: 'choice',
  name: { zh: '时限按', en: 'days counted' },
  default: 'calendar',
  options: [
    { id: 'calendar', name: { zh: '自然日（遇休息日顺延）', en: 'calendar days, moved off days off' } },
    { id: 'working', name: { zh: '工作日', en: 'working days' } },
  ],
  source,
});

export const days = (
  id: string,
  zh: string,
  en: string,
  value: number,
  source: Source | null,
  max = 365,
): Parameter => ({
  id,
  kind: 'number',
  name: { zh, en },
  default: value,
  min: 0,
  max,
  source,
});
