// A unit's names as people write them: full, short, by alias, with or without the place, with 局 or 委 at the end.
import type { Directory, Unit } from './directory.ts';

/** Endings that offices exchange freely: 发改局 and 发改委 are one unit. The longest first, so that 委员会 is not cut to 会. */
const endings =
  /(?:人民政府|管理委员会|委员会|联合会|办公室|事务局|管理局|管委会|服务中心|局|委|办|中心|大队|支队|处|会|馆)$/u;
/** A place at the head of a name: 澜溪县, 云渚市; at least two characters before the rank, so that 城市 stays. */
const place = /^\p{Script=Han}{1,6}?(?:县|市|区|旗)(?:人民)?(?=\p{Script=Han}{3})/u;

/** Every name of a unit as it is written: full, short, aliases; none twice. */
export function writtenNames({ name, shortName, aliases = [] }: Unit): readonly string[] {
  return [...new Set([name, shortName, ...aliases])].filter((one) => one !== '');
}

/** A name without place and ending: 澜溪县发展和改革局 → 发展和改革. Words with neither stay as they are. */
export function stemOf(name: string): string {
  const squeezed = name.replace(/\s/g, '');
  const bare = squeezed.replace(place, '').replace(/^(?:县|市|区)(?!级)/u, '');
  const stem = bare.replace(endings, '');
  return abbreviations.get(stem) ?? (stem.length >= 2 ? stem : bare);
}

/** Full stems and what they are cut to. Editable; both sides mean one kind of unit in every county. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['发展和改革', '发改'],
  ['发展改革', '发改'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['工业和信息化', '工信'],
  ['卫生健康', '卫健'],
  ['卫生健康和体育', '卫体'],
  ['文化和旅游', '文旅'],
  ['文化旅游', '文旅'],
  ['市场监督管理', '市场监管'],
  ['市场监督', '市场监管'],
  ['市监', '市场监管'],
  ['自然资源和规划', '自然资源'],
  ['规划和自然资源', '自然资源'],
  ['应急管理', '应急'],
  ['医疗保障', '医保'],
  ['交通运输', '交通'],
  ['科学技术', '科技'],
  ['行政审批服务管理', '审批'],
  ['行政审批服务', '审批'],
  ['行政审批', '审批'],
  ['城市管理', '城管'],
  ['残疾人', '残联'],
  ['机关事务', '机关事务'],
]);

/**
 * The unit that goes by these words: by a written name first, by stem (发改委 for 发展和改革局) where that names just one unit.
 * Null where nobody or more than one does; white space counts for nothing.
 */
export function unitNamed({ units }: Pick<Directory, 'units'>, words: string): Unit | null {
  const asked = words.replace(/\s/g, '');
  if (asked === '') return null;
  const written = units.filter((unit) => writtenNames(unit).includes(asked));
  if (written.length > 0) return written.length === 1 ? written[0]! : null;
  const stem = stemOf(asked);
  const same = units.filter((unit) => writtenNames(unit).some((name) => stemOf(name) === stem));
  return same.length === 1 ? same[0]! : null;
}
