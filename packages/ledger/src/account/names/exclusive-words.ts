// Words of which one excludes the other: 城镇 is not 农村, 登记失业率 is not 调查失业率.

import { bodiesApart } from './bodies-apart.ts';
import { placesApart } from './places-apart.ts';

/** Each row is a set; longer words first, so that 进出口 is not read as 出口. */
const sets: readonly (readonly string[])[] = [
  ['城乡', '城镇', '农村', '农民'],
  ['登记', '调查'],
  ['筹资', '补助'],
  ['赤字率', '赤字'],
  ['存款', '贷款'],
  ['非税', '税收'],
  ['进出口', '出口', '进口'],
  ['全部工业', '规上'],
  ['国家', '省级', '市级'],
  ['中小学', '幼儿园', '小学', '初中', '高中', '职业'],
  ['第一产业', '第二产业', '第三产业', '服务业', '工业', '农业'],
  ['增加值', '产值', '利润', '税收', '投资', '收入', '支出', '用电量', '销售额', '零售额', '零售总额'],
  ['一期', '二期', '三期', '四期'],
  ['小区', '公共机构', '党政机关'],
  ['占比', '比重', '总额'],
  ['天数', '率'],
  ['人均', '总量'],
  ['财政总收入', '一般公共预算收入'],
  ['教育经费', '卫生经费', '科技经费', '文化经费'],
  ['保障性租赁', '公租房', '公共租赁', '廉租', '经济适用', '限价', '共有产权', '保障性住房'],
];

/** Whether two names hold different words of one set and none in common, or are of places or bodies apart. */
export function excludeEachOther(one: string, other: string): boolean {
  if (placesApart(one, other) || bodiesApart(one, other)) return true;
  return sets.some((words) => {
    const mine = wordsIn(one, words);
    const theirs = wordsIn(other, words);
    return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
  });
}

function wordsIn(name: string, words: readonly string[]): readonly string[] {
  let rest = name;
  return words.filter((word) => {
    const has = rest.includes(word);
    if (has) rest = rest.replaceAll(word, '');
    return has;
  });
}
