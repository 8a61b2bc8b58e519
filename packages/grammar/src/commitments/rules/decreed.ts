// What a government ends, or puts into force everywhere, by its own act: 全部取消村级评比收费, 全面推开集体产权制度改革.
import type { Run } from '../clause/plan-clause.ts';
import { isOrdinaryWord } from '../objects/unknown-words.ts';
import type { CommitmentRule } from './rule.ts';

const WHEN = '(?:今年|年内|从今年[^，]{0,6}起)';
const WHERE = '(?:在(?:全[国省市县区][^，]{0,4}?|城乡|农村|城镇|基层))';
const LIFTED = new RegExp(
  `^${WHEN}?[要将]?${WHERE}?(?:全面|全部|彻底)(?:取消|免除|免征|停征|放开)(?=[^，、]{3,})`,
  'u',
);
/** Only where it is said from when or where, or of a law: 全面实施河长制 tells how the year is to be worked. */
const FORCED = new RegExp(
  `^(?:${WHEN}[要将]?${WHERE}?|[要将]?${WHERE})(?:全面(?:实施|推开|实行|施行)(?=[^，、]{3,}(?:制度|改革|负面清单)$)|(?:全面)?建立(?=[^，、]{4,}制度$))|^${WHEN}?[要将]?全面(?:实施|施行)(?=[^，、]{3,}法$)`,
  'u',
);
/** 全面放开搞活, 全面取消不合理限制: which ones, nobody could say. */
const ANY = /^(?:搞活|各类|一切|所有|各种|不合理|不必要|相关|有关)|等$/u;

export const decreed: CommitmentRule = {
  name: 'decreed',
  read: ({ text, zone, quantities }) => {
    if (zone === 'targets' || quantities.length > 0) return null;
    const lifted = LIFTED.exec(text);
    const match = lifted ?? FORCED.exec(text);
    if (match === null) return null;
    const object: Run = { start: match[0].length, end: text.length };
    if (ANY.test(text.slice(object.start))) return null;
    if (lifted !== null && isOrdinaryWord(text, object.start, object.end)) return null;
    return { milestone: 'reach', objects: [object], confidence: 0.7 };
  },
};
