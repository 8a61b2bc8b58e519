import type { ReportList } from '@luoshi/server/api-types';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath, stillWindow } from './chromium.ts';
import { MADE_UP_REPORT } from './made-up-report.ts';
import { type RunningPages, runPages } from './running-pages.ts';

const path = chromiumPath();
const OFFICE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

describe.skipIf(path === null)('in a browser', () => {
  let pages: RunningPages;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  /** Id of the sample county's latest report. */
  let sample: string;

  beforeAll(async () => {
    pages = await runPages();
    const { reports } = (await (await fetch(`${pages.address}/api/reports`)).json()) as ReportList;
    sample = reports.filter((report) => report.sample).sort((x, y) => y.planYear! - x.planYear!)[0]!.id;
    browser = await chromium.launch({ executablePath: path!, args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    context = await stillWindow(browser, { viewport: OFFICE, locale: 'zh-CN' });
    page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  /** The page of the sample county's latest report. */
  async function openSample(query = ''): Promise<void> {
    await page.goto(`${pages.address}/reports/${sample}${query}`);
    await page.locator('mark').first().waitFor();
  }

  /** A new report kept through the page, under a name of its own so that tests do not meet. */
  async function keepNew(code: string, reviewer: string): Promise<void> {
    await page.goto(pages.address);
    await choose(`${code}.txt`, MADE_UP_REPORT);
    await page.getByTestId('keep').click();
    await page.locator('input[name=government-name]').fill('青榆县');
    await page.locator('input[name=government-code]').fill(code);
    await page.locator('input[name=reviewer]').fill(reviewer);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);
    await page.getByTestId('progress').waitFor();
  }

  function choose(name: string, content: string | Buffer): Promise<void> {
    return page
      .getByTestId('choose-file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  async function drop(name: string, content: string): Promise<void> {
    const data = await page.evaluateHandle(
      ([fileName, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text!], fileName!));
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  }

  const row = (words: string) => page.locator('tr[data-fact]', { hasText: words });
  const progress = () => page.getByTestId('progress').innerText();

  it('a file is read, marked, kept, corrected, and still corrected after a reload', async () => {
    await page.goto(pages.address);
    await choose('青榆.txt', MADE_UP_REPORT);
    await page.waitForURL(/\/reading/);
    await page.locator('mark.is-figure', { hasText: '212.6亿元' }).waitFor();
    await page.locator('mark.is-target', { hasText: '6%' }).waitFor();
    await page.locator('mark.is-commitment', { hasText: '城北水厂' }).waitFor();

    await page.getByTestId('keep').click();
    expect(await page.locator('input[name=government-name]').inputValue()).toBe('青榆县');
    await page.locator('input[name=government-code]').fill('990201');
    await page.locator('input[name=reviewer]').fill('周敏');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\//);

    await row('212.6').click();
    await page.keyboard.press('e');
    await page.locator('input[name=value]').fill('213.6');
    await page.keyboard.press('Enter');
    await row('213.6').locator('.state-sign.is-corrected').waitFor();

    await page.reload();
    await row('213.6').locator('.state-sign.is-corrected').waitFor();
    expect(await row('213.6').locator('.state-sign').getAttribute('title')).toContain('周敏');
    expect(await page.locator('mark[data-state=corrected]').innerText()).toContain('212.6亿元');
    await expect.poll(() => progress()).toMatch(/^已核 1\//);
  });

  it('a file that nobody keeps has its summary too', async () => {
    await page.goto(pages.address);
    await choose('青榆.txt', MADE_UP_REPORT);
    await page.waitForURL(/\/reading/);
    await page.getByRole('tab', { name: '摘要' }).click();
    await page.locator('.is-targets .link-button').first().waitFor();
  });

  it('the name is asked for once, at the first act', async () => {
    await openSample();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('input[name=reviewer]').fill('吴岚');
    await page.keyboard.press('Enter');
    await expectText('[data-testid=progress]', /^已核 1\//);
    await page.keyboard.press('Enter');
    await expectText('[data-testid=progress]', /^已核 2\//);
    expect(await page.locator('input[name=reviewer]').count()).toBe(0);
  });

  it('a reviewer needs no mouse: next, confirm, reject, undo, previous', async () => {
    await keepNew('990202', '郑书');
    await page.locator('tr[data-fact]').first().waitFor();
    const chosen = () => page.locator('tr.is-chosen').getAttribute('data-fact');
    const state = (index: number) => page.locator('tr[data-fact]').nth(index).getAttribute('data-state');
    await page.keyboard.press('j');
    const first = await chosen();
    await page.keyboard.press('Enter');
    await expectText('[data-testid=progress]', /^已核 1\//);
    await expect.poll(() => chosen()).not.toBe(first);
    await page.keyboard.press('x');
    await expectText('[data-testid=progress]', /^已核 2\//);
    expect([await state(0), await state(1)]).toEqual(['confirmed', 'rejected']);
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    await expectText('[data-testid=progress]', /^已核 1\//);
    await expect.poll(() => state(1)).toBe('proposed');
  });

  it('keys typed into a field are words, not commands', async () => {
    await openSample();
    await page.keyboard.press('j');
    const before = page.url();
    await page.locator('.filter-words input').fill('jkx');
    await page.locator('.filter-words input').press('j');
    expect(await page.locator('.filter-words input').inputValue()).toBe('jkxj');
    expect(new URL(page.url()).searchParams.get('fact')).toBe(new URL(before).searchParams.get('fact'));
    expect(await page.locator('[role=dialog]').count()).toBe(0);
  });

  it('a mark leads to its row and a row to its mark, and the address names the fact', async () => {
    await openSample();
    const mark = page.locator('mark.is-target').last();
    const id = await mark.getAttribute('data-row');
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await mark.click();
    const chosen = page.locator(`tr.is-chosen[data-fact=${id}]`);
    await chosen.waitFor();
    await expect.poll(() => isInView(`tr.is-chosen`)).toBe(true);
    expect(page.url()).toContain(`fact=${id}`);

    await page.locator('.ledger-scroll').evaluate((pane) => pane.scrollTo(0, 0));
    const first = page.locator('tr[data-fact]').first();
    const firstId = await first.getAttribute('data-fact');
    await first.click();
    await page.locator(`mark.is-chosen[data-row=${firstId}]`).first().waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('mark.is-chosen')!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= window.innerHeight;
    });

    await page.reload();
    await page.locator(`mark.is-chosen[data-row=${firstId}]`).first().waitFor();
  });

  it('figures stand inside the promise that holds them', async () => {
    await openSample();
    await expect.poll(() => page.locator('mark.is-commitment mark.is-target').count()).toBeGreaterThan(10);
  });

  it('every run of text on the page stands where its offset says', async () => {
    await openSample();
    const id = new URL(page.url()).pathname.split('/').pop();
    const wrong = await page.evaluate(async (report) => {
      const { reading } = await (await fetch(`/api/reports/${report}`)).json();
      return [...document.querySelectorAll('[data-at]')].filter((leaf) => {
        const at = Number(leaf.getAttribute('data-at'));
        return reading.source.text.slice(at, at + leaf.textContent!.length) !== leaf.textContent;
      }).length;
    }, id);
    expect(wrong).toBe(0);
  });

  it('a missed figure is added from a selection', async () => {
    await keepNew('990203', '何清');
    await page.evaluate(() => {
      const leaf = [...document.querySelectorAll('[data-at]')].find((each) =>
        each.textContent!.includes('向大会报告工作'),
      )!;
      const node = leaf.firstChild!;
      const from = node.textContent!.indexOf('向大会报告工作');
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 7);
      window.getSelection()!.removeAllRanges();
      window.getSelection()!.addRange(range);
    });
    await page.keyboard.press('a');
    await page.locator('[role=dialog]').getByText('承诺', { exact: true }).click();
    expect(await page.locator('.form-quote').innerText()).toBe('向大会报告工作');
    await page.locator('[role=dialog] .ant-btn-primary').click();
    await page.locator('mark[data-state=added]', { hasText: '向大会报告工作' }).waitFor();
    await page.reload();
    await page.locator('mark[data-state=added]', { hasText: '向大会报告工作' }).waitFor();
  });

  it('when somebody else was there before, the page says so and shows their act', async () => {
    await keepNew('990204', '许成');
    await page.locator('tr[data-fact]').first().click();
    const fact = await page.locator('tr.is-chosen').getAttribute('data-fact');
    await page.evaluate(async (id) => {
      const report = location.pathname.split('/').pop();
      const { seq } = await (await fetch(`/api/reports/${report}`)).json();
      const body = JSON.stringify({ expectedSeq: seq, act: { kind: 'reject', fact: id } });
      await fetch(`/api/reports/${report}/acts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    }, fact);
    await page.keyboard.press('Enter');
    await page.locator('.ant-notification-notice', { hasText: '许成' }).waitFor();
    await page.locator(`tr[data-fact=${fact}][data-state=rejected]`).waitFor();
  });

  it('the language switches whole and is remembered', async () => {
    await openSample();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: /Figures & targets/ }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: /Promises/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const chineseLeft = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const left: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isData =
          node.parentElement!.closest('[lang="zh-CN"], script, noscript, style, .report-facts, .report-title') !== null;
        if (!isData && /\p{Script=Han}/u.test(node.textContent!)) left.push(node.textContent!);
      }
      return left;
    });
    expect(chineseLeft).toEqual([]);
  });

  it('a filter is in the address and survives being sent', async () => {
    await openSample('?tab=commitments&milestone=start');
    const shown = await page.locator('tr[data-fact] .cell-milestone').allInnerTexts();
    expect(new Set(shown)).toEqual(new Set(['开工']));
  });

  it('the summary draws targets against last year and leads to the sentence', async () => {
    await openSample('?tab=summary');
    await page.locator('.chart svg').first().waitFor();
    await page.locator('.is-targets .link-button').first().click();
    await page.locator('[data-measure=passage]').first().waitFor();
    await expect.poll(() => isInView('[data-measure=passage]')).toBe(true);
  });

  it('a term of the glossary shows its definition wherever it occurs', async () => {
    await openSample();
    const term = page.locator('mark.is-term').first();
    await term.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await term.hover();
    expect((await page.locator('.mark-card p').innerText()).length).toBeGreaterThan(5);
  });

  it('a search leads to the sentence', async () => {
    await page.goto(pages.address);
    await page.locator('.head-search input').fill('地区生产总值');
    await page.keyboard.press('Enter');
    await page.locator('.search-hits a').first().click();
    await page.locator('[data-measure=passage]').first().waitFor();
  });

  const bad = [
    { name: '空.txt', content: '' },
    { name: '照片.pdf', content: '\u{fffd}JFIF not a pdf' },
  ];
  it.each(bad)('dropping $name shows one sentence in the language in use', async ({ name, content }) => {
    await page.goto(pages.address);
    await page.locator('.door').first().waitFor();
    await drop(name, content);
    const refusal = page.getByTestId('refusal');
    await refusal.waitFor();
    const chinese = await refusal.innerText();
    expect(chinese).toMatch(/[\u4e00-\u9fff]{6,}/);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => refusal.innerText()).not.toBe(chinese);
    expect(page.url()).toBe(`${pages.address}/`);
  });

  it.each(['', '?tab=commitments', '?tab=summary'])('nothing is wider than a phone (%s)', async (query) => {
    await page.setViewportSize(PHONE);
    await page.goto(pages.address);
    await page.locator('.year-table').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await openSample(query);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it('large type stays within the screen', async () => {
    await openSample();
    await page.getByRole('button', { name: '长者版' }).click();
    const size = await page.locator('.sheet').evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
    expect(size).toBeGreaterThan(18);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(OFFICE.width);
  });

  async function expectText(selector: string, pattern: RegExp): Promise<void> {
    await page.waitForFunction(
      ([css, source]) => new RegExp(source!).test(document.querySelector<HTMLElement>(css!)?.innerText ?? ''),
      [selector, pattern.source],
    );
  }

  function isInView(selector: string): Promise<boolean> {
    return page
      .waitForFunction((css) => {
        const box = document.querySelector(css)!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= window.innerHeight + 1;
      }, selector)
      .then(() => true);
  }
});
