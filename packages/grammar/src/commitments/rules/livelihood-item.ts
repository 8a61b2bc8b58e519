// An item of the listed livelihood projects (民生实事): done or not done at year's end, so `complete` where no later stage is named.
import { opensAdverbial } from '../clause/adverbial.ts';
import { parsedMilestone } from '../clause/milestone-of.ts';
import { measuredObjects } from '../objects/measured-objects.ts';
import { nounKindAt } from '../objects/noun-kind.ts';
import { splitObjects } from '../objects/split-objects.ts';
import type { CommitmentRule } from './rule.ts';

const HELD = /举办|承办|主办|举行/u;
/** 新增就业3万人: a verb that no stage knows. */
const COUNTS = /^(?:全年|今年)?(?:新增|净增|新?开发|选派|招募|招聘|选聘)/u;
/** 为残疾人适配器具200例 */
const FOR_WHOM = /^为[^，、]{2,14}?(?:提供|适配|配备|发放|办理|安装|购买|赠送)/u;
/** 将困难老人纳入护理保险: they are insured, nothing is awarded. */
const INSURED = /纳入[^，]*(?:保障|保险|医保|社保|低保)/u;
/** 送戏120场: performances are held, whatever the verb. */
const SHOWS = /\d+[余多]?(?:场次?|台次)(?:以上|左右)?$/u;

export const livelihoodItem: CommitmentRule = {
  name: 'livelihood item',
  read: (clause, parsed) => {
    if (clause.zone !== 'livelihood' || opensAdverbial(clause.text)) return null;
    const found = parsedMilestone(parsed);
    const amount = clause.quantities.some((quantity) => quantity.draft.quantity.status === 'planned');
    if (found === null && !amount) return null;
    if (
      found !== null &&
      !amount &&
      parsed.verbs.every((verb) => verb.force === 'drive') &&
      parsed.stages.length === 0
    ) {
      return null;
    }
    const objects =
      (found === null && FOR_WHOM.test(clause.text)) || COUNTS.test(clause.text)
        ? measuredObjects(clause)
        : splitObjects(clause.text, parsed.object, clause.quantities).objects;
    if (objects.length === 0 && !amount) return null;
    const last = objects.at(-1);
    const isEvent =
      HELD.test(clause.text) || (last !== undefined && nounKindAt(clause.text, last.start, last.end) === 'event');
    if (SHOWS.test(clause.text)) return { milestone: 'hold', objects, confidence: 0.85 };
    const milestone =
      found === null ||
      found === 'advance' ||
      (found === 'award' && INSURED.test(clause.text)) ||
      (found === 'hold' && !isEvent)
        ? 'complete'
        : found;
    return { milestone, objects, confidence: 0.85 };
  },
};
