// Three levels over HTTP: a matter of the city, the county's below it, the township's below that; what rolls up, and who sees what.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type SampleCounty, sampleCounty } from '../testing/sample-county.ts';

const COUNTY = '970325';
const TOWN = '970325101';

let county: SampleCounty;
let [city, office, town, clerk] = [] as unknown as [Person, Person, Person, Person];
let [top, middle, bottom] = ['', '', ''];
beforeAll(async () => {
  county = await sampleCounty('2026-03-02');
  [city, office, town, clerk] = (await Promise.all(
    ['shi-ducha', 'ducha', 'shidu-dangzhengban', 'shidu-nongye'].map((login) => county.as(login)),
  )) as [Person, Person, Person, Person];
  const opened = await city.send('POST', '/api/matters', {
    class: 'major',
    title: '全市饮用水水源地隐患整治',
    origin: '市政府常务会议',
    leadUnit: 'c04',
    limit: null,
    handOut: true,
    key: 'cascade-water',
  });
  top = opened.body.items[0].id;
  middle = await givenDown(city, top, COUNTY);
  await given(office, middle, 'establish');
  await given(office, middle, 'assign');
  bottom = await givenDown(office, middle, TOWN);
});
afterAll(() => county.close());

const given = async (person: Person, id: string, command: string, form: object = {}) => {
  const { status, body } = await person.give(id, command, { form });
  expect(status, JSON.stringify(body)).toBe(200);
};
async function givenDown(person: Person, id: string, government: string): Promise<string> {
  const { status, body } = await person.send('POST', `/api/matters/${id}/give-down`, { government });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.items[0].id;
}
const page = async (person: Person, id: string) => (await person.get(`/api/matters/${id}`)).body;

it('what was given down stands on the page above with the names of the government below, and is not offered to it again', async () => {
  const { children, mayGiveDown } = await page(city, top);
  expect(children).toMatchObject([{ id: middle, governmentName: '澜溪县', leadUnit: { name: '督查室' } }]);
  expect(mayGiveDown).toEqual([]);
});

it('the office below reads who gave it, by name, and is shown no way to a page that is not its own', async () => {
  const { parent, history } = await page(office, middle);
  expect(parent).toMatchObject({ id: top, governmentName: '云渚市', isOpenToCaller: false });
  expect(history[0].by).toMatchObject({ unit: '市督查室' });
  expect((await office.get(`/api/matters/${top}`)).status).toBe(404);
  expect((await page(town, bottom)).parent).toMatchObject({ id: middle, governmentName: '澜溪县' });
});

it('each level sees the one below that it gave to, and none further down', async () => {
  expect((await city.get(`/api/matters/${middle}`)).status).toBe(200);
  expect((await city.get(`/api/matters/${bottom}`)).status).toBe(404);
  expect((await office.get(`/api/matters/${bottom}`)).status).toBe(200);
  expect((await clerk.get(`/api/matters/${middle}`)).status).toBe(404);
});

it('progress, problems and a red light of the lowest level reach the highest', async () => {
  await given(town, bottom, 'establish');
  await given(town, bottom, 'assign');
  await given(town, bottom, 'hand-on', { leadUnit: 's03' });
  await given(clerk, bottom, 'sign');
  await given(clerk, bottom, 'report-deployment', { arrangement: '逐村排查' });
  await given(clerk, bottom, 'report-progress', { progress: '已排查四处', share: 40, problem: '缺检测设备' });
  for (const [person, id] of [
    [office, middle],
    [city, top],
  ] as const)
    expect((await page(person, id)).rolledUp).toMatchObject({
      children: 1,
      ended: 0,
      share: 40,
      problems: [{ problem: '缺检测设备' }],
    });
  county.at('2026-04-07');
  await county.test.store.matters.fireDue();
  expect((await page(city, top)).rolledUp.light).toBe('red');
});
