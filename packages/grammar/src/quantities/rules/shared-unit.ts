// Reads the numbers of a list whose unit stands behind the last: 分别提高6.1和0.35个百分点, 增长5、8和12%.
import { readArabic } from '../../numerals/arabic.ts';
import { readUnit, type UnitRead } from '../../units/read-unit.ts';

const JOINT = /[、和及与]/;
const LONGEST_LIST = 6;
/** A value is told here: digits behind anything else are the number of a list or of a name. */
const VALUE_BEFORE =
  /(?:分别|增长|提高|上升|增加|下降|降低|回落|减少|[达为到至])[约近了]?$|(?:分别|增长|提高|上升|增加|下降|降低|回落|减少|[达为到至])[约近了]?(?:\d+(?:\.\d+)?[、和及与])+$|(?:高于|低于|快于|高出|超出|领先)[^，。；\d]{1,12}$/;
const LOOK_BACK = 40;

/** The unit that the number ending at `end` shares with a later one of its list; null when it stands in no such list. */
export function sharedUnit(chars: string, start: number, end: number): UnitRead | null {
  if (!JOINT.test(chars[end] ?? '') || !VALUE_BEFORE.test(chars.slice(Math.max(0, start - LOOK_BACK), start)))
    return null;
  for (let at = end, items = 0; items < LONGEST_LIST && JOINT.test(chars[at] ?? ''); items++) {
    const next = readArabic(chars, at + 1);
    if (next === null) return null;
    const unit = readUnit(chars, next.end);
    if (unit !== null) return unit.family === 'bare' || unit.family === 'time' ? null : unit;
    at = next.end;
  }
  return null;
}

const POINTS_AHEAD = /^[、和](?:\d+(?:\.\d+)?个[、和]){0,4}\d+(?:\.\d+)?(?=个百分点)/;

/** 快于上年2.5|个、2个百分点: the points that a bare 个 ending at `end` stands for; null where it counts things. */
export function sharedPoints(chars: string, end: number): UnitRead | null {
  const ahead = POINTS_AHEAD.exec(chars.slice(end, end + LOOK_BACK));
  return ahead === null ? null : readUnit(chars, end + ahead[0].length);
}
