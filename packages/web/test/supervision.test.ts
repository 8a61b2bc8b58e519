import { firstBrokenIn } from '@luoshi/store/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { typeOption } from './choose-option.ts';
import { chromiumPath } from './chromium.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const SIZES = [
  { name: 'an office screen', size: OFFICE_SCREEN },
  { name: 'a phone', size: PHONE },
];
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(chromiumPath() === null)('one matter from notice to archive', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');

  describe.each(SIZES)('on $name', ({ name, size }) => {
    /** Signs in by the one press on the first page. */
    const enter = (login: string) => office.enter(login, { viewport: size });
    const matter = (page: Page, id: string) => page.goto(`${office.address}/matters/${id}`);
    const refusal = (page: Page) => page.getByTestId('refusal').first().innerText();
    const field = (page: Page, id: string) => page.locator(`[data-field=${id}] textarea, [data-field=${id}] input`);
    const submit = (page: Page) => page.getByTestId('submit').click();

    async function openForm(page: Page, id: string, command: string): Promise<void> {
      await page.goto(`${office.address}/matters/${id}/do/${command}`);
      await page.getByTestId('submit').waitFor();
    }

    async function done(page: Page): Promise<void> {
      await page.waitForURL((url) => !url.pathname.includes('/do/'));
    }

    async function attach(page: Page, file: string, content: Buffer): Promise<void> {
      await page.getByTestId('evidence-file').setInputFiles({ name: file, mimeType: 'image/png', buffer: content });
    }

    async function choose(page: Page, label: string, option: string): Promise<void> {
      await typeOption(page.getByRole('combobox', { name: label, exact: true }).last(), option);
    }

    it('the office, a unit and a leader bring it there, and wrong attempts are told why', async () => {
      await office.moveTo(name === 'a phone' ? '2026-04-14T01:00:00.000Z' : '2026-03-10T01:00:00.000Z');
      const title = `整治城北片区排水管网（${name === 'a phone' ? '二期' : '一期'}）`;

      const clerk = await enter('ducha');
      await clerk.waitForURL(/\/board/);
      await clerk.getByRole('button', { name: '登记事项' }).click();
      await clerk.locator('[role=dialog] textarea[name=title]').fill(title);
      await choose(clerk, '牵头单位', 'zjj');
      await choose(clerk, '责任领导', '');
      await fitsAndPicture(clerk, '1-register');
      await clerk.locator('[role=dialog] .ant-btn-primary').click();
      await clerk.waitForURL(/\/matters\//);
      const id = new URL(clerk.url()).pathname.split('/').pop()!;
      await clerk.locator('.matter-tags .tag', { hasText: '已交办' }).waitFor();
      await clerk.locator('.clock-point.is-passed', { hasText: '交办' }).waitFor();
      await clerk.locator('.clock-point', { hasText: '7 办结' }).waitFor();
      await fitsAndPicture(clerk, '2-handed-out');

      const stranger = await enter('jiaotong');
      await matter(stranger, id);
      expect(await refusal(stranger)).toMatch(/[\u4e00-\u9fff]{6,}/);

      const unit = await enter('zhujian');
      await unit.waitForURL(/\/todo/);
      const card = unit.locator('.todo-card', { hasText: title });
      await card.waitFor();
      await fitsAndPicture(unit, '3-todo');
      await card.locator('[data-command=sign]').click();
      await card.locator('[data-command=report-deployment]').click();
      await submit(unit);
      await unit.locator('.field-note.is-problem', { hasText: '具体安排' }).waitFor();
      await field(unit, 'arrangement').fill('召开专题会，明确专人负责。');
      await fitsAndPicture(unit, '4-feedback');
      await submit(unit);
      await unit.waitForURL(/\/todo/);

      await openForm(unit, id, 'report-progress');
      await field(unit, 'progress').fill('管网普查完成，图纸送审。');
      await field(unit, 'share').fill('一半');
      await submit(unit);
      await unit.locator('.field-note.is-problem', { hasText: '数字' }).waitFor();
      await field(unit, 'share').fill('50%');
      await submit(unit);
      await done(unit);
      await unit.locator('.share-bar').waitFor();

      const leader = await enter('xianzhang');
      await leader.waitForURL(/\/cockpit/);
      await leader.locator('.heat-cell', { hasText: '住建局' }).waitFor();
      await fitsAndPicture(leader, '5-cockpit');
      await openForm(leader, id, 'instruct');
      await field(leader, 'words').fill('汛期前务必完工。');
      await submit(leader);
      await done(leader);
      await leader.locator('.history-lines', { hasText: '汛期前务必完工' }).waitFor();

      await openForm(unit, id, 'apply-close');
      await field(unit, 'result').fill('管网整治完成，通过验收。');
      await submit(unit);
      await unit.locator('.field-note.is-problem', { hasText: '佐证' }).waitFor();
      await attach(unit, '现场.png', Buffer.from('MZ this is a program'));
      await unit.locator('.sent-files li.is-problem').waitFor();
      await unit.locator('.sent-files button').click();
      await attach(unit, '现场.png', PHOTO);
      await unit.locator('.sent-files li[data-done=true]').waitFor();
      await fitsAndPicture(unit, '6-apply');
      await submit(unit);
      await done(unit);

      const head = await enter('ducha-zhuren');
      await openForm(head, id, 'close');
      await openForm(clerk, id, 'return');
      await field(clerk, 'reason').fill('请补充通水后的照片。');
      await submit(clerk);
      await done(clerk);
      await choose(head, '评定', '');
      await field(head, 'finding').fill('现场查看。');
      await submit(head);
      await head.getByTestId('overtaken').filter({ hasText: '请补充通水后的照片' }).waitFor();
      await fitsAndPicture(head, '7-overtaken');

      await matter(unit, id);
      await unit.locator('.history-lines', { hasText: '退回办理' }).waitFor();
      await openForm(unit, id, 'apply-close');
      await field(unit, 'result').fill('已补照片。');
      await attach(unit, '通水.png', PHOTO);
      await unit.locator('.sent-files li[data-done=true]').waitFor();
      await submit(unit);
      await done(unit);

      await openForm(head, id, 'close');
      await head.getByTestId('answered').filter({ hasText: '已补照片' }).locator('img').waitFor();
      await choose(head, '评定', '');
      await field(head, 'finding').fill('两次到现场，排水通畅。');
      await submit(head);
      await done(head);
      await head.locator('.matter-tags .tag', { hasText: '已办结' }).waitFor();
      await openForm(head, id, 'archive');
      await submit(head);
      await done(head);
      await head.locator('.matter-tags .tag', { hasText: '已归档' }).waitFor();
      await head.locator('.clock-point').last().and(head.locator('.is-passed')).waitFor();
      const pictures = head.locator('.evidence > .evidence-wall img');
      await expect.poll(() => pictures.count()).toBeGreaterThan(0);
      // Drawn, not only asked for: a file is given out through its matter alone.
      await pictures.first().scrollIntoViewIfNeeded();
      await expect
        .poll(() => pictures.first().evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
      await expect.poll(() => head.locator('.slip', { hasText: '销号单' }).count()).toBe(1);
      await fitsAndPicture(head, '8-archived');
      expect(await firstBrokenIn(office.store, { kind: 'matter-events', government: '970325', chain: id })).toBeNull();
    }, 120_000);

    it('whoever was signed out over a form signs in beside it and sends what they had written', async () => {
      const day = name === 'a phone' ? '2026-05-13' : '2026-05-12';
      await office.moveTo(`${day}T01:00:00.000Z`);
      const clerk = await enter('ducha');
      const request = {
        mechanism: '13710',
        class: 'general',
        title: `清理城东沿街占道（${name === 'a phone' ? '二期' : '一期'}）`,
        origin: '县政府常务会议',
        leadUnit: 'u14',
        limit: null,
        handOut: true,
        key: `idle-${day}`,
      };
      const headers = { origin: office.address };
      const opened = await clerk.request.post(`${office.address}/api/matters`, { data: request, headers });
      const id = (await opened.json()).items[0].id;
      const unit = await enter('zhujian');
      await openForm(unit, id, 'return-unit');
      await field(unit, 'reason').fill('占道经营由城管局负责。');
      await office.moveTo(`${day}T06:00:00.000Z`);
      await submit(unit);
      await unit.getByTestId('refusal').filter({ hasText: '登录已失效' }).waitFor();
      await unit.locator('[role=alert] button', { hasText: '登录' }).click();
      await unit.locator('[role=dialog] input[name=login]').fill('zhujian');
      await unit.locator('[role=dialog] input[type=password]').fill('Lanxi-2026!');
      await unit.locator('[role=dialog] .ant-btn-primary').click();
      await unit.locator('[role=dialog]').waitFor({ state: 'detached' });
      await unit.getByText('已重新登录').waitFor();
      expect(await field(unit, 'reason').inputValue()).toBe('占道经营由城管局负责。');
      await submit(unit);
      await done(unit);
      await unit.locator('.matter-tags .tag', { hasText: '退回待改派' }).waitFor();
      await unit.locator('.next-due', { hasText: '督查室：改派' }).waitFor();
    });

    it('a page that is opened after too long a rest says so, and comes back once one has signed in', async () => {
      const day = name === 'a phone' ? '2026-05-15' : '2026-05-14';
      await office.moveTo(`${day}T01:00:00.000Z`);
      const clerk = await enter('ducha');
      await clerk.locator('a[href="/bulletins"]').first().waitFor();
      await office.moveTo(`${day}T06:00:00.000Z`);
      await clerk.locator('a[href="/bulletins"]').first().click();
      const refusal = clerk.getByTestId('refusal').filter({ hasText: '登录已失效' });
      await refusal.locator('button', { hasText: '登录' }).click();
      await clerk.locator('[role=dialog] input[name=login]').fill('ducha');
      await clerk.locator('[role=dialog] input[type=password]').fill('Lanxi-2026!');
      await clerk.locator('[role=dialog] .ant-btn-primary').click();
      await refusal.waitFor({ state: 'detached' });
      expect(new URL(clerk.url()).pathname).toBe('/bulletins');
    });

    it('the head finds a matter, and a unit that reads a report is not offered its review', async () => {
      const clerk = await enter('ducha');
      await clerk.goto(`${office.address}/search?q=${encodeURIComponent('排水管网')}`);
      await clerk.locator('#matters-found').waitFor();
      await clerk.locator('.search-hits a', { hasText: '整治城北片区排水管网' }).first().click();
      await clerk.waitForURL(/\/matters\//);

      const unit = await enter('zhujian');
      const { reports } = await (await unit.request.get(`${office.address}/api/reports`)).json();
      await unit.goto(`${office.address}/reports/${reports[0].id}`);
      await unit.locator('.review-foot [data-act=next]').waitFor();
      expect(await unit.locator('.review-foot [data-act=confirm], .review-foot [data-act=reject]').count()).toBe(0);
      await unit.locator('.ledger-row, tbody tr').first().click();
      await unit.keyboard.press('x');
      await unit.getByText('核对由督查室办理').waitFor();
    });
  });
});
