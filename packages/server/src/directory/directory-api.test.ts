import { renameSync } from 'node:fs';
import { toXlsx } from '@luoshi/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';

const directory = {
  units: [
    { id: 'water', name: '青河县水务局', shortName: '水务局', kind: 'department', governmentCode: null },
    { id: 'road', name: '青河县路政局', shortName: '路政局', kind: 'department', governmentCode: null },
  ],
  posts: [{ id: 'w1', unit: 'water', title: '局长', duty: 'first' }],
  people: [
    { id: 'p1', name: '邵岚', phone: '13900000001' },
    { id: 'p2', name: '许可', phone: null },
  ],
  holdings: [{ post: 'w1', person: 'p1', from: '2026-01-01', until: null }],
};

let test: TestApp;
let admin: string;
beforeAll(async () => {
  test = await testApp({ now: () => new Date('2026-03-02T01:00:00.000Z') });
  admin = (await test.signInAs(['system-admin'])).cookie;
});
afterAll(() => test.close());

const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, cookie = admin) => {
  const answer = await test.app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};

describe('the directory', () => {
  it('is saved and shown with telephone numbers masked, which come back without loss', async () => {
    expect((await call('PUT', '/api/directory', directory)).status).toBe(200);
    const { body } = await call('GET', '/api/directory');
    expect(body.people).toMatchObject([{ phone: '139****0001' }, { phone: null }]);
    const { government: _, formerPeople: __, ...same } = body;
    expect((await call('PUT', '/api/directory', same)).status).toBe(200);
    expect((await test.store.directory.of('970001')).people[0]!.phone).toBe('13900000001');
  });

  it('whose telephone numbers cannot be read says why, and is saved and imported without losing one', async () => {
    const file = test.store.database.secretKeys.file!;
    renameSync(file, `${file}.away`);
    try {
      const { body } = await call('GET', '/api/directory');
      expect(body.people).toMatchObject([{ name: '邵岚', phone: '****' }, { phone: null }]);
      expect(body.phonesUnreadable).toMatchObject({ code: 'secret-key-missing', facts: {} });
      expect(body.phonesUnreadable.zh).toContain('电话号码');
      expect(JSON.stringify(body)).not.toContain('sealed:');
      const { government: _, formerPeople: __, phonesUnreadable: ___, ...same } = body;
      expect((await call('PUT', '/api/directory', same)).status).toBe(200);
      const people = [
        ['姓名', '单位', '岗位', '职责', '手机'],
        ['邵岚', '水务局', '局长', '主要负责人', ''],
      ];
      const units = [
        ['单位全称', '简称', '类别'],
        ['青河县水务局', '水务局', '部门'],
      ];
      const imported = await call('POST', '/api/directory/sheets', { units, people, save: true });
      expect(imported.body).toMatchObject({ saved: true, added: { people: [] }, changed: { people: [] } });
      people[1]![4] = '13911112222';
      const refused = await call('POST', '/api/directory/sheets', { units, people, save: true });
      expect([refused.status, refused.body.error.code]).toEqual([503, 'secret-key-missing']);
    } finally {
      renameSync(`${file}.away`, file);
    }
    const { body } = await call('GET', '/api/directory');
    expect(body.people[0]).toMatchObject({ phone: '139****0001' });
    expect(body.phonesUnreadable).toBeUndefined();
  });

  it('is refused when it does not hold together', async () => {
    const { body } = await call('PUT', '/api/directory', { ...directory, units: [] });
    expect(body.error).toMatchObject({ code: 'unit-unlisted', facts: { unit: 'water' } });
  });

  it('is seen by a unit and changed by nobody but the administrator', async () => {
    const { cookie } = await test.signInAs(['unit']);
    expect((await call('GET', '/api/directory', undefined, cookie)).status).toBe(200);
    expect((await call('PUT', '/api/directory', directory, cookie)).body.error.code).toBe('not-allowed');
  });

  it('of another government is neither seen nor changed', async () => {
    const { cookie } = await test.signInAs(['system-admin'], { government: '970002' });
    const url = '/api/directory?government=970001';
    expect((await call('GET', url, undefined, cookie)).body.error.code).toBe('government-other');
    expect((await call('PUT', url, directory, cookie)).body.error.code).toBe('government-other');
  });

  it('takes a list, shown first and then saved', async () => {
    const units = [
      ['单位全称', '类别'],
      ['北沟镇', '乡镇'],
    ];
    const shown = await call('POST', '/api/directory/sheets', { units });
    expect(shown.body).toMatchObject({ saved: false, added: { units: ['北沟镇'] } });
    expect((await test.store.directory.of('970001')).units).toHaveLength(2);
    expect((await call('POST', '/api/directory/sheets', { units, save: true })).body.saved).toBe(true);
    expect((await test.store.directory.of('970001')).units).toHaveLength(3);
    const people = [
      ['2026年人员名单', '', ''],
      ['姓名', '单位', '职务'],
      ['新来的', units[1]![0]!, '干事'],
    ];
    const alone = await call('POST', '/api/directory/sheets', { people });
    expect(alone.body, 'people beside the units that are there').toMatchObject({
      saved: false,
      problems: [],
      added: { units: [], people: ['新来的'] },
      changed: { units: [], posts: [], people: [] },
    });
    const wrong = await call('POST', '/api/directory/sheets', { units: [...units, ['', '乡镇']], save: true });
    expect(wrong.body).toMatchObject({ saved: false, problems: [{ sheet: 'units', row: 3, code: 'cell-missing' }] });
  });

  it('reads a list from an Excel workbook, keeping nothing', async () => {
    const table = { title: '单位', columns: ['单位全称', '类别'], rows: [['南坡镇', '乡镇']] };
    const file = { name: '单位.xlsx', bytes: await toXlsx(table) };
    const read = await test.upload('/api/directory/workbook', { file }, admin);
    const cells = read.body.grid.flat();
    expect(cells).toEqual(expect.arrayContaining(['单位全称', '南坡镇', '乡镇']));
    expect([read.body.problems, read.body.hasOther]).toEqual([[], false]);
    const none = await test.upload(
      '/api/directory/workbook',
      { file: { name: '单位.xlsx', bytes: new Uint8Array(9) } },
      admin,
    );
    expect(none.body.error.code).toBe('file-not-xlsx');
  });

  it('is taken as sheets that change nothing when they are given back, masked for whoever asks', async () => {
    const { cookie } = await test.signInAs(['unit']);
    const taken = (file: string, who: string) =>
      test.app.inject({ url: `/api/directory/${file}`, headers: { cookie: who } });
    expect((await test.app.inject({ url: '/api/directory/people.csv' })).statusCode).toBe(401);
    for (const who of [admin, cookie]) {
      const csv = await taken('people.csv', who);
      expect(csv.headers['content-disposition']).toContain('attachment');
      expect(csv.body).toMatch(/^\ufeff姓名,单位,岗位,职责,手机,任职日期,离任日期,人员编号,岗位编号\r\n/);
      expect(csv.body).toContain('邵岚,水务局,局长,第一责任人,139****0001,2026-01-01,,p1,w1');
    }
    expect((await taken('units.csv', admin)).body).toContain('water,青河县水务局,水务局,部门');
    const file = { name: '单位和人员.xlsx', bytes: new Uint8Array((await taken('directory.xlsx', admin)).rawPayload) };
    const read = async (sheet: string) =>
      (await test.upload('/api/directory/workbook', { file, fields: { sheet } }, admin)).body;
    const [units, people] = await Promise.all([read('units'), read('people')]);
    expect([units.hasOther, people.hasOther]).toEqual([true, true]);
    const sheets = { units: units.grid, people: people.grid };
    const { body } = await call('POST', '/api/directory/sheets', sheets);
    const none = { units: [], posts: [], people: [] };
    expect(body).toMatchObject({ problems: [], added: none, changed: none });
  });

  it('is taken with whole telephone numbers by who may, which the audit log tells', async () => {
    const { cookie } = await test.signInAs(['unit', 'office']);
    const url = '/api/directory/people.csv?phones=whole';
    const refused = await test.app.inject({ url, headers: { cookie } });
    expect([refused.statusCode, refused.json().error.code]).toEqual([403, 'not-allowed']);
    const { body } = await test.app.inject({ url, headers: { cookie: admin } });
    expect(body).toContain(',13900000001,');
    const entries = await test.store.audit.list('970001', { from: 1 });
    expect(entries.filter(({ event }) => event === 'phones-taken')).toHaveLength(1);
  });

  it('hands on a post and a unit', async () => {
    const post = { kind: 'post-taken', post: 'w1', person: 'p2', from: '2026-03-01' };
    const taken = await call('POST', '/api/directory/succession', post);
    expect(taken.body.holdings).toContainEqual({ post: 'w1', person: 'p2', from: '2026-03-01', until: null });
    const unit = { kind: 'unit-merged', unit: 'road', successor: 'water', from: '2026-03-02' };
    const merged = await call('POST', '/api/directory/succession', unit);
    expect(merged.body.changes).toEqual([{ kind: 'merged', unit: 'road', on: '2026-03-02', successor: 'water' }]);
  });
});

