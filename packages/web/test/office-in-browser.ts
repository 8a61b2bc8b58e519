// A running office and the windows of one browser on it: opened, signed in, and closed after each test.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath, stillWindow } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { type RunningOffice, runOffice } from './running-office.ts';

/** Width and height in CSS pixels of an office screen and of a phone. */
export const OFFICE_SCREEN = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** What it has of the office is there from the suite's first `beforeAll` on. */
export interface OfficeInBrowser extends Omit<RunningOffice, 'close'> {
  /** An empty window, an office screen unless told otherwise. */
  openWindow(options?: BrowserContextOptions): Promise<Page>;
  /** The same with somebody of the sample county signed in, on the first page of that person's day. */
  enter(login: string, options?: BrowserContextOptions): Promise<Page>;
}

/** For the suite that calls it: an office that begins at the instant `from` (ISO 8601). An error that a page throws fails the test. */
export function officeInBrowser(from: string): OfficeInBrowser {
  let office: RunningOffice;
  let browser: Browser;
  let pages: Page[] = [];
  const thrown: string[] = [];

  beforeAll(async () => {
    office = await runOffice(from);
    browser = await chromium.launch({ executablePath: chromiumPath()!, args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    expect(thrown.splice(0)).toEqual([]);
  });

  async function openWindow(options: BrowserContextOptions = {}): Promise<Page> {
    // The pages' policy lets no script in, that of axe neither.
    const usual = { viewport: OFFICE_SCREEN, locale: 'zh-CN', acceptDownloads: true, bypassCSP: true };
    const page = await (await stillWindow(browser, { ...usual, ...options })).newPage();
    page.on('pageerror', (error) => thrown.push(error.message));
    pages.push(page);
    return page;
  }

  return {
    get address() {
      return office.address;
    },
    get store() {
      return office.store;
    },
    moveTo: (instant) => office.moveTo(instant),
    openWindow,
    enter: async (login, options) => {
      const page = await openWindow(options);
      await enterAs(page, office.address, login);
      return page;
    },
  };
}
