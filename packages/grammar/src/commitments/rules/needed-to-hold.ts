// How particular what is held must be to be a promise: a fair with a number, a campaign, a trial.
import type { ParsedClause } from '../clause/parse-clause.ts';
import type { Namedness } from '../objects/namedness.ts';
import { isLoose } from './loose-verbs.ts';
import { NEVER } from './never.ts';

/** 开展宅基地改革试点: a trial of one thing was begun or not; 开展试点 and 各类试点 say of nothing which. */
const PILOT = /开展(?!(?:国家|省|市|县)级?(?:综合)?改革试点)[^，]{4,24}试点(?:工作)?$/u;

/** One of a row, or one with a name: 第八届…, …20周年活动, “村晚”系列活动. */
const SERIAL =
  /第[一二三四五六七八九十\d]{1,4}[届次]|\d周年[^，]*活动|(?:[”）]|\d{4}年)[^，]*活动$|\d{4}年[^，]*(?:会议|大会|论坛)$|办好[^，“]{0,4}“[^“”]{2,10}”$/u;

/** Of a clause with the milestone `hold`; as `neededScore`. */
export function neededToHold(text: string, parsed: ParsedClause, named: Namedness): number {
  if (text.endsWith('实事')) return named.counted ? 0.1 : NEVER;
  const event = named.kind === 'event' || named.counted;
  if (isLoose(parsed)) {
    if (PILOT.test(text)) return named.indefinite ? NEVER : 0.05;
    if (named.kind === 'undertaking') return 0.3;
    if (named.kind === 'process' && named.unknown >= 2) return /专项|行动|集中/u.test(text) ? NEVER : 0.45;
    return event || /“[^”]+”.*活动$/.test(text) ? 0.4 : NEVER;
  }
  if (named.counted || SERIAL.test(text)) return 0;
  if (named.unknown >= 2 && /^.{0,4}[举承主]办/u.test(text) && text.endsWith('活动')) return 0;
  return event ? 0.3 : /办好|参与/.test(text) ? NEVER : 0.45;
}