describe('governments', () => {
  it('are added by who administers the installation, seen by whom they concern', async () => {
    const root = (await test.signInAs(['system-admin'], { government: '000000' })).cookie;
    expect((await call('PUT', '/api/governments/970900', { name: '青州市' }, root)).status).toBe(200);
    const county = { name: '青河县', level: 'county', parent: '970900' };
    expect((await call('PUT', '/api/governments/970001', county, root)).status).toBe(200);
    expect((await call('PUT', '/api/governments/970003', county)).body.error.code).toBe('government-other');
    const { body } = await call('GET', '/api/governments');
    expect(body.governments.map(({ code }: { code: string }) => code)).toEqual(['970001', '970900']);
  });
});

describe('the calendar', () => {
  const yearOf = async (year: number) => {
    const { body } = await call('GET', '/api/calendar');
    return body.years.find((each: { year: number }) => each.year === year);
  };

  it('has the years of the program, corrected by hand', async () => {
    expect((await yearOf(2026)).workdays).toContain('2026-02-14');
    const set = [{ date: '2026-02-14', kind: 'holiday', note: '封路' }];
    expect((await call('POST', '/api/calendar/days', { set })).status).toBe(200);
    expect((await yearOf(2026)).workdays).not.toContain('2026-02-14');
    await call('POST', '/api/calendar/days', { clear: ['2026-02-14'] });
    expect((await yearOf(2026)).workdays).toContain('2026-02-14');
    const both = await call('POST', '/api/calendar/days', { set, clear: ['2026-02-14'] });
    expect(both.body.error.code).toBe('calendar-day-wrong');
  });

  it('refuses a notice that cannot be read whole, and changes nothing', async () => {
    const { status, body } = await call('POST', '/api/calendar/notice', { year: 2031, text: '元旦放假。', save: true });
    expect([status, body.error.code.startsWith('notice-')]).toEqual([422, true]);
    expect(await yearOf(2031)).toBeUndefined();
  });

  const notice = [
    '一、元旦：1月1日（周三）放假1天。',
    '二、春节：1月23日（周四）至29日（周三）放假调休，共7天。1月19日（周日）、2月1日（周六）上班。',
    '三、清明节：4月4日（周五）至6日（周日）放假，共3天。',
    '四、劳动节：5月1日（周四）至4日（周日）放假，共4天。',
    '五、端午节：6月24日（周二）放假1天。',
    '六、中秋节：9月30日（周二）放假1天。',
    '七、国庆节：10月1日（周三）至7日（周二）放假调休，共7天。10月11日（周六）上班。',
  ].join('\n');

  it('takes a pasted notice, shown first and then saved', async () => {
    const shown = await call('POST', '/api/calendar/notice', { year: 2031, text: notice });
    expect(shown.body).toMatchObject({ saved: false, year: { year: 2031, announced: true } });
    expect(await yearOf(2031)).toBeUndefined();
    const saved = await call('POST', '/api/calendar/notice', { year: 2031, text: notice, save: true });
    expect(saved.body.saved).toBe(true);
    expect((await yearOf(2031)).workdays).toEqual(['2031-01-19', '2031-02-01', '2031-10-11']);
  });
});
