// How much is asked of units: forms filled in and slips received, by month. 整治形式主义为基层减负 asks governments to know it.
import { endOfDayInChina, isoDate } from '@luoshi/mechanisms';
import type { Store } from '@luoshi/store';
import type { Burden } from '../api/work-lists.ts';
import type { Naming } from './naming.ts';

interface Asked {
  readonly government: string;
  readonly year: number;
  /** Left out: every unit that leads or ever led a matter, or filled in a form in the year. */
  readonly unit?: string | undefined;
}

const RUNNING: readonly (string | null | undefined)[] = ['preparing', 'open', 'waiting', 'suspended'];

/** Units by id. Office and leaders are not counted: theirs is not a burden put on a unit. */
export async function burdenOf(
  { matters }: Pick<Store, 'matters'>,
  { government, year, unit: only }: Asked,
  naming: Naming,
): Promise<Burden> {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const endOf = (of: number) => endOfDayInChina(isoDate(`${of}-12-31`));
  const [sums, [led = []]] = await Promise.all([
    matters.burden({ government, from: endOf(year - 1), before: endOf(year), unit: only }),
    matters.tally({ government, unit: only }, [['leadUnit', 'phase']]),
  ]);
  const units = new Set([...led.map(({ leadUnit }) => leadUnit!), ...sums.map(({ unit }) => unit)]);
  const rows = [...units].filter((id) => only === undefined || id === only).sort();
  return {
    months,
    units: rows.map((id) => {
      const own = sums.filter(({ unit }) => unit === id);
      const in_ = (month: string) => own.find((one) => one.month === month);
      return {
        unit: naming.unit(id),
        forms: months.map((month) => in_(month)?.forms ?? 0),
        slips: months.map((month) => in_(month)?.slips ?? 0),
        matters: led.reduce(
          (sum, { leadUnit, phase, count }) => (leadUnit === id && RUNNING.includes(phase) ? sum + count : sum),
          0,
        ),
      };
    }),
  };
}
