import { renameSync } from 'node:fs';
import { createFirstAccount, SAMPLE_PASSWORD } from '@luoshi/server';
import { INSTALLATION } from '@luoshi/store';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chooseOption, typeOption } from './choose-option.ts';
import { chromiumPath } from './chromium.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const TOWN = '970325102';
const SUCCESSOR = '970325101';
const ADMIN = { login: 'guanli', password: 'Qinghe-2026-xt' };

describe.skipIf(chromiumPath() === null)('a township is merged into another', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');

  beforeAll(async () => {
    await createAdmin();
    const town = await at({ login: 'songping-dangzhengban', password: SAMPLE_PASSWORD });
    const opening = { class: 'continuing', origin: '镇长办公会', leadUnit: 'q03', limit: '2026-11-30', handOut: true };
    for (const [key, title] of Object.entries({ 'own-matter': '修整村口晒场', 'other-matter': '加固河堤' })) {
      const answer = await town.request.post(`${office.address}/api/matters`, { data: { ...opening, title, key } });
      expect(answer.status()).toBe(201);
    }
  }, 120_000);

  /** Of the installation, past the change of the one-time password. */
  async function createAdmin(): Promise<void> {
    const { login, password: next } = ADMIN;
    const account = { government: INSTALLATION, login, name: '林远', roles: ['system-admin'] as const };
    const made = await createFirstAccount(office.store, account, { account: null, name: '测试' });
    if ('refused' in made) throw new Error(made.code);
    const page = await at({ login, password: made.password });
    const data = { current: made.password, next };
    expect((await page.request.post(`${office.address}/api/session/password`, { data })).status()).toBe(200);
  }

  interface Reader {
    readonly login: string;
    readonly password: string;
    readonly width?: number;
    readonly language?: 'zh' | 'en';
  }

  async function at({ login, password, width = 1366, language = 'zh' }: Reader): Promise<Page> {
    const page = await office.openWindow({ viewport: width === 1366 ? OFFICE_SCREEN : PHONE });
    await page.addInitScript((chosen) => localStorage.setItem('luoshi.language', chosen), language);
    page.setDefaultTimeout(10_000);
    const answer = await page.request.post(`${office.address}/api/session`, { data: { login, password } });
    expect(answer.status()).toBe(200);
    return page;
  }

  /** Nothing is wider than the screen, and nothing that axe-core finds. */
  async function looked(page: Page, step: string): Promise<void> {
    await page.waitForLoadState('networkidle');
    await fitsAndPicture(page, step, true);
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  const system = (more = '') => `${office.address}/system?tab=governments${more}`;

  it('by who administers the installation, who sees before what it brings and types its name', async () => {
    const page = await at(ADMIN);
    await page.goto(system());
    await looked(page, 'governments');
    await page.getByRole('row', { name: '松坪镇' }).getByRole('link', { name: '撤并' }).click();
    await typeOption(page.getByRole('combobox', { name: '由谁承接' }), '石渡');
    await page.getByRole('heading', { name: '由石渡镇承接' }).waitFor();
    expect(await page.getByRole('row', { name: /13710/ }).innerText()).toMatch(/2$/);
    expect(await page.locator('main').innerText()).not.toContain('修整村口晒场');
    await looked(page, 'foreseen');
    await page.getByLabel(/请输入要撤并的政府名称/).fill('松坪');
    await page.getByTestId('merge').click();
    await expect.poll(() => page.locator('main').innerText()).toContain('输入的名称与“松坪镇”不一致');
    await page.getByLabel(/请输入要撤并的政府名称/).fill('松坪镇');
    await page.getByTestId('merge').click();
    await page.getByTestId('merged').waitFor();
    expect(await page.getByTestId('merged').innerText()).toContain('已承接 0 项，待承接 2 项');
    expect(await page.getByTestId('merged').innerText()).toContain(`/system?tab=governments&of=${TOWN}`);
    await looked(page, 'merged');
  });

  it('and it is refused in a sentence where it cannot be', async () => {
    const page = await at(ADMIN);
    await page.goto(system(`&of=970325&into=${SUCCESSOR}`));
    expect(await page.getByTestId('refusal').innerText()).toContain('不能并入自身、下级');
  });

  it('and the office of the other takes a matter over', async () => {
    const page = await at({ login: 'shidu-dangzhengban', password: SAMPLE_PASSWORD });
    await page.goto(system());
    await page.getByRole('link', { name: '承接事项' }).click();
    await page.getByRole('button', { name: '承接 修整村口晒场' }).click();
    const dialog = page.getByRole('dialog');
    await chooseOption(dialog.getByRole('combobox', { name: '牵头单位' }), '');
    await dialog.getByRole('button', { name: /承\s?接/ }).click();
    const link = page.getByRole('link', { name: '已承接，查看' });
    await link.waitFor();
    await looked(page, 'to-take-over');
    await link.click();
    await page.getByText('承接松坪镇第1号事项').first().waitFor();
  });

  it.each([
    { width: 390, language: 'zh', says: '已承接 1 项，待承接 1 项' },
    { width: 1366, language: 'en', says: '1 is taken over and 1 waits' },
  ] as const)('and that is seen at $width in $language', async ({ width, language, says }) => {
    const page = await at({ ...ADMIN, width, language });
    await page.goto(system());
    await looked(page, `governments-${language}`);
    await page.goto(system(`&of=${TOWN}`));
    await page.getByTestId('merged').waitFor();
    expect(await page.getByTestId('merged').innerText()).toContain(says);
    await looked(page, `merged-${language}`);
  });

  it('and its own people read on, are told why once, and are offered nothing that is refused', async () => {
    const page = await at({ login: 'songping-dangzhengban', password: SAMPLE_PASSWORD });
    for (const path of ['/board?view=table', '/todo', '/dispatch', '/system?tab=mechanisms']) {
      await page.goto(`${office.address}${path}`);
      await page.getByTestId('merged-note').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.getByTestId('merged-note').innerText()).toContain('松坪镇已并入石渡镇');
      expect(await page.locator('main .ant-btn-primary:not([disabled])').count()).toBe(0);
      await looked(page, `own-people${path.replace(/\W/g, '-')}`);
    }
    await page.goto(`${office.address}/board?view=table`);
    await page.getByRole('link', { name: '加固河堤' }).click();
    await page.getByText('原事项不再办理，由石渡镇承接').waitFor();
    expect(await page.locator('.next-step .button').count()).toBe(0);
  });

  it('and takes back what was entered by mistake', async () => {
    const page = await at(ADMIN);
    await page.goto(system(`&of=${TOWN}`));
    await page.getByRole('button', { name: '撤回撤并' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回撤并' }).click();
    await page.getByRole('combobox', { name: '由谁承接' }).waitFor();
    const [found] = (await office.store.directory.governments()).filter(({ code }) => code === TOWN);
    expect(found).toMatchObject({ mergedInto: null });
  });

  it('and a government without successor is taken by the one above, or deleted where nothing is kept of it', async () => {
    const by = { account: null, name: '测试' };
    const mistaken = { code: '970325109', name: '误登镇', level: 'township', parent: '970325' } as const;
    expect(await office.store.directory.saveGovernment(mistaken, by)).toBeNull();
    const page = await at(ADMIN);
    await page.goto(system(`&of=${TOWN}`));
    await page.getByText('由上级政府承接：在办事项由上级督查机构逐项接办').waitFor();
    expect(await page.getByRole('link', { name: '由上级澜溪县承接' }).getAttribute('href')).toContain('into=970325');
    await looked(page, 'no-successor');
    await page.getByLabel(/请输入要删除的政府名称/).fill('松坪镇');
    await page.getByTestId('delete-government').click();
    expect(await page.getByTestId('refusal').innerText()).toContain('不能删除');
    await page.goto(system(`&of=${mistaken.code}`));
    await page.getByTestId('delete-government').click();
    await expect.poll(() => page.locator('main').innerText()).toContain('输入的名称与“误登镇”不一致');
    await page.getByLabel(/请输入要删除的政府名称/).fill('误登镇');
    await page.getByTestId('delete-government').click();
    await page.getByText('误登镇已删除').waitFor();
    expect(await page.getByRole('row', { name: '误登镇' }).count()).toBe(0);
  });

  it('and who administers a government alone sees the list without a column of nothing', async () => {
    const page = await at({ login: 'xitong', password: SAMPLE_PASSWORD });
    await page.goto(system());
    await page.getByRole('row', { name: '松坪镇' }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['政府', '区划代码', '层级', '上级', '状态']);
  });

  it('and who administers the directory is told when telephone numbers cannot be read', async () => {
    const page = await at({ login: 'xitong', password: SAMPLE_PASSWORD });
    const file = office.store.database.secretKeys.file!;
    renameSync(file, `${file}.away`);
    try {
      await page.goto(`${office.address}/system?tab=directory`);
      await page.getByTestId('phones-unreadable').waitFor();
      expect(await page.getByTestId('phones-unreadable').innerText()).toContain('手机号码读不出来');
      await looked(page, 'phones-unreadable');
    } finally {
      renameSync(`${file}.away`, file);
    }
  });
});
