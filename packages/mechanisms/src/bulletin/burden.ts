// How many forms a unit was asked to fill in a month (基层负担): what supervision itself costs.
import { dateInChina } from '../calendar/index.ts';
import type { MatterEvent } from '../kernel/event.ts';
import type { Relation } from '../mechanism/command-rule.ts';

export interface Burden {
  readonly unit: string;
  readonly forms: number;
  /** Fields filled in them. */
  readonly fields: number;
  /** Matters they were about. */
  readonly matters: number;
}

const units: readonly Relation[] = ['lead', 'collecting', 'co'];

/** `month` is YYYY-MM in China. The most burdened unit first, then by id; units that filled none are left out. */
export function burden(events: readonly MatterEvent[], month: string): readonly Burden[] {
  const byUnit = new Map<string, { forms: number; fields: number; matters: Set<string> }>();
  for (const event of events) {
    const { unit, relations } = event.by;
    if (event.kind !== 'commanded' || unit === null || !dateInChina(event.at).startsWith(`${month}-`)) continue;
    if (!relations.some((relation) => units.includes(relation))) continue;
    const its = byUnit.get(unit) ?? { forms: 0, fields: 0, matters: new Set() };
    its.forms += 1;
    its.fields += Object.values(event.form).filter((value) => value !== '').length;
    byUnit.set(unit, { ...its, matters: its.matters.add(event.matter) });
  }
  return [...byUnit]
    .map(([unit, { forms, fields, matters }]) => ({ unit, forms, fields, matters: matters.size }))
    .sort((a, b) => b.forms - a.forms || (a.unit < b.unit ? -1 : 1));
}
