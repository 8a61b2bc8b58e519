import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.ts';

const script = 'export const year = 2025;'.repeat(40);
let folder: string;
let test: TestApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>落实</title>');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), script);
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.br'), brotliCompressSync(script));
  test = await testApp({ webDist: folder });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the built pages', () => {
  it.each(['/', '/reports/970001-0123?row=q17', '/nowhere/in/particular'])(
    'answer %s with the one page, never kept',
    async (url) => {
      const answer = await test.app.inject({ url });
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(answer.payload).toContain('落实');
    },
  );

  it('take no more listeners on an answer than its emitter wants', async () => {
    const warned: string[] = [];
    const listen = ({ name }: Error) => warned.push(name);
    process.on('warning', listen);
    await test.app.inject({ url: '/another/unknown/address' });
    // Node says its warnings in a later turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warned).not.toContain('MaxListenersExceededWarning');
  });

  it('are kept for ever where their name holds a hash, and sent compressed to who takes it', async () => {
    const url = '/assets/app-1a2b.js';
    const plain = await test.app.inject({ url });
    const packed = await test.app.inject({ url, headers: { 'accept-encoding': 'br' } });
    expect(plain.payload).toBe(script);
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length);
  });

  it.each(['/assets/app-gone.js', '/api/gone'])('do not stand in for %s', async (url) => {
    const answer = await test.app.inject({ url });
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'route-unknown']);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
    'lead out of their folder for nobody: %s',
    async (url) => {
      const answer = await test.app.inject({ url });
      expect(answer.payload).not.toContain('"name"');
    },
  );
});

it('without built pages there is the API', async () => {
  const bare = await testApp({ webDist: join(folder, 'nothing-here') });
  expect((await bare.app.inject({ url: '/' })).statusCode).toBe(404);
  expect((await bare.app.inject({ url: '/api' })).statusCode).toBe(200);
  await bare.close();
});
