// Reads amounts wholly in Chinese numerals where they measure something: 七成以上, 十一年, 两百亿, 甲、乙、丙三座矿井.
// Declines catchwords and groupings: 三大战略, 四好农村路, 一枚印章, 两个维护.
import { readChinese } from '../../numerals/chinese.ts';
import { readUnit, type UnitRead } from '../../units/read-unit.ts';
import type { Found } from '../found.ts';
import { readHalf, readWordFraction } from './fraction.ts';
import { isInName } from './in-name.ts';

const MEASURES: ReadonlySet<string> = new Set(['money', 'area', 'mass', 'power', 'volume', 'data']);
const LENGTHS = /^(?:公里|千米)$/;
const LASTS = /(?:连续|历时|为期|时隔)$/;
const LIST_OPENERS = ['，', '。', '；', '：', '\n', '的', '等'];
/** What is counted here is a way of speaking, not things. */
const GROUPINGS =
  /^(?:大?台阶|大关|关口|重点|防线|措施|方面|环节|关键|原则|问题|关系|层面|维度|机制|理念|意识|控制线|底线|红线|结合|统一|坚持|确保|转变)/;
const LIST_COUNTERS = /^[个座条家所处项镇县乡村名]$/;

/** 两百亿元 is 200 亿元, as digits would be written. */
const MYRIADS: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** The spelled amount at `start`; null when the numeral there measures nothing. */
export function readSpelled(chars: string, start: number): Found | null {
  const numeral = readChinese(chars, start);
  if (numeral === null) return null;
  const none = { form: 'none', end: numeral.end } as const;
  const fraction = readWordFraction(chars, start, numeral.end, numeral.value);
  if (fraction !== null) return fraction;
  const half = readHalf(chars, start);
  if (half !== null) return half;
  const tenths = readTenths(chars, start, numeral.end, numeral.value);
  if (tenths) return tenths;
  const unit = readUnit(chars, numeral.end);
  if (unit === null || isInName(chars, start, unit.end)) return none;
  if (/^[万亿]+$/.test(chars.slice(start, numeral.end))) return readFirstMyriad(chars, start, unit) ?? none;
  if (chars[unit.end] === '级') return { form: 'none', end: unit.end };
  if (!measures(chars, start, numeral.value, unit) && !isPassed(chars, start, numeral.value, unit)) return none;
  const myriad = /.(万亿|亿|万)$/.exec(chars.slice(start, numeral.end))?.[1] ?? '';
  const scale = MYRIADS[myriad] ?? 1;
  return {
    form: 'amount',
    start,
    end: unit.end,
    value: numeral.value / scale,
    upper: null,
    unit: myriad + unit.text,
    family: unit.family,
    factor: unit.factor * scale,
    base: unit.base,
    hedge: unit.hedged ? 'more' : null,
    spelled: true,
  };
}

/** 七成以上 → 7 成; not 建成, 完成. */
function readTenths(chars: string, start: number, end: number, value: number): Found | null {
  if (
    chars[end] !== '成' ||
    end - start !== 1 ||
    value > 9 ||
    !/^(?:以上|左右|以下|多|的|用于)/.test(chars.slice(end + 1, end + 3))
  )
    return null;
  return {
    form: 'amount',
    start,
    end: end + 1,
    value,
    upper: null,
    unit: '成',
    family: 'ratio',
    factor: 10,
    base: '%',
    hedge: null,
    spelled: true,
  };
}

function measures(chars: string, start: number, value: number, unit: UnitRead): boolean {
  if (MEASURES.has(unit.family) || LENGTHS.test(unit.text) || unit.text === '%' || unit.text.endsWith('百分点')) {
    return unit.text !== '度' && unit.text !== '方';
  }
  const before = chars.slice(Math.max(0, start - 60), start);
  if (unit.family === 'time') {
    if (unit.text === '年' || unit.text === '个月' || unit.text === '天')
      return LASTS.test(before) || endsWork(chars, unit);
    return unit.text === '日' || unit.text === '个工作日' ? endsWork(chars, unit) : false;
  }
  return (
    LIST_COUNTERS.test(unit.text) &&
    value >= 2 &&
    !GROUPINGS.test(chars.slice(unit.end, unit.end + 4)) &&
    isListedBefore(before, value)
  );
}

const PASSED = /(?:突破|超过?|达到?|逾|过|跨越|站上)了?$/;
const MULTITUDE = 1e4;

/** 游客突破千万人次: people in round numbers that were passed. */
function isPassed(chars: string, start: number, value: number, { text }: UnitRead): boolean {
  return value >= MULTITUDE && /^(?:人次?|户)$/u.test(text) && PASSED.test(chars.slice(Math.max(0, start - 4), start));
}

const BEHIND_MYRIAD = /^(?:大关|关口|台阶|[，。；、）]|$)/;

/** 税收突破亿元大关: the first of them. */
function readFirstMyriad(chars: string, start: number, unit: UnitRead): Found | null {
  if (unit.family !== 'money' || chars[start] !== '亿' || unit.end !== start + 2) return null;
  if (!PASSED.test(chars.slice(Math.max(0, start - 4), start))) return null;
  if (!BEHIND_MYRIAD.test(chars.slice(unit.end, unit.end + 2))) return null;
  return {
    form: 'amount',
    start,
    end: unit.end,
    value: 1,
    upper: null,
    unit: `亿${unit.text}`,
    family: unit.family,
    factor: unit.factor * 1e8,
    base: unit.base,
    hedge: null,
    spelled: true,
  };
}

/** 一日内办结, “一天办结”: how long work may take. */
function endsWork(chars: string, unit: UnitRead): boolean {
  return /^(?:以?内|之内)?(?:办结|办成|完成|拿证|领证|审批)/.test(chars.slice(unit.end, unit.end + 4));
}

/** Whether the list that ends here names `count` things: 甲、乙和丙 for 3. */
function isListedBefore(before: string, count: number): boolean {
  const list = before.slice(Math.max(...LIST_OPENERS.map((mark) => before.lastIndexOf(mark))) + 1);
  return list.split('、').length === count || list.split(/[、和及与]/).length === count;
}
