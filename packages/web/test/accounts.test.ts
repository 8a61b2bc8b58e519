import { describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { officeInBrowser } from './office-in-browser.ts';

describe.skipIf(chromiumPath() === null)('accounts in a browser', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');

  it('the security administrator gives a unit’s handler an account, which stands where its person does', async () => {
    const page = await office.enter('anquan');
    await page.goto(`${office.address}/system?tab=accounts`);
    await page.getByRole('button', { name: '新建账号' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[name=new-login]').fill('caizheng');
    await dialog.getByTestId('needs-person').waitFor();
    await dialog.getByLabel('对应人员', { exact: false }).click();
    await page.keyboard.type('财政局 承办');
    await page.locator('.ant-select-item-option', { hasText: '财政局 承办人员' }).first().click();
    await dialog.getByTestId('needs-person').waitFor({ state: 'detached' });
    const name = await dialog.locator('input[name=new-name]').inputValue();
    expect(name).toMatch(/^[\u4e00-\u9fff]{2,4}$/);
    await dialog.locator('.ant-btn-primary').click();
    const told = await page.locator('.ant-modal-confirm-title').innerText();
    const password = /密码：(\S+?)（/.exec(told)![1]!;
    const line = page.locator('tr', { hasText: 'caizheng' });
    await line.filter({ hasText: '财政局 承办人员' }).waitFor();

    const answer = await fetch(`${office.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: office.address },
      body: JSON.stringify({ login: 'caizheng', password }),
    });
    const session = await answer.json();
    expect([answer.status, session.name]).toEqual([200, name]);
    expect(JSON.stringify(session.account)).toContain('财政局');

    await page.locator('.ant-modal-confirm .ant-btn-primary').click();
    await line.locator('[data-act=change]').click();
    await page.getByRole('dialog').getByText('修改：caizheng').waitFor();
  }, 60_000);
});
