// The public pages in a real browser: read without JavaScript, tried by axe, enlarged, by keyboard; and cleared by the office.
import type { AccountAct } from '@luoshi/ledger';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chooseOption } from './choose-option.ts';
import { chromiumPath } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture, takePicture } from './picture.ts';

const COUNTY = '970325';
const base = `/public/${COUNTY}/2025`;

describe.skipIf(chromiumPath() === null)('the public pages', () => {
  const office = officeInBrowser('2026-03-10T01:00:00.000Z');
  let promise: string;
  let reviewed: string;

  beforeAll(async () => {
    await clearTwoThirds();
    const data = await (await fetch(`${office.address}${base}/data.json`)).json();
    promise = new URL(data.promises[2].url).pathname;
    reviewed = new URL(data.promises.find((each: { verdict: string | null }) => each.verdict === null).url).pathname;
  });

  async function clearTwoThirds(): Promise<void> {
    const { yearAccounts } = office.store;
    const kept = await yearAccounts.account(COUNTY, 2025);
    if ('refused' in kept) throw new Error(kept.code);
    const acts = kept.account.lines.flatMap(({ promise: { id }, verdict }, at): AccountAct[] => {
      const confirm: AccountAct = { kind: 'confirm', promise: id, verdict };
      return at % 3 === 2 ? [confirm] : [confirm, { kind: 'clear', promise: id, evidence: true }];
    });
    const [, second, , fourth] = kept.account.lines;
    const reason = '复核后按部分兑现计。';
    acts.push(
      { kind: 'overrule', promise: fourth!.promise.id, verdict: 'partly', reason },
      { kind: 'clear', promise: fourth!.promise.id, evidence: true },
      { kind: 'overrule', promise: second!.promise.id, verdict: 'partly', reason: '正在复核。' },
      { kind: 'publish-report' },
    );
    await yearAccounts.record({ government: COUNTY, year: 2025, expectedSeq: 0, acts, by: '沈言' });
  }

  async function open(url: string, size = OFFICE_SCREEN, javaScriptEnabled = false): Promise<Page> {
    const page = await office.openWindow({ viewport: size, javaScriptEnabled });
    await page.goto(`${office.address}${url}`);
    return page;
  }

  it('are read from the list to the promise to the report without JavaScript', async () => {
    const page = await open('/public');
    await page.getByRole('link', { name: '澜溪县' }).click();
    await page.getByRole('link', { name: '2025年' }).click();
    await page.getByLabel('词语').fill('茶叶');
    await page.getByRole('button', { name: '查找' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('茶叶');
    await takePicture(page, 'public-found');
    await page.locator('.lines h3 a').first().click();
    await page.locator('h1', { hasText: '茶' }).waitFor();
    for (const name of ['自述', '佐证', '时限', '结论与依据', '公开记录'])
      expect(await page.getByRole('heading', { name }).count(), name).toBe(1);
    await page.locator('summary').click();
    expect(await page.locator('.snippet').innerText()).toContain('/badge.svg');
    await page.getByRole('link', { name: '返回承诺账' }).click();
    await page.getByRole('link', { name: '报告原文与标记' }).click();
    await expect.poll(() => page.locator('.reading mark').count()).toBeGreaterThan(20);
    await page.getByText('现在，我代表县人民政府').waitFor();
    await page.locator('.reading article a').first().click();
    await page.waitForURL(/\/2025\/[0-9a-z]{12}$/);
  });

  it('turn to English and to large type, and stay so', async () => {
    const page = await open(base);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Large type' }).click();
    await page.locator('.lines h3 a').first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('class')).toBe('large');
    await takePicture(page, 'public-promise-large-en');
  });

  const pages = () => [
    { name: 'home', url: '/public' },
    { name: 'government', url: `/public/${COUNTY}` },
    { name: 'account', url: base },
    { name: 'account-filtered', url: `${base}?verdict=missed` },
    { name: 'account-none', url: `${base}?q=没有的词` },
    { name: 'promise', url: promise },
    { name: 'under-review', url: reviewed },
    { name: 'report', url: `${base}/report` },
    { name: 'about', url: '/public/about' },
    { name: 'not-found', url: `${base}/nothing` },
  ];

  it.each([
    { lang: 'zh', size: OFFICE_SCREEN },
    { lang: 'zh', size: PHONE },
    { lang: 'en', size: OFFICE_SCREEN },
    { lang: 'en', size: PHONE },
  ])('are without a finding of axe in $lang at $size.width', { timeout: 120_000 }, async ({ lang, size }) => {
    const page = await office.openWindow({ viewport: size });
    for (const { name, url } of pages()) {
      await page.goto(`${office.address}${url}${url.includes('?') ? '&' : '?'}lang=${lang}`);
      for (const detail of await page.locator('summary').all()) await detail.click();
      expect(await accessibilityFaults(page, ['best-practice']), name).toEqual([]);
      await fitsAndPicture(page, `public-${name}-${lang}`);
    }
  });

  it('are read at twice their size and reflow at 320 pixels without scrolling sideways', async () => {
    // 200 % of a window of 1366 leaves 683 pixels to the page; 400 % of 1280 leaves 320 (WCAG 1.4.10).
    for (const width of [683, 320])
      for (const { name, url } of pages()) {
        const page = await open(url, { width, height: 500 }, true);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${name} ${width}` })
          .toBe(width);
        await page.close();
      }
  });

  it('are walked by keyboard from the way to the content on, in the order of reading, with a visible focus', async () => {
    const page = await open(base, OFFICE_SCREEN, true);
    const seen: { text: string; top: number; outline: string }[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const text = focused.textContent?.trim() || focused.id;
          const top = focused.getBoundingClientRect().top + scrollY;
          return { text, top, outline: getComputedStyle(focused).outlineStyle };
        }),
      );
    }
    expect(seen[0]!.text).toBe('跳到正文');
    expect(new Set(seen.map(({ outline }) => outline))).toEqual(new Set(['solid']));
    const tops = seen.slice(1).map(({ top }) => Math.round(top / 12));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await page.keyboard.press('Home');
    await page.goto(`${office.address}${base}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('keep their button and the chosen filter apart from the rest where the reader’s own colours rule', async () => {
    const page = await open(base, OFFICE_SCREEN, true);
    await page.emulateMedia({ forcedColors: 'active' });
    const lineOf = (selector: string, property: 'borderTopStyle' | 'outlineStyle') =>
      page.locator(selector).evaluate((element, of) => getComputedStyle(element)[of], property);
    expect(await lineOf('.find button', 'borderTopStyle')).toBe('solid');
    expect(await lineOf('.counts a[aria-current]', 'outlineStyle')).toBe('solid');
    expect(await lineOf('.counts li:nth-child(2) a', 'outlineStyle')).toBe('none');
  });

  it('name their downloads in full and the rows of their tables', async () => {
    const page = await open(base, OFFICE_SCREEN, true);
    await page.getByRole('link', { name: '数据下载：CSV', exact: true }).waitFor();
    await page.goto(`${office.address}/public/about`);
    await page.getByRole('region', { name: '数据字典' }).getByRole('rowheader', { name: 'estimate' }).waitFor();
  });

  it('weigh less than a hundred kilobytes each, and ask for nothing else', async () => {
    for (const { name, url } of pages()) {
      const page = await open('/public/about');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const answer = await page.goto(`${office.address}${url}`);
      const bytes = (await answer!.body()).length;
      expect(bytes, name).toBeLessThan(100_000);
      const others = asked.filter((each) => !each.includes('/badge.svg') && !each.endsWith('/favicon.ico'));
      expect(others, name).toHaveLength(1);
      await page.close();
    }
  });

  it('are cleared by rule and by name, and seen at once beside the list', { timeout: 60_000 }, async () => {
    const page = await open('/', OFFICE_SCREEN, true);
    await enterAs(page, office.address, 'ducha');
    await page.goto(`${office.address}/publication?year=2025`);
    const line = page.locator('.publication-line').first();
    await line.waitFor();
    const count = async (standing: string) =>
      Number(await page.locator(`.publication-tabs [data-standing=${standing}] b`).innerText());
    const before = (await count('cleared')) + (await count('under-review'));
    const ready = await count('ready');
    const frame = page.frameLocator('.publication-preview iframe');
    await frame.getByText(`相加为 ${before}，`).waitFor();
    await takePicture(page, 'publication');

    await line.locator('input').check();
    await page.getByTestId('withhold').click();
    await page.locator('textarea[name=reason]').fill('选址还没有公布。');
    await page.getByRole('button', { name: '确定不公开' }).click();
    await page.locator('.publication-tabs [data-standing=withheld] b', { hasText: '1' }).waitFor();

    await chooseOption(page.locator('.publication-rules .ant-select'), `全部可公开的（${ready - 1} 条）`);
    await page
      .getByTestId('picked')
      .filter({ hasText: `已选 ${ready - 1} 条` })
      .waitFor();
    await page.getByTestId('clear').click();
    await page.locator('.publication-tabs [data-standing=ready] b', { hasText: /^0$/ }).waitFor();
    await frame.getByText(`相加为 ${before + ready - 1}，`).waitFor();
    await takePicture(page, 'publication-cleared');
    await page.setViewportSize(PHONE);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await page.locator('.publication-tabs [data-standing=cleared]').click();
    await page.locator('.publication-line').first().waitFor();
    await takePicture(page, 'publication-phone');
  });

  it('show excerpts of the report once the office has turned its whole text off', { timeout: 60_000 }, async () => {
    const desk = await open('/', OFFICE_SCREEN, true);
    await enterAs(desk, office.address, 'ducha');
    await desk.goto(`${office.address}/publication?year=2025&show=under-review`);
    await desk.locator('.publication-line').first().waitFor();
    await takePicture(desk, 'publication-under-review');
    expect(await desk.getByTestId('report-waiting').count()).toBe(0);
    await desk.goto(`${office.address}/publication?year=2026`);
    expect(await desk.getByTestId('report-waiting').innerText()).toContain('还没有公开任何承诺');
    await desk.goto(`${office.address}/publication?year=2025&show=under-review`);
    await desk.getByTestId('publish-report').click();
    await desk.locator('[data-testid=publish-report][aria-checked=false]').waitFor();
    const page = await open(`${base}/report`, PHONE, true);
    await page.locator('.report mark').first().waitFor();
    expect(await page.getByText('现在，我代表县人民政府').count()).toBe(0);
    expect(await accessibilityFaults(page, ['best-practice'])).toEqual([]);
    await takePicture(page, 'public-report-excerpts');
  });
});
