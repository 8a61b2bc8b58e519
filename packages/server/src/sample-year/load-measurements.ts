// The made-up county's monthly figures, typed in on the days on which offices report them, up to the end of the sample's story.
import { type NewMeasurement, namedIndicators, reviewedReading, targetsOfPlan } from '@luoshi/ledger';
import { isoDate } from '@luoshi/mechanisms';
import { sampleGovernment } from '@luoshi/samples';
import { type Database, openStore, type Store } from '@luoshi/store';
import { isSampleWhole } from '../accounts/load-sample-accounts.ts';
import { calendarInForce } from '../directory/calendar-in-force.ts';
import { ISSUED_ON } from './breakdown-stories.ts';
import { type MonthlyFigures, monthlyFigures, wrongFirst } from './monthly-figures.ts';
import { type OfficeDays, officeDays, officeInstant, storyEnd } from './office-days.ts';
import { type People, peopleOf } from './people.ts';
import { type Progress, unwatched } from './progress.ts';

const { code: government } = sampleGovernment;
const REPORTED_ON = 18;

/**
 * Does nothing for a year whose report is not there or, once the county was whole, that has figures: where its accounts are missing a
 * start broke off, and its figures are gone on with. Gives the number of figures added.
 */
export async function loadSampleMeasurements(
  database: Database,
  today: Date,
  progress: Progress = unwatched,
): Promise<number> {
  let now = today;
  const store = await openStore(database, { now: () => now });
  const directory = await store.directory.of(government);
  if (directory.units.length === 0) return 0;
  const days = officeDays((await calendarInForce(store, government)).calendar);
  const people = peopleOf(directory, ISSUED_ON);
  const byName = (reporter: RegExp): string =>
    nameOf(people, directory.units.find(({ name }) => reporter.test(name))?.id ?? null);
  const { until } = storyEnd(today, days);
  let count = 0;
  for (const year of [2025, 2026]) {
    const targets = await targetsFor(store, year);
    const there = (await store.measurements.list(government, year)).length;
    if (targets.length === 0 || (there > 0 && (await isSampleWhole(store)))) continue;
    const known = namedIndicators(targets);
    const due = together(batches(year, targets, days, byName).filter((one) => one.at <= until));
    progress.begin('figures', due.length);
    let before = 0;
    for (const { entries, by, at } of due) {
      const isThere = before < there;
      before += entries.length;
      if (isThere) continue;
      now = new Date(at);
      const kept = await store.measurements.record({
        government,
        year,
        entries: await replacing(store, entries),
        known,
        by,
      });
      if ('refused' in kept) throw new Error(`The sample's figures of ${year} are not kept: ${JSON.stringify(kept)}`);
      count += kept.length;
      progress.step();
      progress.goOn();
    }
  }
  return count;
}

type Target = ReturnType<typeof targetsOfPlan>['targets'][number];

async function targetsFor(store: Store, year: number): Promise<readonly Target[]> {
  const report = (await store.reports()).find(({ planYear, sample }) => sample && planYear === year);
  const found = report && (await store.report(report.id));
  return found ? targetsOfPlan(reviewedReading(found.reading, found.view)).targets : [];
}

const nameOf = (people: People, unit: string | null): string =>
  unit === null ? people.office.name : people.unit(unit).name;

interface Batch {
  readonly at: number;
  readonly by: string;
  readonly entries: readonly NewMeasurement[];
}

/** What one person types on one day, in the order of days. */
function batches(
  year: number,
  targets: readonly Target[],
  days: OfficeDays,
  byName: (reporter: RegExp) => string,
): readonly Batch[] {
  const all = monthlyFigures.flatMap((figures): readonly Batch[] => {
    const target = targets.find(({ measure, kind }) => measure === figures.measure && kind === figures.kind);
    if (!target) return [];
    const by = byName(figures.reporter);
    return Object.entries(figures.years[year] ?? {}).flatMap(([month, value]) =>
      typed(figures, target, { year, month: Number(month), value }, days).map((one) => ({ ...one, by })),
    );
  });
  return all.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** One after the other of the same person at the same time are typed in as one table. */
function together(all: readonly Batch[]): readonly Batch[] {
  const tables: Batch[] = [];
  for (const batch of all) {
    const last = tables.at(-1);
    if (last?.at === batch.at && last.by === batch.by)
      tables[tables.length - 1] = { ...last, entries: [...last.entries, ...batch.entries] };
    else tables.push(batch);
  }
  return tables;
}

interface Figure {
  readonly year: number;
  readonly month: number;
  readonly value: number;
}

function typed(
  { source }: MonthlyFigures,
  { series, indicator, measure, kind, unit, cumulation }: Target,
  { year, month, value }: Figure,
  days: OfficeDays,
): readonly Omit<Batch, 'by'>[] {
  const [ofYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const day = days.onOrAfter(isoDate(`${ofYear}-${String(next).padStart(2, '0')}-${REPORTED_ON}`));
  const of = { series, indicator, measure, kind, unit, cumulation, source, replaces: null };
  const entry = { ...of, month: `${year}-${String(month).padStart(2, '0')}`, value, note: '' };
  const first = { at: officeInstant(day, 90), entries: [entry] };
  const isWrong = wrongFirst.measure === measure && wrongFirst.year === year && wrongFirst.month === month;
  if (!isWrong) return [first];
  const { value: wrong, note } = wrongFirst;
  return [
    { ...first, entries: [{ ...entry, value: wrong }] },
    { at: officeInstant(days.after(day, 2), 120), entries: [{ ...entry, note }] },
  ];
}

/** A second figure of a month corrects the one that is there. */
async function replacing(store: Store, entries: readonly NewMeasurement[]): Promise<readonly NewMeasurement[]> {
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.note === '') return entry;
      const year = Number(entry.month.slice(0, 4));
      const there = (await store.measurements.list(government, year)).find(
        ({ series, kind, month }) => series === entry.series && kind === entry.kind && month === entry.month,
      );
      return { ...entry, replaces: there?.seq ?? null };
    }),
  );
}
