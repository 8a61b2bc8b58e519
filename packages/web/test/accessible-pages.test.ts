// WCAG 2.2 A and AA, as far as axe-core can tell, on the pages of an office and of a deputy over the whole sample county.
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';
import { type RunningPages, runPages } from './running-pages.ts';

const path = chromiumPath();
const pages = ['/series', '/draft', '/livelihood', '/suggestions', '/board', '/todo', '/cockpit'] as const;
const readers = [
  { login: 'ducha', language: 'zh', width: 1366 },
  { login: 'ducha', language: 'en', width: 1366 },
  { login: 'ducha', language: 'zh', width: 390 },
  { login: 'daibiao', language: 'zh', width: 390 },
  { login: 'daibiao', language: 'en', width: 1366 },
] as const;

/** What each page shows once its answer is there. */
const ready = 'main h1, main .page-head, main .plain-page, main .empty, main table, main section';

describe.skipIf(path === null)('pages', () => {
  let server: RunningPages;
  let browser: Browser;

  beforeAll(async () => {
    server = await runPages();
    expect(await server.sampleIsWhole).toBe(true);
    browser = await chromium.launch({ executablePath: path!, args: CHROMIUM_FLAGS });
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function signedIn({ login, language, width }: (typeof readers)[number]): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'zh-CN', bypassCSP: true });
    await context.addInitScript((language) => localStorage.setItem('luoshi.language', language), language);
    const page = await context.newPage();
    const answer = await page.request.post(`${server.address}/api/session`, {
      data: { login, password: 'Lanxi-2026!' },
    });
    expect(answer.status()).toBe(200);
    return page;
  }

  it.each(readers)('have no fault that axe-core finds for $login in $language at $width', async (reader) => {
    const page = await signedIn(reader);
    const found: string[] = [];
    for (const address of pages) {
      await page.goto(server.address + address);
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await accessibilityFaults(page)).map((fault) => `${address} ${fault}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  });
});
