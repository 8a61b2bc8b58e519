// How people shorten the name of a division: 山西省 → 山西, 延边朝鲜族自治州 → 延边州, 木里藏族自治县 → 木里县.
import { peoples } from './peoples.ts';

/**
 * The name without the peoples of an autonomous division, with its plain ending: 恩施土家族苗族自治州 → 恩施州.
 * Null when the name isn't an autonomous division's, or is nothing but peoples (东乡族自治县 has no shorter name).
 */
export function plainAutonomousName(name: string): string | null {
  const found = /^(.+)自治([区州县旗])$/.exec(name);
  if (found === null) return null;
  const stem = withoutPeoples(found[1]!);
  return stem.length < 2 ? null : `${stem}${found[2] === '区' ? '' : found[2]}`;
}

/** What people call a province or prefecture for short: 晋城市 → 晋城, 广西壮族自治区 → 广西, 锡林郭勒盟 → 锡林郭勒. At least two characters. */
export function shortName(name: string): string {
  const plain = plainAutonomousName(name) ?? name;
  const short = plain.replace(/(?:特别行政区|地区|[省市州盟])$/, '');
  return short.length < 2 ? plain : short;
}

function withoutPeoples(name: string): string {
  const last = peoples.find((people) => name.endsWith(people));
  return last === undefined ? name : withoutPeoples(name.slice(0, -last.length));
}
