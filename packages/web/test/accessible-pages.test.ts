// Over the whole sample county: WCAG 2.2 A and AA as far as axe-core can tell, no scrolling sideways, and nothing asked in vain.
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { type RunningPages, runPages } from './running-pages.ts';
import { withoutNewerMethods } from './without-newer-methods.ts';

interface Look {
  readonly language: 'zh' | 'en';
  readonly width: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

interface Reader extends Look {
  readonly login: string;
  readonly pages: readonly string[];
}

const path = chromiumPath();
const daily = ['/series', '/draft', '/livelihood', '/suggestions', '/board', '/todo', '/cockpit'];
const wide = ['/scores', '/bulletins', '/publication', '/system', '/livelihood', '/series', '/indicators'];
const tables = [
  '/board?view=table',
  '/suggestions?view=statistics',
  '/indicators?view=table',
  '/system?tab=mechanisms',
];
const readers: readonly Reader[] = [
  { login: 'ducha', language: 'zh', width: 1366, pages: daily },
  { login: 'ducha', language: 'en', width: 1366, pages: daily },
  { login: 'ducha', language: 'zh', width: 390, pages: daily },
  { login: 'daibiao', language: 'zh', width: 390, pages: daily },
  { login: 'daibiao', language: 'en', width: 1366, pages: daily },
  { login: 'ducha', language: 'en', width: 390, pages: [...wide, ...tables] },
  { login: 'anquan', language: 'en', width: 390, pages: ['/system', '/system?tab=accounts'] },
  { login: 'shenjiyuan', language: 'en', width: 390, pages: ['/system', '/todo'] },
];

/** From the lower left corner of the one to the upper left corner of the other, in pixels. */
async function distance(above: Locator, below: Locator): Promise<number> {
  const [one, other] = await Promise.all([above.boundingBox(), below.boundingBox()]);
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return Math.hypot(one.x - other.x, one.y + one.height - other.y);
}

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

  async function opened({ language, width, reducedMotion = 'no-preference' }: Look): Promise<Page> {
    const viewport = { width, height: 844 };
    const context = await browser.newContext({ viewport, locale: 'zh-CN', bypassCSP: true, reducedMotion });
    await context.addInitScript((language) => localStorage.setItem('luoshi.language', language), language);
    return context.newPage();
  }

  async function show(page: Page, address: string): Promise<void> {
    await page.goto(server.address + address);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
  }

  it.each(readers)(
    'have no fault and stay within $width for $login in $language',
    async ({ login, pages, ...look }) => {
      const page = await opened(look);
      const answer = await page.request.post(`${server.address}/api/session`, {
        data: { login, password: 'Lanxi-2026!' },
      });
      expect(answer.status()).toBe(200);
      const found: string[] = [];
      for (const address of pages) {
        await show(page, address);
        found.push(...(await accessibilityFaults(page)).map((fault) => `${address} ${fault}`));
        const { scrollWidth } = await page.evaluate(() => document.documentElement);
        if (scrollWidth > look.width) found.push(`${address} is ${scrollWidth} wide`);
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
  );

  it.each([
    { address: '/board', choices: 5, reducedMotion: 'no-preference' },
    { address: '/suggestions', choices: 2, reducedMotion: 'no-preference' },
    { address: '/board', choices: 5, reducedMotion: 'reduce' },
  ] as const)('name the list that each choice of $address opens beside it (motion: $reducedMotion)', async (look) => {
    const { address, choices, reducedMotion } = look;
    const page = await opened({ language: 'zh', width: 1366, reducedMotion });
    await enterAs(page, server.address, 'ducha');
    await show(page, address);
    const boxes = page.locator('main [role=combobox]');
    expect(await boxes.count()).toBeGreaterThanOrEqual(choices);
    for (let at = 0; at < choices; at++) {
      const box = boxes.nth(at);
      const name = await box.getAttribute('aria-label');
      await box.click();
      await page.getByRole('listbox', { name: name!, exact: true }).waitFor({ state: 'attached' });
      // A long list is scrolled by the arrows while the box keeps the focus, which axe can't tell.
      const faults = (await accessibilityFaults(page)).filter(
        (each) => !each.includes('ant-select-dropdown-list-holder'),
      );
      expect([name, ...faults]).toEqual([name]);
      const list = page.locator('.ant-select-dropdown:visible');
      await expect.poll(() => distance(box, list)).toBeLessThan(60);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  it('run in a browser that has no newer built-in methods than Chrome 80', async () => {
    const page = await opened({ language: 'zh', width: 1366 });
    await withoutNewerMethods(page);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    // Where a page's boundary catches an error, React tells it here.
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) thrown.push(line.text());
    });
    await enterAs(page, server.address, 'ducha');
    expect(await page.evaluate(() => 'structuredClone' in globalThis)).toBe(false);
    for (const address of [...daily, ...wide, ...tables, '/board?view=calendar', '/account/970325/2025', '/dispatch']) {
      await show(page, address);
      expect([address, ...thrown]).toEqual([address]);
    }
    await page.context().close();
  });

  it('let a wide table be scrolled by keyboard', async () => {
    const page = await opened({ language: 'zh', width: 390 });
    await enterAs(page, server.address, 'ducha');
    await show(page, '/scores');
    const table = page.locator('section.wide-table').last();
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await table.getAttribute('aria-label')).toMatch(/基层负担/);
    await page.context().close();
  });

  it.each([
    { login: 'xitong', pages: ['/', '/todo', '/account'], instead: '/system' },
    { login: 'anquan', pages: ['/board'], instead: '/system' },
    { login: 'shenjiyuan', pages: ['/account/970325/2025'], instead: '/system' },
    { login: 'shenji', pages: ['/', '/todo'], instead: '/board' },
    { login: 'shi-ducha', pages: ['/account', '/account/970325/2025'], instead: '/account' },
  ])('ask nothing that can only be refused to $login, who is led to $instead', async ({ login, pages, instead }) => {
    const page = await opened({ language: 'zh', width: 1366 });
    const refused: string[] = [];
    page.on('response', (answer) => [401, 403].includes(answer.status()) && refused.push(answer.url()));
    await enterAs(page, server.address, login);
    await page.waitForLoadState('networkidle');
    for (const address of pages) await show(page, address);
    expect(refused).toEqual([]);
    const refusal = page.getByTestId('refusal');
    expect(await refusal.innerText()).toMatch(/[一-鿿]{6,}/);
    await refusal.getByRole('link').click();
    await page.waitForURL((url) => url.pathname === instead);
    await page.context().close();
  });

  it('keep a year in their address without quotation marks, and read one that has them', async () => {
    const page = await opened({ language: 'zh', width: 1366 });
    await enterAs(page, server.address, 'ducha');
    await show(page, '/scores?quarter=%222026-2%22');
    expect(await page.locator('.month-nav b').innerText()).toBe('2026年第二季度');
    await page.locator('.month-nav a').first().click();
    await page.waitForURL((url) => url.search === '?quarter=2026-1');
    await page.context().close();
  });
});
