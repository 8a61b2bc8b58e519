// Heads by which an imported sheet of units or people is understood. Editable: another head for the same column is one more word.
import type { Duty, UnitKind } from '../directory.ts';

/** Columns of the units sheet, each with the heads it is known by. */
export const unitHeads = {
  id: ['单位编号', '编号', '单位代码'],
  name: ['单位全称', '全称', '单位名称'],
  shortName: ['简称', '单位简称'],
  kind: ['类别', '单位类别', '性质'],
  superior: ['上级', '上级单位', '主管单位'],
  aliases: ['别名', '曾用名'],
  governmentCode: ['政府代码', '区划代码'],
} as const satisfies Heads;

/** Columns of the people sheet. */
export const peopleHeads = {
  name: ['姓名'],
  unit: ['单位', '所在单位', '单位简称', '单位全称', '单位名称'],
  post: ['岗位', '职务', '岗位/职务'],
  duty: ['职责', '责任'],
  phone: ['手机', '电话', '手机号', '联系电话', '手机号码'],
  from: ['任职日期', '任职时间', '到任日期'],
  until: ['离任日期', '离任时间', '免职日期'],
  id: ['人员编号'],
  postId: ['岗位编号'],
} as const satisfies Heads;

export type Heads = Readonly<Record<string, readonly string[]>>;

/** Words for a unit's kind (类别), the first being what is written out. */
export const unitKindWords: Readonly<Record<UnitKind, readonly string[]>> = {
  leadership: ['政府领导班子', '领导班子', '县领导', '市领导', '乡镇领导', '政府领导'],
  office: ['督查室', '督查机构'],
  department: ['部门', '政府部门', '县直部门', '市直部门', '机关', '局办'],
  township: ['乡镇', '乡', '镇', '街道', '乡镇（街道）', '县区', '县（市、区）', '下级政府'],
  'state-firm': ['国有企业', '县属国企', '国企', '县属国有企业', '企业'],
  institution: ['事业单位', '机构', '管委会', '其他'],
};

/** Words for what a post answers for (职责). */
export const dutyWords: Readonly<Record<Duty, readonly string[]>> = {
  'county-leader': ['县领导', '责任领导', '政府领导', '市领导', '乡镇领导'],
  first: ['第一责任人', '主要负责人'],
  manager: ['管理负责人', '具体责任人', '分管负责人'],
  handler: ['承办人', '经办人', '联络员'],
};

/** The key whose words hold `word`; undefined for a word of none. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key].includes(word));
}
