import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { CHROMIUM_FLAGS, chromiumPath, stillWindow } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { type RunningOffice, runOffice } from './running-office.ts';

const path = chromiumPath();
const ACCOUNT = '/api/year-accounts/970325/2025';

describe.skipIf(path === null)('next year’s review drafted', () => {
  let office: RunningOffice;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    office = await runOffice('2026-03-10T01:00:00.000Z');
    browser = await chromium.launch({ executablePath: path!, args: CHROMIUM_FLAGS });
    page = await (await stillWindow(browser, { locale: 'zh-CN', acceptDownloads: true, bypassCSP: true })).newPage();
    await enterAs(page, office.address, 'ducha');
    const { seq, lines } = await (await page.request.get(`${office.address}${ACCOUNT}`)).json();
    const kept = lines.find((line: { verdict: string; state: string }) => line.verdict === 'kept');
    if (kept.state === 'proposed')
      await page.request.post(`${office.address}${ACCOUNT}/acts`, {
        data: { expectedSeq: seq, acts: [{ kind: 'confirm', promise: kept.promise.id, verdict: 'kept' }] },
      });
    await page.goto(`${office.address}/draft`);
    await page.getByTestId('draft-text').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  it('opens a statement’s sources beside it, and keeps them in the address', async () => {
    await page.locator('.source-mark').nth(1).click();
    const sources = page.getByTestId('sources');
    expect(await sources.innerText()).toContain('来源 2');
    expect(await sources.locator('a[href*="/reports/"]').count()).toBeGreaterThan(0);
    await page.reload();
    expect(await sources.innerText()).toContain('来源 2');
  });

  it('has as many marks as the Word document has footnotes', async () => {
    const marks = await page.locator('.source-mark').count();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('draft-docx').click()]);
    expect(download.suggestedFilename()).toBe('澜溪县2025年政府工作回顾（草稿）.docx');
    const notes = Buffer.from(unzipSync(readFileSync(await download.path()))['word/footnotes.xml']!).toString();
    expect(notes.match(/<w:footnote w:id="[1-9]/g)).toHaveLength(marks);
  });

  it('has no fault that axe finds, on screen and phone', async () => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 768 });
      expect(await accessibilityFaults(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('leads from what is unsupported to the account’s line', async () => {
    await page.getByTestId('unsupported').locator('.line-link').first().click();
    await page.waitForURL(/\/account\/970325\/2025\?line=/);
    await page.getByTestId('line-detail').waitFor();
  });
});
