import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { ownServer } from '../testing/servers.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';

const by = { account: 'zhou', name: '周明' };
const county = '976501';
let test: TestDatabase;
let store: Store;

beforeAll(async () => {
  test = await testDatabase(ownServer);
  store = await openStore(test.database);
  await store.directory.saveGovernment({ code: county, name: '青河县', level: null, parent: null }, by);
});
afterAll(() => test.drop());

it('parameters that are set lie over those set before, for one mechanism of one government, and stand in its log', async () => {
  expect(await store.parameters.of(county, '13710')).toEqual({});
  expect(await store.parameters.set(county, '13710', { firstDays: 5, dayKind: 'working' }, by)).toBeNull();
  expect(await store.parameters.set(county, '13710', { firstDays: 4 }, by)).toBeNull();
  expect(await store.parameters.of(county, '13710')).toEqual({ firstDays: 4, dayKind: 'working' });
  expect(await store.parameters.of(county, 'four-slips-seven-steps')).toEqual({});
  const log = await store.audit.list(county);
  expect(log.map(({ event, target, facts }) => [event, target, facts])).toEqual([
    ['parameters-set', '13710', { firstDays: 5, dayKind: 'working' }],
    ['parameters-set', '13710', { firstDays: 4 }],
  ]);
});

it('the numbers of pace are set as those of a mechanism are', async () => {
  const pace = { reportingDay: 15, yardstick: 'seasonal' };
  expect(await store.parameters.set(county, 'pace', pace, by)).toBeNull();
  expect(await store.parameters.of(county, 'pace')).toEqual(pace);
  expect(await store.parameters.set(county, 'pace', { reportingDay: 31 }, by)).toMatchObject({
    code: 'parameter-invalid',
  });
});

it.each([
  { values: { firstDays: -1 }, mechanism: '13710', code: 'parameter-invalid' },
  { values: { dayKind: 'moon' }, mechanism: '13710', code: 'parameter-invalid' },
  { values: { refused: 1 }, mechanism: '13710', code: 'parameter-unknown' },
  { values: { firstDays: 3 }, mechanism: 'none', code: 'mechanism-unknown' },
  { values: { firstDays: 3 }, mechanism: '13710', government: '976599', code: 'government-unknown' },
])(
  'parameters $values of $mechanism are refused with $code',
  async ({ values, mechanism, government = county, code }) => {
    expect(await store.parameters.set(government, mechanism, values as never, by)).toMatchObject({
      refused: true,
      code,
    });
  },
);
