// Reads a place in a ranking: 排名全市第1, 全省前十, 总量增速双第一, 位列第45位, 居全市首位.
// Declines ordinals that rank nothing: 第三次会议, 第一方阵, 第二产业, 前三季度.
import { readArabic } from '../../numerals/arabic.ts';
import { readChinese } from '../../numerals/chinese.ts';
import type { Amount } from '../amount.ts';
import type { Found } from '../found.ts';
import { isInName } from './in-name.ts';

/** Words before the rank that make it one; they stand in the same clause. */
const CUE =
  /(?:排名|排位|排在|排第|名列|位列|位居|位次|列|居|跃居|升至|升到|跃升|前移|进位|前进|保持|达到|取得|获得?|夺得|荣获|实现|进入|跻身|挺进|迈入|冲刺|确保|力争|全[国省市区县州盟旗球]|[省市县区州]|[、，：]|强)[^，。；：！？]{0,9}$/;
const BEHIND = /^(?:[，。；、！？）”：\n和及与或的]|以内|之内|水平|行列|$)/;
const LOOK_BACK = 16;

/** The rank that starts at `start` (第, 前, 双 or 首), null when none does. */
export function readRank(chars: string, start: number): Found | null {
  const first = chars[start];
  if (first === '首') return chars.startsWith('首位', start) ? ranked(chars, start, start + 2, 1, null) : null;
  const isDouble = first === '双' && chars[start + 1] === '第';
  if (first === '双' && !isDouble) return null;
  const numberStart = start + (isDouble ? 2 : 1);
  const numeral = readArabic(chars, numberStart) ?? readChinese(chars, numberStart);
  if (numeral === null || !Number.isInteger(numeral.value) || numeral.value < 1) return null;
  const hasWord = /[位名]/.test(chars[numeral.end] ?? '');
  const found = ranked(chars, start, numeral.end + (hasWord ? 1 : 0), numeral.value, first === '前' ? 'within' : null);
  if (found !== null) return found;
  return first === '第' ? { form: 'none', end: numeral.end } : null;
}

function ranked(chars: string, start: number, end: number, value: number, hedge: Amount['hedge']): Amount | null {
  if (!BEHIND.test(chars.slice(end, end + 2))) return null;
  const before = chars.slice(Math.max(0, start - LOOK_BACK), start);
  if (isInName(chars, start, end)) return null;
  if (!CUE.test(before) || /[以之目]$/.test(before)) return null;
  return {
    form: 'rank',
    start,
    end,
    value,
    upper: null,
    unit: '位',
    family: 'rank',
    factor: 1,
    base: '位',
    hedge,
    spelled: !/\d/.test(chars.slice(start, end)),
  };
}
