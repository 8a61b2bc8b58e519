// How much is asked of units: forms filled in and slips received, by month. 整治形式主义为基层减负 asks governments to know it.
import { dateInChina, isEnded } from '@luoshi/mechanisms';
import type { MatterHistory } from '@luoshi/store';
import type { Burden } from '../api/work-lists.ts';
import type { Naming } from './naming.ts';

/** `months` as YYYY-MM. Office and leaders are not counted: theirs is not a burden put on a unit. */
export function burdenOf(all: readonly MatterHistory[], months: readonly string[], naming: Naming): Burden {
  const rows = new Map<string, { forms: number[]; slips: number[]; matters: number }>();
  const rowOf = (unit: string) => {
    const row = rows.get(unit) ?? { forms: months.map(() => 0), slips: months.map(() => 0), matters: 0 };
    rows.set(unit, row);
    return row;
  };
  const count = (numbers: number[], at: string) => {
    const index = months.indexOf(dateInChina(at).slice(0, 7));
    if (index !== -1) numbers[index] = (numbers[index] ?? 0) + 1;
  };
  for (const { mechanism, matter, events } of all) {
    const lead = rowOf(matter.leadUnit);
    if (!isEnded(mechanism, matter.state)) lead.matters += 1;
    for (const { at } of matter.slips) count(lead.slips, at);
    for (const { kind, by, at } of events)
      if (kind === 'commanded' && by.unit !== null && by.relations.some(isUnit)) count(rowOf(by.unit).forms, at);
  }
  return { months: [...months], units: [...rows].map(([unit, row]) => ({ unit: naming.unit(unit), ...row })) };
}

const isUnit = (relation: string): boolean => relation === 'lead' || relation === 'co' || relation === 'collecting';
