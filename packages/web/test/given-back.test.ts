// What people take away, take back or find new in a browser: the directory's sheets, a deputy's proposal, the agenda of a planned session.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chromiumPath } from './chromium.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';

const LONG_MS = 120_000;

describe.skipIf(chromiumPath() === null)('in a browser', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');

  const taken = async (page: Page, words: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(words).click()]);
    return download.path();
  };
  const previewed = async (page: Page, field: number, file: { name: string; bytes: Buffer }): Promise<string> => {
    await page.getByRole('button', { name: '导入单位和人员' }).click();
    const dialog = page.getByRole('dialog');
    const given = { name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes };
    await dialog.locator('input[type=file]').nth(field).setInputFiles(given);
    await dialog.locator('.ant-btn-primary').click();
    await dialog.getByRole('status').waitFor();
    const words = await dialog.innerText();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    return words;
  };

  it.each([
    ['an office screen', OFFICE_SCREEN],
    ['a phone', PHONE],
  ])(
    'the directory is taken as sheets on %s and given back: nothing changes, and what was changed does',
    async (_, viewport) => {
      const page = await office.enter('xitong', { viewport });
      await page.goto(`${office.address}/system?tab=directory`);
      const workbook = { name: '名录.xlsx', bytes: readFileSync(await taken(page, '下载单位和人员（Excel）')) };
      const same = await previewed(page, 0, workbook);
      expect(same).toContain('两张表都有');
      expect(same).toContain('没有要改动的');
      const people = readFileSync(await taken(page, '人员表（CSV）'), 'utf8');
      expect(people).toMatch(/,\d{0,3}\*{4}\d+,/);
      const edited = people.replace('常务副县长', '副县长（常务）');
      const changed = await previewed(page, 1, { name: '人员.csv', bytes: Buffer.from(edited) });
      expect(changed).toContain('修改 1 处');
      expect(changed).toContain('县政府领导班子 副县长（常务）');
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    LONG_MS,
  );

  it.each([
    ['an office screen', OFFICE_SCREEN],
    ['a phone', PHONE],
  ])(
    'a deputy takes a proposal back on %s, which the office sees with the time',
    async (on, viewport) => {
      const page = await office.enter('ducha', { viewport });
      await page.request.post(`${office.address}/api/livelihood`, { data: { year: 2027 } });
      const deputy = await office.enter('daibiao', { viewport });
      const name = `加装雨棚（${on}）`;
      await deputy.request.post(`${office.address}/api/livelihood/2027/proposals`, {
        data: { name, description: '东关菜市场' },
      });
      await deputy.goto(`${office.address}/livelihood?year=2027&step=library`);
      const own = deputy.getByTestId('own-proposals').locator('li', { hasText: name });
      await own.getByRole('button').click();
      const asked = deputy.locator('.ant-modal-confirm');
      await asked.filter({ hasText: `撤回“${name}”？` }).waitFor();
      await asked.locator('.ant-btn-primary').click();
      await own.filter({ hasText: '已撤回' }).waitFor();
      await asked.waitFor({ state: 'hidden' });
      expect(await own.getByRole('button').count()).toBe(0);
      expect(await accessibilityFaults(deputy)).toEqual([]);
      await page.goto(`${office.address}/livelihood?year=2027&step=library`);
      const line = page.locator('.entry-list li', { hasText: name });
      await line.filter({ hasText: '代表于3月10日' }).waitFor();
      expect(await line.getByRole('button').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'what came up since a session was planned is on its agenda as new, and does not come back once taken off',
    async () => {
      const { request } = await office.enter('ducha');
      const posted = await request.post(`${office.address}/api/dispatch-sessions`, {
        data: { kind: 'weekly', heldOn: '2026-04-10', chair: '县长' },
      });
      const { id } = await posted.json();
      const titles = ['疏通东街排水口', '修补北门路面'];
      for (const title of titles) {
        const data = {
          class: 'general',
          title,
          origin: '常务会议',
          leadUnit: 'u14',
          limit: '2026-03-16',
          handOut: true,
        };
        const opened = await request.post(`${office.address}/api/matters`, {
          data: { ...data, key: `new-${title}` },
        });
        expect(opened.status()).toBe(201);
      }
      office.moveTo('2026-03-25T01:00:00.000Z');
      const page = await office.enter('ducha');
      await page.goto(`${office.address}/dispatch/${id}`);
      const fresh = (title: string) => page.locator('.agenda li', { hasText: title }).filter({ hasText: '新增' });
      for (const title of titles)
        await fresh(title)
          .filter({ hasText: /3月\d+日（周.）起/ })
          .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await fresh(titles[0]!).getByRole('button').click();
      await page.getByRole('button', { name: /保\s*存/ }).click();
      await page.getByText('已保存').waitFor();
      await page.reload();
      await fresh(titles[1]!).waitFor();
      expect(await fresh(titles[0]!).count()).toBe(0);
    },
    LONG_MS,
  );
});
