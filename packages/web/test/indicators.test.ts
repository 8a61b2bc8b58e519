// The indicators in a real browser: typed in, judged, refused with a reason, imported, corrected; on a phone, enlarged, on paper.
import type { Indicators } from '@luoshi/server/api-types';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chromiumPath } from './chromium.ts';
import { OFFICE_SCREEN, type OfficeInBrowser, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const API = '/api/indicators/970325/2026';
const HOUSING = 'u14';

describe.skipIf(chromiumPath() === null)('the indicators of a year', () => {
  const office = officeInBrowser('2026-06-10T01:00:00.000Z');
  let investment: string;

  async function enter(login: string, size = OFFICE_SCREEN, query = ''): Promise<Page> {
    const page = await office.enter(login, { viewport: size });
    await page.goto(`${office.address}/indicators?year=2026${query}`);
    await page.locator('.indicators-head').waitFor();
    return page;
  }

  const picture = (page: Page, step: string) => fitsAndPicture(page, `indicators-${step}`);

  async function indicators(page: Page): Promise<Indicators> {
    return (await (await page.request.get(`${office.address}${API}`)).json()) as Indicators;
  }
  const keyOf = ({ indicators: all }: Indicators, measure: string): string =>
    all.find((one) => one.measure === measure)!.key;
  const tile = (page: Page, measure: string) =>
    page.locator('.indicator-tile', { has: page.getByRole('button', { name: measure, exact: true }) });
  const dialog = (page: Page) => page.locator('[role=dialog]');

  async function typeFigure(page: Page, value: string, unit?: string): Promise<void> {
    await dialog(page).locator('#measured-value').fill(value);
    if (unit !== undefined) await dialog(page).locator('#measured-unit').fill(unit);
    await dialog(page).locator('.ant-btn-primary').click();
  }

  it('are typed in by the office, and the pace changes; another unit is refused and says why', async () => {
    const page = await enter('ducha');
    investment = keyOf(await indicators(page), '固定资产投资');
    await expectSign(page, '固定资产投资', '暂无数据');
    await picture(page, '1-empty');

    await tile(page, '固定资产投资').getByRole('button').first().click();
    await page.locator('.month-table').getByRole('button', { name: '4月', exact: true }).click();
    await typeFigure(page, '7.4', '个百分点');
    await dialog(page).getByText('不能用“个百分点”').waitFor();
    expect((await indicators(page)).measurements).toEqual([]);
    await picture(page, '2-refused');

    await typeFigure(page, '7.4', '%');
    await dialog(page).waitFor({ state: 'detached' });
    await page.locator('.indicator-detail').getByText('达到时序').first().waitFor();
    await expectSign(page, '固定资产投资', '达到时序');
    await picture(page, '3-entered');
  });

  it('are corrected in their month, and what stood there stays', async () => {
    const page = await enter('ducha', OFFICE_SCREEN, `&open=${encodeURIComponent(investment)}`);
    await page.locator('.month-measured .link-button').first().click();
    await dialog(page).getByText('保存即为更正').waitFor();
    await typeFigure(page, '4.1');
    await dialog(page).waitFor({ state: 'detached' });
    await page.locator('.indicator-detail').getByText('原为 7.4').first().waitFor();
    const { indicators: all, measurements } = await indicators(page);
    expect(measurements.map(({ value, replaces }) => [value, replaces])).toEqual([
      [7.4, null],
      [4.1, 1],
    ]);
    expect(all.find(({ key }) => key === investment)?.pace.light).toBe('red');
    await picture(page, '4-corrected');
  });

  it('of a sheet with wrong cells are previewed with row and column, and nothing is written', async () => {
    const page = await enter('ducha');
    const before = (await indicators(page)).measurements.length;
    await page.getByRole('button', { name: '导入表格' }).click();
    const sheet = (words: string) => ({ name: '指标.csv', mimeType: 'text/csv', buffer: Buffer.from(words) });
    await dialog(page)
      .locator('input[type=file]')
      .setInputFiles(sheet('指标,4月,9月\n进出口总额,九,8\n城镇新增就业,1500,\n'));
    await page.locator('.refused-list li').nth(1).waitFor();
    const [value, month] = await page.locator('.refused-list li').allInnerTexts();
    expect(value).toMatch(/^第 2 行 B 列：“九”不是一个数/);
    expect(month).toMatch(/^第 2 行 C 列：2026年9月还没有到/);
    expect(await dialog(page).locator('.ant-btn-primary').isDisabled()).toBe(true);
    expect((await indicators(page)).measurements).toHaveLength(before);
    await picture(page, '5-sheet');

    await dialog(page).locator('input[type=file]').setInputFiles(sheet('指标,4月\n进出口总额,9\n城镇新增就业,1500\n'));
    await dialog(page).getByText('新增 2 个').waitFor();
    await dialog(page).locator('.ant-btn-primary').click();
    await dialog(page).waitFor({ state: 'detached' });
    expect((await indicators(page)).measurements).toHaveLength(before + 2);
  });

  it('of the year before the first plan are typed in a grid, and the months after compare with them', async () => {
    const page = await enter('ducha');
    await page.goto(`${office.address}/indicators?year=2025&by=seasonal`);
    await page.getByRole('link', { name: '录入2024年各月' }).click();
    await page.getByText('2024年的报告没有留存').waitFor();
    const cell = page.getByLabel('城镇新增就业1月', { exact: true });
    for (const [at, value] of [300, 500, 900, 1200, 1500, 1900, 2300, 2700, 3000, 3300, 3500, 3700].entries())
      await page.getByLabel(`城镇新增就业${at + 1}月`, { exact: true }).fill(String(value));
    await page.getByRole('button', { name: '保存 12 个数' }).click();
    await page.getByRole('button', { name: '没有改动' }).waitFor();
    expect(await cell.inputValue()).toBe('300');
    await picture(page, '6-year-before');
    await page.goto(`${office.address}/indicators?year=2025&by=seasonal`);
    await page.locator('.indicator-tile').first().waitFor();
    expect(await page.getByText('上年各月还没有录入').count()).toBe(0);
  });

  it('show a unit those of its own matters to type in, and no other', async () => {
    const page = await enter('zhujian');
    expect(await page.getByRole('button', { name: '导入表格' }).count()).toBe(0);
    await led(office, keyOf(await indicators(page), '城镇新增就业'));
    await page.goto(`${office.address}/indicators?year=2026&view=grid`);
    await page.getByText('只能录入本单位牵头的指标').waitFor();
    const labels = await page.locator('.figures-grid input').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !label?.startsWith('城镇新增就业'))).toEqual([]);
    await picture(page, '7-unit');
  });

  it('are judged anew once the office sets a number of pace', async () => {
    const page = await enter('ducha');
    await page.goto(`${office.address}/system?tab=mechanisms&of=pace`);
    const day = page.getByLabel('次月几日前报送');
    expect(await day.inputValue()).toBe('25');
    await day.fill('8');
    await page.getByRole('button', { name: '保存参数' }).click();
    await page.getByText('已保存，指标页即按新参数判断').waitFor();
    await picture(page, '8-numbers');
    await page.goto(`${office.address}/indicators?year=2026`);
    await page.getByText('次月8日前报').waitFor();
  });

  it.each([
    ['zh', OFFICE_SCREEN],
    ['en', OFFICE_SCREEN],
    ['zh', PHONE],
  ] as const)('have no fault that axe-core finds in %s at %o', async (language, size) => {
    const page = await enter('ducha', size, `&open=${encodeURIComponent(investment)}`);
    if (language === 'en') await inEnglish(page);
    for (const view of ['', '&view=table', '&view=grid'] as const) {
      await page.goto(`${office.address}/indicators?year=2026&open=${encodeURIComponent(investment)}${view}`);
      await page.locator('.indicator-detail .month-table').waitFor();
      await page.locator('.indicators-head').waitFor();
      expect([view, ...(await accessibilityFaults(page))]).toEqual([view]);
      await picture(page, `9-${language}${view.replace('&view=', '-')}`);
    }
  });

  it('keep to the page enlarged for elderly readers, and on paper', async () => {
    const page = await enter('ducha', OFFICE_SCREEN, `&open=${encodeURIComponent(investment)}`);
    await page.evaluate(() => localStorage.setItem('luoshi.type', 'large'));
    await page.reload();
    await page.locator('.indicator-detail .month-table').waitFor();
    await picture(page, '10-large');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.indicators-choices').isVisible()).toBe(false);
    expect(await page.locator('.indicators-sentence').isVisible()).toBe(true);
    await picture(page, '11-print');
  });

  async function expectSign(page: Page, measure: string, words: string): Promise<void> {
    await tile(page, measure).locator('h3', { hasText: words }).waitFor();
  }
});

async function inEnglish(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('luoshi.language', 'en'));
  await page.reload();
  await page.locator('html[lang=en]').waitFor({ state: 'attached' });
}

/** A matter that came from the promise, led by a unit. */
async function led({ store }: OfficeInBrowser, fact: string): Promise<void> {
  const report = (await store.reports()).find(({ planYear }) => planYear === 2026)!.id;
  const title = '城镇新增就业3800人';
  const opening = {
    class: 'general',
    work: 'indicator' as const,
    title,
    promise: { report, fact, start: 0, end: 4, text: title },
    origin: '政府工作报告',
    targets: [{ measure: '城镇新增就业', value: 3_800, upper: null, unit: '人', bound: '=' as const }],
    heading: '主要预期目标',
    leadUnit: HOUSING,
    collectingUnit: null,
    coUnits: [],
    leaderPost: null,
    limit: '2026-12-31' as never,
    resultForm: '',
    monthlyShares: null,
    parent: null,
  };
  const actor = { person: 'p', name: '方致远', unit: 'u02', post: null };
  const opened = await store.matters.open([{ mechanism: '13710', work: null, settings: {}, opening }], {
    government: '970325',
    actor,
    relations: ['office'],
  });
  if ('refused' in opened) throw new Error(opened.code);
}
