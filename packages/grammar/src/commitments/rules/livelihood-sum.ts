// 办好12件民生实事: all listed livelihood projects promised at once.
import type { CommitmentRule } from './rule.ts';

const WORDS = '民生实事';

export const livelihoodSum: CommitmentRule = {
  name: 'livelihood sum',
  read: ({ text, quantities }) => {
    const at = text.indexOf(WORDS);
    if (at < 0 || at + WORDS.length < text.length - 4) return null;
    if (!/办好|办成|落实|完成|实施|办理|推进|兑现/.test(text.slice(0, at))) return null;
    const counted = quantities.find(
      (each) => each.end <= at && at - each.end <= 8 && each.draft.quantity.unit === '件',
    );
    if (counted === undefined) return null;
    return { milestone: 'complete', objects: [{ start: at, end: at + WORDS.length }], confidence: 0.95 };
  },
};
