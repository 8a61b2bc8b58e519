// The sentences of a bulletin, each number from one set of sums.
import { type BulletinDocument, matterCount, totalsOf, type UnitCounts } from './bulletin-document.ts';

/** 总体情况: one denominator, and parts that add up to it. */
export function overallText({ year, month, date, units }: BulletinDocument): string {
  const sum = totalsOf(units);
  const all = matterCount(sum);
  return (
    `截至${countedUntil(year, month, date)}，列入督查的重点任务共${all}项：办结${sum.closed}项、正常${sum.normal}项、滞后${sum.behind}项、逾期${sum.overdue}项；` +
    `办结率${shareText(sum.closed, all)}（以${all}项为基数）。`
  );
}

/** A bulletin that goes out before its month is over counts until its own day. */
function countedUntil(year: number, month: number, date: string): string {
  const isWithin = date.startsWith(`${year}-${String(month).padStart(2, '0')}-`);
  return isWithin ? `${year}年${month}月${Number(date.slice(8))}日` : `${year}年${month}月底`;
}

/** 亮灯情况: open matters by light, then the units with red or yellow ones, most red first. */
export function lightsText({ units }: BulletinDocument): string {
  const sum = totalsOf(units);
  const open = sum.green + sum.yellow + sum.red;
  const lit = units
    .filter(({ red, yellow }) => red + yellow > 0)
    .toSorted((a, b) => b.red - a.red || b.yellow - a.yellow || 0)
    .map(litUnit);
  const named = lit.length > 0 ? `亮红灯、黄灯的单位：${lit.join('，')}。` : '各单位均未亮红灯、黄灯。';
  return `未办结的${open}项中，绿灯${sum.green}项、黄灯${sum.yellow}项、红灯${sum.red}项。${named}`;
}

function litUnit({ unit, red, yellow }: UnitCounts): string {
  const parts = [red > 0 ? `红灯${red}项` : '', yellow > 0 ? `黄灯${yellow}项` : ''].filter((part) => part !== '');
  return `${unit}（${parts.join('、')}）`;
}

/** 延期、退回、重开情况 of the month; a full rate of punctuality says little without them. */
export function changesText({ month, units }: BulletinDocument): string {
  const sum = totalsOf(units);
  const named = units.filter(({ extended, returned, reopened }) => extended + returned + reopened > 0).map(changedUnit);
  const detail = named.length > 0 ? `其中，${named.join('；')}。` : '';
  return `${month}月共批准延期${sum.extended}项，退回补办${sum.returned}项，销号后重开${sum.reopened}项。${detail}`;
}

function changedUnit({ unit, extended, returned, reopened }: UnitCounts): string {
  const parts = [
    extended > 0 ? `延期${extended}项` : '',
    returned > 0 ? `退回${returned}项` : '',
    reopened > 0 ? `重开${reopened}项` : '',
  ];
  return `${unit}${parts.filter((part) => part !== '').join('、')}`;
}

/** A share of the denominator with one decimal, 0 of 0 as —. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
}
