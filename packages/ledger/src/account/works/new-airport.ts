// 柏川新机场 is told by the name that it was given: 柏川云岭机场.
import type { NamePlace } from './short-event.ts';

const longestPlace = 4;
const other = /通用|军用|直升机|老|旧/;
/** What is added to an airport that stands, and what it does. */
const ofOneThatStands =
  /^(?:国际)?(?:第?[一二三四五六\d]+(?:期|跑道|号?航站)|改?扩建|迁建|T\d|t\d|航站|跑道|卫星厅|旅客|货邮|吞吐|新增|航线|口岸)/;

/** Where `words` name the new airport of the place that `name` says, or null. A place has one; of what else is new it may have several. */
export function newAirportIn(name: string, words: string): NamePlace | null {
  const place = /^(\p{Script=Han}{2,6})新机场$/u.exec(name)?.[1];
  const nameStart = place === undefined ? -1 : words.indexOf(place);
  if (place === undefined || nameStart === -1) return null;
  const behind = words.slice(nameStart + place.length);
  const given = /^(\p{Script=Han}+?)机场/u.exec(behind)?.[1] ?? '';
  if (given.length === 0 || given.length > longestPlace || other.test(given)) return null;
  const length = given.length + '机场'.length;
  if (ofOneThatStands.test(behind.slice(length))) return null;
  return { nameStart, nameEnd: nameStart + place.length + length };
}
