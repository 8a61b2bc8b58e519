import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirstView, firstView } from '../build/first-view.ts';
import { buildPages } from './built-pages.ts';

const BUDGET_BYTES = 420_000;

describe('the built pages', () => {
  let folder: string;
  let view: FirstView;
  beforeAll(async () => {
    folder = await buildPages();
    view = firstView(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('cost no more than 420 kB of gzipped scripts before the first view', () => {
    expect(view.gzipBytes).toBeGreaterThan(0);
    expect(view.gzipBytes).toBeLessThanOrEqual(BUDGET_BYTES);
  });
  it('load the charts only when one is shown', () => {
    expect(view.scripts.map((script) => basename(script)).filter((name) => name.includes('chart'))).toEqual([]);
  });
  it('are smaller still with brotli', () => {
    expect(view.brotliBytes).toBeLessThan(view.gzipBytes);
  });
});
