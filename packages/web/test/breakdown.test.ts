import type { ReportList } from '@luoshi/server/api-types';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { officeInBrowser } from './office-in-browser.ts';

describe.skipIf(chromiumPath() === null)('the breakdown in a browser', () => {
  const office = officeInBrowser('2026-02-10T01:00:00.000Z');
  let report: string;

  beforeAll(async () => {
    const { reports } = (await (await fetch(`${office.address}/api/reports`)).json()) as ReportList;
    report = reports.sort((x, y) => y.planYear! - x.planYear!)[0]!.id;
  });

  async function open(login: string): Promise<Page> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await office.enter(login, { permissions });
    await page.goto(`${office.address}/reports/${report}/breakdown`);
    await page.locator('td.is-active').waitFor();
    return page;
  }

  const leads = (page: Page) =>
    page
      .locator('td.grid-leadUnit')
      .evaluateAll((cells) => cells.slice(0, 5).map((cell) => cell.childNodes[0]?.textContent ?? ''));
  const lead = (page: Page, row: number) => page.locator('td.grid-leadUnit').nth(row);
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  it('takes names, fills down, goes to Excel and back, and is taken back, all by keys', async () => {
    const page = await open('ducha');
    const before = await leads(page);
    await lead(page, 1).click();
    await page.keyboard.type('教育');
    await page.locator('.cell-offers', { hasText: '教育局' }).waitFor();
    await press(page, 'ArrowDown', 'Enter', 'Enter');
    await expect.poll(async () => (await leads(page))[1]).toBe('教育局');
    await press(page, 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(async () => (await leads(page)).slice(1, 4)).toEqual(['教育局', '教育局', '教育局']);
    await press(page, 'Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('教育局\n教育局\n教育局');
    await page.evaluate(() => navigator.clipboard.writeText('水利局\n没有的局\n住建局\n'));
    await press(page, 'Control+v');
    await expect.poll(async () => (await leads(page)).slice(1, 4)).toEqual(['水利局', '教育局', '住建局']);
    expect(await page.locator('.grid-foot [role=alert]').innerText()).toContain('没有的局');
    await press(page, 'Control+z', 'Control+z', 'Control+z');
    await expect.poll(() => leads(page)).toEqual(before);
  });

  it('shows the second to save what the first one saved, and loses neither', async () => {
    const [one, other] = [await open('ducha'), await open('ducha-zhuren')];
    for (const [page, name] of [
      [one, '教育局'],
      [other, '水利局'],
    ] as const) {
      await lead(page, 0).click();
      await page.keyboard.type(name);
      await press(page, 'Enter');
      await expect.poll(async () => (await leads(page))[0]).toBe(name);
      await page.getByTestId('save').click();
      if (page === one) await page.locator('.unsaved').waitFor({ state: 'detached' });
    }
    await other.getByTestId('overtaken').waitFor();
    await expect.poll(async () => (await leads(other))[0]).toBe('水利局');
    await other.getByRole('button', { name: '载入最新' }).click();
    await other.getByTestId('overtaken').waitFor({ state: 'detached' });
    await expect.poll(async () => (await leads(other))[0]).toBe('教育局');
    await one.reload();
    await one.locator('td.is-active').waitFor();
    await expect.poll(async () => (await leads(one))[0]).toBe('教育局');
  });
});
