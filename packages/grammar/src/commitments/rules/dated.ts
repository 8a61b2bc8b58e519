// A deadline and 实现 or 完成: 年底前实现证照免提交, 收尾工程5月底前完成. The date makes it checkable, however general its object.
import { findDeadline } from '../clause/deadline.ts';
import { splitObjects } from '../objects/split-objects.ts';
import type { CommitmentRule } from './rule.ts';

const DONE = /(?:全面|全部|基本|率先)?(?:实现|完成)/u;

export const dated: CommitmentRule = {
  name: 'dated',
  read: (clause) => {
    const { text } = clause;
    const done = DONE.exec(text);
    const deadline = done && findDeadline(text, null);
    if (!done || !deadline || deadline.start > done.index) return null;
    const behind = { start: done.index + done[0].length, end: text.length };
    const run = behind.start < behind.end ? behind : { start: 0, end: deadline.start };
    const { objects } = splitObjects(text, run, clause.quantities);
    return objects.length === 0 ? null : { milestone: 'complete', objects, confidence: 0.7 };
  },
};
