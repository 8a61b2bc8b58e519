// The county's people: in order among themselves, the same as their sheets, and able to take its promises.
import { readFileSync } from 'node:fs';
import {
  directoryFromGrids,
  foldReview,
  holderOn,
  parseCsv,
  postsOf,
  proposeBreakdown,
  readDocument,
  unreadyRows,
} from '@luoshi/ledger';
import { describe, expect, test } from 'vitest';
import {
  lanxiDirectory,
  sampleBytes,
  sampleDirectories,
  sampleGovernment,
  sampleLogIns,
  sampleReports,
} from './index.ts';

const onDay = '2026-02-05';

test('the sheets of units and people are the same directory', () => {
  const grid = (name: string) =>
    parseCsv(readFileSync(new URL(`../directory/lanxi-${name}.csv`, import.meta.url), 'utf8'));
  const { directory, problems } = directoryFromGrids({ units: grid('units'), people: grid('people') });
  expect(problems).toEqual([]);
  expect(directory).toEqual(lanxiDirectory.directory);
});

describe.each(sampleDirectories)('$name', ({ code, directory, leaderOf, parent }) => {
  test('has every post held on the day of the second report', () => {
    const vacant = directory.posts.filter(({ id }) => holderOn(directory, id, onDay) === null);
    expect(vacant).toEqual([]);
  });

  test('has a supervision office, and in every unit that works a first and a handler', () => {
    const working = directory.units.filter(({ id }) => postsOf(directory, id, 'county-leader').length === 0);
    expect(working.filter(({ kind }) => kind === 'office')).toHaveLength(1);
    for (const { id } of working)
      expect(postsOf(directory, id).map(({ duty }) => duty)).toEqual(expect.arrayContaining(['first', 'handler']));
  });

  test('has a leader for every unit that works', () => {
    const leaders = new Set(directory.posts.filter(({ duty }) => duty === 'county-leader').map(({ id }) => id));
    const working = directory.units.filter(({ id }) => postsOf(directory, id, 'county-leader').length === 0);
    expect(working.filter(({ id }) => !leaders.has(leaderOf[id] ?? ''))).toEqual([]);
  });

  test('is a unit of the government above', () => {
    const above = sampleDirectories.find((one) => one.code === parent);
    expect(above?.directory.units.some(({ governmentCode }) => governmentCode === code) ?? parent === null).toBe(true);
  });
});

test('the county is as large as a county is', () => {
  const { units, people } = lanxiDirectory.directory;
  expect(lanxiDirectory.code).toBe(sampleGovernment.code);
  expect(units.filter(({ kind }) => kind === 'township')).toHaveLength(10);
  expect(units.filter(({ kind }) => kind === 'state-firm')).toHaveLength(3);
  expect(units.length).toBeGreaterThanOrEqual(40);
  expect(people.length).toBeGreaterThanOrEqual(110);
});

test('every log-in is of somebody, once, and every role has one', () => {
  expect(new Set(sampleLogIns.map(({ login }) => login)).size).toBe(sampleLogIns.length);
  for (const { government, person, name } of sampleLogIns) {
    const { directory } = sampleDirectories.find(({ code }) => code === government)!;
    expect(directory.people.find(({ id }) => id === person)?.name).toBe(name);
  }
  expect(new Set(sampleLogIns.map(({ role }) => role)).size).toBe(8);
});

test('no administrator and no deputy holds a post, so that none handles a matter', () => {
  const { holdings } = lanxiDirectory.directory;
  const outside = sampleLogIns.filter(({ role }) => role === 'deputy' || role.endsWith('-admin'));
  expect(outside.filter(({ person }) => holdings.some((one) => one.person === person))).toEqual([]);
});

test('every promise of the second report finds a unit, and the table can be issued', async () => {
  const reading = await readDocument(sampleBytes(sampleReports[1]!), sampleReports[1]!.name);
  if ('refused' in reading) throw new Error(reading.code);
  const { directory, leaderOf } = lanxiDirectory;
  const view = foldReview(reading, []);
  const rows = proposeBreakdown({ reading, view, report: 'lanxi-2026', directory, on: onDay, leaderOf });
  expect(rows.length).toBeGreaterThan(130);
  expect(unreadyRows(rows, { directory, on: onDay })).toEqual([]);
  expect(rows.filter(({ class: sort }) => sort === 'livelihood')).toHaveLength(12);
  expect(rows.filter(({ class: sort }) => sort === 'indicator')).toHaveLength(14);
  expect(rows.filter(({ leaderPost }) => leaderPost === null)).toEqual([]);
});
