// An id of a stage or an act of a livelihood round as sentences call it.

import { actNames, stageNames } from '../livelihood/round-names.ts';
import type { Bilingual } from '../mechanism/bilingual.ts';

const names: Readonly<Record<string, Bilingual>> = {
  ...stageNames,
  ...actNames,
  unopened: { zh: '尚未开始', en: 'not yet begun' },
};

/** The id itself where nobody named it. */
export const roundName = (id: string | number | undefined, language: 'zh' | 'en'): string =>
  names[String(id)]?.[language] ?? String(id);
