// A planned amount to reach that no stage word governs: 增长8%, 新增公交车50辆, 占比达到70%以上.
import { opensAdverbial } from '../clause/adverbial.ts';
import { measuredObjects } from '../objects/measured-objects.ts';
import type { CommitmentRule } from './rule.ts';

export const measured: CommitmentRule = {
  name: 'measured',
  read: (clause) => {
    const planned = clause.quantities.filter((quantity) => quantity.draft.status === 'planned');
    if (planned.length === 0 || opensAdverbial(clause.text)) return null;
    if (!planned.some((quantity) => /\d/.test(clause.text.slice(quantity.start, quantity.end)))) return null;
    return { milestone: 'reach', objects: measuredObjects(clause), confidence: clause.zone === 'targets' ? 0.95 : 0.8 };
  },
};
