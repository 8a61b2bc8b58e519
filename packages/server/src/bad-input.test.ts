import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHead, formHeaders } from './testing/multipart.ts';
import { type TestApp, testApp } from './testing/test-app.ts';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const fields = { governmentCode: '970001', governmentName: '青河县' };

let test: TestApp;
let cookie: string;
beforeAll(async () => {
  test = await testApp();
  cookie = await test.signIn();
  await test.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => test.close());

const port = () => (test.app.server.address() as AddressInfo).port;
const counts = async () =>
  (
    await test.store.database.pool.query(
      `select (select count(*)::int from reports) as reports, (select count(*)::int from files) as files,
         (select count(*)::int from governments) as governments`,
    )
  ).rows[0];

describe('a file that is no report', () => {
  it.each([
    { name: 'nothing.txt', bytes: new Uint8Array(), status: 422, code: 'empty-file' },
    { name: 'photo.pdf', bytes: jpeg, status: 415, code: 'not-what-its-name-says' },
    { name: 'photo.jpg', bytes: jpeg, status: 415, code: 'unknown-format' },
    { name: 'broken.pdf', bytes: utf8('%PDF-1.7\nnothing more'), status: 422, code: 'damaged' },
  ])('$name is refused with $status $code, and nothing is kept', async ({ name, bytes, status, code }) => {
    const before = await counts();
    for (const url of ['/api/readings', '/api/reports']) {
      const answer = await test.upload(url, { fields, file: { name, bytes } }, cookie);
      expect(answer.status).toBe(status);
      expect(answer.body.error).toMatchObject({
        code,
        zh: expect.stringContaining(name),
        en: expect.stringContaining(name),
      });
    }
    expect(await counts()).toEqual(before);
  });

  it('a text without headings is read, as it is', async () => {
    const { status, body } = await test.upload('/api/readings', {
      file: { name: 'a.txt', bytes: utf8('全县修路12公里。') },
    });
    expect([status, body.source.text]).toEqual([200, '全县修路12公里。']);
  });

  it('a text with nothing of a report and no figure is refused', async () => {
    const { status, body } = await test.upload('/api/readings', { file: { name: 'a.txt', bytes: utf8('今天下雨。') } });
    expect([status, body.error.code]).toEqual([422, 'not-a-report']);
    expect(body.error.zh).toContain('a.txt');
  });

  it('a line of ten million characters is answered, one way or the other, and the server goes on', async () => {
    const bytes = new Uint8Array(10_000_000).fill(0x61);
    const { status } = await test.upload('/api/readings', { file: { name: 'long.txt', bytes } });
    expect([200, 422]).toContain(status);
    expect((await test.app.inject({ url: '/api/health' })).statusCode).toBe(200);
  }, 120_000);
});

describe('a form that is not right', () => {
  it.each([
    { what: 'no file', form: { fields }, status: 400, code: 'file-missing' },
    {
      what: 'a file under another name',
      form: { fields, file: { name: 'a', bytes: jpeg, part: 'photo' } },
      status: 400,
      code: 'file-missing',
    },
    { what: 'no code', form: { file: { name: 'a.txt', bytes: utf8('甲') } }, status: 400, code: 'input-invalid' },
    {
      what: 'a code that is none',
      form: { fields: { governmentCode: '12' }, file: { name: 'a.txt', bytes: utf8('甲') } },
      status: 422,
      code: 'government-code-invalid',
    },
  ])('$what is $status $code', async ({ form, status, code }) => {
    const answer = await test.upload('/api/reports', form, cookie);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  it.each([
    {
      what: 'JSON where a form is due',
      type: 'application/json',
      payload: '{}',
      status: 415,
      code: 'type-unsupported',
    },
    { what: 'a form without borders', type: 'multipart/form-data', payload: 'x', status: 400, code: 'upload-broken' },
  ])('$what is $status $code', async ({ type, payload, status, code }) => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/readings',
      headers: { 'content-type': type },
      payload,
    });
    expect([answer.statusCode, answer.json().error.code]).toEqual([status, code]);
  });

  it('JSON that is none is 400', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await test.app.inject({ method: 'POST', url: '/api/session', headers, payload: '{"name":' });
    expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'upload-broken']);
  });
});

describe('a file that is too large', () => {
  const megabyte = Buffer.alloc(1024 * 1024, 0x61);

  /** Sends 200 MB of `a` in pieces and tells how many were taken. */
  function sent(onPiece: () => void): Readable {
    async function* pieces() {
      yield fileHead('large.txt');
      for (let i = 0; i < 200; i++) {
        onPiece();
        yield megabyte;
      }
    }
    return Readable.from(pieces());
  }

  it('is refused by its announced length before any of it is read', async () => {
    const socket = connect(port(), '127.0.0.1');
    const head = [
      'POST /api/readings HTTP/1.1',
      `host: 127.0.0.1:${port()}`,
      `content-type: ${formHeaders['content-type']}`,
      `content-length: ${200 * 1024 * 1024}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toContain('HTTP/1.1 413');
    expect(answer.toString()).toContain('file-too-large');
  });

  it('is refused as soon as the limit is passed when its length is not announced, long before its end', async () => {
    const before = await counts();
    let taken = 0;
    const answer = await fetch(`http://127.0.0.1:${port()}/api/reports`, {
      method: 'POST',
      headers: { ...formHeaders, cookie },
      body: sent(() => {
        taken += 1;
      }) as unknown as ReadableStream,
      duplex: 'half',
    } as RequestInit);
    const body = (await answer.json()) as { error: { code: string } };
    expect([answer.status, body.error.code]).toEqual([413, 'file-too-large']);
    expect(taken).toBeLessThan(150);
    expect(await counts()).toEqual(before);
  });
});

it('an upload that breaks off half way leaves nothing and the next one works', async () => {
  const before = await counts();
  const socket = connect(port(), '127.0.0.1');
  const head = [
    'POST /api/reports HTTP/1.1',
    `host: 127.0.0.1:${port()}`,
    `cookie: ${cookie}`,
    `content-type: ${formHeaders['content-type']}`,
    'content-length: 100000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(fileHead('half.txt'));
  socket.write('政府工作报告');
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await once(socket, 'close');
  expect(
    (await test.upload('/api/readings', { file: { name: 'a.txt', bytes: utf8('全县修路12公里。') } })).status,
  ).toBe(200);
  expect(await counts()).toEqual(before);
});

it('a request that is no HTTP is answered in the shape of every refusal', async () => {
  const socket = connect(port(), '127.0.0.1');
  socket.write('GET /\u4e2d HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  expect(answer.toString()).toContain('"code":"input-invalid"');
});

it('too many files at once are refused, and the rest are read', async () => {
  const busy = await testApp({ limits: { waitingFiles: 1 } });
  const file = { name: 'a.txt', bytes: utf8('全县修路12公里。') };
  const answers = await Promise.all(Array.from({ length: 6 }, () => busy.upload('/api/readings', { file })));
  await busy.close();
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(1);
});
