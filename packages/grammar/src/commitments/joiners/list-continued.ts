// A promise spelled out over several clauses: 实施12个古城项目，包括 A、B 等5个道路项目，C、D 等7个管网项目.
import { splitObjects } from '../objects/split-objects.ts';
import { type CommitmentJoiner, extended } from './joiner.ts';

const OPENS = /^(?:其中|主要|具体|重点)?(?:包括|涵盖|涉及)/u;
/** 主要包括优化提升活动场地: what is done, no list of things. */
const TELLS_OF_WORK = /^(?:优化|提升|完善|改造|新建|建设|改善|更新|增加|加强|推进|实施|开展)(?!项目|工程)/u;
const SUMS_UP = /等\d+[个项条处座].{0,12}$/u;

export const listContinued: CommitmentJoiner = {
  name: 'list continued',
  join: ({ clause, parsed, last }) => {
    if (last === null) return null;
    const opening = OPENS.exec(clause.text);
    const goesOn = last.rule === 'list continued' && parsed.verbs.every((verb) => verb.milestone === 'award');
    if (/(?:领域|方面)$/u.test(clause.text)) return null;
    if (opening === null && !(goesOn && SUMS_UP.test(clause.text))) return null;
    const run = { start: opening?.[0].length ?? 0, end: clause.text.length };
    if (opening !== null && TELLS_OF_WORK.test(clause.text.slice(run.start))) return null;
    const { objects } = splitObjects(clause.text, run, clause.quantities);
    const placed = objects.map((each) => ({ start: clause.start + each.start, end: clause.start + each.end }));
    return extended(last, clause, {
      objects: last.rule === 'list continued' ? [...last.objects, ...placed] : placed,
      rule: 'list continued',
    });
  },
};
