import { readFileSync } from 'node:fs';
import type { YearAccountAnswer } from '@luoshi/server/api-types';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, animationsEnded } from './accessibility-faults.ts';
import { chromiumPath } from './chromium.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const REASON = '竣工验收还差一项签字，按部分兑现计。';

/** What the page shows follows its address and its answers by a moment. */
const WAITED = { timeout: 15_000 };

describe.skipIf(chromiumPath() === null)('the account of a year', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');

  /** Signed in by one press on the first page; null for a visitor. */
  async function enter(login: string | null, size = OFFICE_SCREEN, query = ''): Promise<Page> {
    const window = { viewport: size };
    const page = login === null ? await office.openWindow(window) : await office.enter(login, window);
    await page.goto(`${office.address}/account${query === '' ? '' : `/970325/2025${query}`}`);
    await page.waitForURL(/\/account\/970325\/2025/);
    await page.locator('.account-line').first().waitFor();
    return page;
  }

  const picture = (page: Page, step: string) => fitsAndPicture(page, `account-${step}`);
  const line = (page: Page, promise: string) => page.locator(`tr[data-line="${promise}"]`);
  const sign = (page: Page, promise: string) => line(page, promise).locator('.verdict');
  const openLine = (page: Page) => page.locator('tr.is-open').getAttribute('data-line');
  const ruled = (page: Page) => page.getByTestId('ruled').innerText();
  const tally = async (page: Page, verdict: string) =>
    Number(await page.locator(`[data-tally=${verdict}] b`).innerText());

  async function account(page: Page): Promise<YearAccountAnswer> {
    const answer = await page.request.get(`${office.address}/api/year-accounts/970325/2025`);
    return (await answer.json()) as YearAccountAnswer;
  }

  async function overrule(page: Page, verdict: string, reason: string): Promise<void> {
    await page.keyboard.press('o');
    const dialog = page.locator('[role=dialog]');
    await dialog.locator(`[data-verdict=${verdict}]`).waitFor();
    // A press on a dialog that still moves may land beside its choices.
    await animationsEnded(page);
    await dialog.locator(`[data-verdict=${verdict}]`).click();
    await dialog.locator('.ant-radio-wrapper-checked').waitFor();
    await dialog.locator('textarea').fill(reason);
    await dialog.locator('.ant-btn-primary').click();
  }

  it('is confirmed, overruled with a reason, withdrawn, filtered and taken away by the office', async () => {
    const page = await enter('ducha-zhuren');
    const { total, lines, counts } = await account(page);
    for (const [verdict, count] of Object.entries(counts))
      await expect.poll(() => tally(page, verdict), WAITED).toBe(count);
    await expect.poll(() => ruled(page), WAITED).toBe(`已核 0/${total}`);
    await picture(page, '1-all');

    await page.locator('[data-tally=missed]').click();
    await page.waitForURL(/verdict=missed/);
    const missed = lines.filter(({ verdict }) => verdict === 'missed');
    await expect.poll(() => page.locator('.account-line').count(), WAITED).toBe(missed.length);
    await expect.poll(() => page.getByTestId('shown').innerText(), WAITED).toBe(`${missed.length} / ${total} 项`);

    await page.locator('body').press('j');
    await expect.poll(() => openLine(page), WAITED).not.toBeNull();
    const first = (await openLine(page))!;
    await page.getByTestId('line-detail').locator('mark.said').first().waitFor();
    await picture(page, '2-sentences');
    await page.keyboard.press('Enter');
    await sign(page, first).and(page.locator('.is-confirmed')).waitFor();
    await expect.poll(() => ruled(page), WAITED).toBe(`已核 1/${total}`);

    await expect.poll(() => openLine(page), WAITED).not.toBe(first);
    const second = (await openLine(page))!;
    await page.keyboard.press('o');
    const dialog = page.locator('[role=dialog]');
    await dialog.locator('[data-verdict=partly]').click();
    await dialog.locator('.ant-btn-primary').click();
    await dialog.locator('.field-note.is-problem').waitFor();
    await dialog.locator('textarea').fill(REASON);
    await picture(page, '3-overrule');
    await dialog.locator('.ant-btn-primary').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => tally(page, 'partly'), WAITED).toBe(counts.partly + 1);
    await expect.poll(() => tally(page, 'missed'), WAITED).toBe(counts.missed - 1);
    await line(page, second).waitFor({ state: 'detached' });

    await page.goto(`${office.address}/account/970325/2025?state=overruled&line=${encodeURIComponent(second)}`);
    await sign(page, second).and(page.locator('.is-overruled')).waitFor();
    expect(await sign(page, second).getAttribute('title')).toContain(REASON);
    await page.locator('.ruling-history', { hasText: REASON }).waitFor();
    await picture(page, '4-overruled');

    await takenAway(page, total, lines.find(({ promise }) => promise.id === second)!.number);

    await page.goto(`${office.address}/account/970325/2025?line=${encodeURIComponent(first)}`);
    await sign(page, first).and(page.locator('.is-confirmed')).waitFor();
    await page.keyboard.press('w');
    await page.locator('[role=dialog] textarea').fill('再核一次数字。');
    await page.locator('[role=dialog] .ant-btn-primary').click();
    await sign(page, first).and(page.locator('.is-proposed')).waitFor();
    await expect.poll(() => ruled(page)).toBe(`已核 1/${total}`);
  });

  /** Both documents say whose year it is, the one denominator, and the overruled line with its reason. */
  async function takenAway(page: Page, total: number, number: number): Promise<void> {
    const document = textOf(await taken(page, 'docx'), /^word\/document\.xml$/);
    const workbook = textOf(await taken(page, 'xlsx'), /^xl\/(sharedStrings|worksheets\/.*)\.xml$/);
    for (const text of [document, workbook]) {
      expect(text).toContain('澜溪县');
      expect(text).toContain('2025年');
      expect(text).toContain(String(total));
      expect(text).toContain(REASON);
      expect(text).toContain('部分兑现');
      expect(text).toContain('未提及');
    }
    const csv = (await taken(page, 'csv')).toString('utf8');
    expect(csv.split(/\r?\n/).find((row) => row.startsWith(`${number},`))).toContain(REASON);
    const json = JSON.parse((await taken(page, 'json')).toString('utf8')) as YearAccountAnswer;
    expect(json.states.overruled).toBe(1);
  }

  async function taken(page: Page, kind: string): Promise<Buffer> {
    await page.getByTestId('downloads').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-download=${kind}]`).click(),
    ]);
    expect(await download.failure()).toBeNull();
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind}$`));
    return readFileSync(await download.path());
  }

  it('shows who was first when two rule on one line, and keeps what was typed', async () => {
    const [head, clerk] = [await enter('ducha-zhuren', OFFICE_SCREEN, '?verdict=exceeded'), await enter('ducha')];
    await head.locator('body').press('j');
    const promise = (await openLine(head))!;
    await clerk.goto(`${office.address}/account/970325/2025?line=${encodeURIComponent(promise)}`);
    await sign(clerk, promise).waitFor();
    await overrule(clerk, 'kept', '超出部分是上年结转。');
    await sign(clerk, promise).and(clerk.locator('.is-overruled')).waitFor();

    await overrule(head, 'partly', '数字口径不同。');
    const notice = head.locator('.account-conflict');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('超出部分是上年结转。');
    await picture(head, '5-conflict');
    expect(await head.locator('[role=dialog] textarea').inputValue()).toBe('数字口径不同。');
    await head.locator('[role=dialog] .ant-btn-primary').click();
    await head.locator('[role=dialog]').waitFor({ state: 'detached' });
    const ruling = (await account(head)).lines.find((each) => each.promise.id === promise)!.ruling!;
    expect(ruling).toMatchObject({ kind: 'overrule', verdict: 'partly', reason: '数字口径不同。' });
  });

  it('confirms many lines at once, and the keys are not taken from somebody who writes', async () => {
    const page = await enter('ducha', OFFICE_SCREEN, '?verdict=no-data%2Cnot-mentioned');
    const gaps = await page.locator('.account-line').count();
    const before = (await account(page)).states;
    await page.locator('thead input[type=checkbox]').check();
    await page.locator('[data-act=confirm-picked]').click();
    await expect.poll(() => page.locator('.account-line .verdict.is-confirmed').count()).toBe(gaps);
    expect((await account(page)).states.confirmed).toBe(before.confirmed + gaps);

    await page.locator('.account-filters .filter-words input').pressSequentially('jow');
    await page.waitForURL(/words=jow/);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('line')).toBeNull();
  });

  it('prints whole, with its head on every page, and copies as a table', async () => {
    const page = await enter('ducha');
    const { total } = await account(page);
    expect(await page.locator('.account-line').count()).toBeLessThan(total);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.account-line').count()).toBe(total);
    const head = page.locator('.account-table thead');
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    expect(await page.locator('.ruling-foot').isVisible()).toBe(false);
    expect(await page.locator('[data-tally=not-mentioned]').innerText()).toMatch(new RegExp(`/ ${total}$`));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });

    await page.context().grantPermissions(['clipboard-read']);
    await page.getByTestId('copy-table').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(total + 1);
    expect(copied).toMatch(/^序号\t标题\t承诺\t自述结果\t佐证\t时限\t/);
  });

  it.each([
    ['an office screen', OFFICE_SCREEN],
    ['a phone', PHONE],
  ])('has no fault of accessibility that axe-core finds on %s', async (_, size) => {
    const page = await enter('ducha', size);
    await page.locator('.account-line').first().click();
    await page.getByTestId('line-detail').locator('.soft').last().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([
    ['zhujian', 'unit'],
    ['fuxianzhang', 'leader'],
  ])('%s finds their own lines by one press and cannot rule', async (login, kind) => {
    const page = await enter(login);
    const all = Number((await page.getByTestId('shown').innerText()).match(/\d+/)![0]);
    await page.locator(`[data-own=${kind}]`).click();
    await page.waitForURL(new RegExp(`${kind}=`));
    await expect.poll(() => page.getByTestId('shown').innerText()).toMatch(new RegExp(`^\\d+ / ${all} 项$`));
    expect(await page.locator('[data-act=confirm]').count()).toBe(0);
  });

  it('a deputy reads it on a phone, as cards, from the first page they see', async () => {
    const page = await enter('daibiao', PHONE);
    await picture(page, '6-cards');
    const fold = page.getByRole('button', { name: '筛选', exact: true });
    const standing = page.getByRole('combobox', { name: '核定' });
    expect(await standing.isVisible()).toBe(false);
    await fold.click();
    await standing.waitFor();
    const filters = page.locator('.account-filters');
    expect(await filters.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await picture(page, '6-filters');
    await fold.click();
    await standing.waitFor({ state: 'hidden' });
    await page.locator('.account-line').first().click();
    await page.getByTestId('line-detail').waitFor();
    await picture(page, '7-card-open');
    expect(await page.locator('input[type=checkbox], [data-act=confirm]').count()).toBe(0);
    await page.goto(`${office.address}/account/970325/2026`);
    await page.getByTestId('no-next').waitFor();
    await picture(page, '8-no-next');
  });

  it('of a year whose report is not kept leads to keeping it and to a year that there is', async () => {
    const page = await enter('ducha');
    await page.goto(`${office.address}/account/970325/2019`);
    await page.getByTestId('refusal').getByRole('link', { name: '去留存报告' }).waitFor();
    await page.getByTestId('refusal').getByRole('link', { name: '看最近一年的对账' }).click();
    await page.waitForURL(/\/account\/970325\/2025/);
  });

  it('says how far a result is from its promise, and leads from a gap to a search of the reports', async () => {
    const page = await enter('ducha', OFFICE_SCREEN, '?verdict=missed');
    await page
      .locator('.cell-claim small', { hasText: /比承诺低[\d.]+个百分点/ })
      .first()
      .waitFor();
    await page.goto(`${office.address}/account/970325/2025?verdict=not-mentioned`);
    await page.locator('.account-line').first().click();
    await page
      .getByTestId('line-detail')
      .getByRole('link', { name: /^在已留存的报告中查找/ })
      .click();
    await page.waitForURL(/\/search\?q=/);
  });

  it('is refused with a sentence to those who administer, who have no way to it in the navigation', async () => {
    const page = await office.enter('xitong');
    expect(new URL(page.url()).pathname).toBe('/system');
    expect(await page.locator('.head-nav a', { hasText: '交账' }).count()).toBe(0);
    await page.goto(`${office.address}/account/970325/2025`);
    expect(await page.getByTestId('refusal').innerText()).toMatch(/[\u4e00-\u9fff]{6,}/);
  });
});

/** The text of the parts of an Office file whose names match, in their order. */
function textOf(file: Buffer, parts: RegExp): string {
  return Object.entries(unzipSync(file, { filter: ({ name }) => parts.test(name) }))
    .map(([, part]) =>
      Buffer.from(part)
        .toString('utf8')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
}
