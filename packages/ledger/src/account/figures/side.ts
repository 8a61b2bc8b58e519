// Whether a figure tells what was added in a year or what there is in all.
import type { Quantity } from '@luoshi/grammar';

export type Side = 'added' | 'total' | 'plain';

const total = /总数|总量|累计|余额|存量|保有量|拥有量|总计|合计|总规模/;
/** 电站总装机80万千瓦: what there is in all. */
const wholeOfKind = /总(?:装机(?:容量)?|里程|产能|库容|面积)$/;
/** 达到85家, 增加到85家: where a stock stands, unless something new is counted. */
const arrives =
  /(?:达到?|(?:增加|增长|发展|提高|扩大|上升|提升)[到至]|增至|升至)了?(?:\d{4}年的?)?(?:每人|人均|每生|每户|每[年月天])*(?:约|近)?$/;
const added =
  /新增|净增|新建|新认定|新培育|新发展|新引进|新登记|新改建|新(?:入[库园驻规统]|获[评批]|评定|纳统|投产|上市)|增加(?!值)/;
/** 高新技术企业达到120家 counts no new ones: 新 in a name. */
const isNew = /(?<![高创更革])新(?![型能材兴区城农媒式药课时])|净/;

/** 总数达到92家，净增|12家 */
const nearest = /(?:净增|新增)了?(?:约|近)?$/;

/** 净增甲企业8家、达到43家: where the stock stands now. */
const thenArrives = /\d[^、，\d]*、(?:总数)?达到?$/;

/** `before`: up to a few words before the number; the word nearest to it decides. */
export function sideOf({ kind, measure, unit }: Quantity, before: string): Side {
  if (nearest.test(before)) return 'added';
  if (total.test(before.slice(-8)) || total.test(measure.text.slice(-4))) return 'total';
  if (thenArrives.test(before)) return 'total';
  if (arrives.test(before) && !isNew.test(before + measure.text)) return 'total';
  if (added.test(before) || added.test(measure.text)) return 'added';
  if (wholeOfKind.test(measure.text.replace(/\s/g, ''))) return 'total';
  return kind === 'change' && !/[%‰点]/.test(unit) ? 'added' : 'plain';
}

/** 新增规上企业9家 is not 规上企业总数85家. */
export const sidesDiffer = (one: Side, other: Side): boolean =>
  (one === 'added' && other === 'total') || (one === 'total' && other === 'added');
