// A round of livelihood projects in a real browser: from the library to the deputies' satisfaction, by everybody who has a part in it.
import { readFileSync } from 'node:fs';
import type { LivelihoodRound } from '@luoshi/server/api-types';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, animationsEnded } from './accessibility-faults.ts';
import { chooseOption, typeOption } from './choose-option.ts';
import { chromiumPath } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const STEPS = ['library', 'candidates', 'vote', 'items', 'satisfaction'];
/** A whole step told by several people, on a machine that is busy. */
const LONG_MS = 180_000;
const NOW = '2026-01-15T01:00:00.000Z';

/** Name, investment in 万元, description, finish date. The last takes longer than the year. */
const PROJECTS = [
  ['改造城东老旧小区外墙12栋', '860', '外墙保温并更换雨落管', '2026-10-30'],
  ['新建村级日间照料站6处', '240', '每处床位不少于10张', '2026-09-30'],
  ['维修乡村危桥9座', '530', '加固桥面并补设护栏', '2026-11-15'],
  ['增设公办幼儿园学位360个', '1200', '改建闲置校舍两处', '2026-08-25'],
  ['迁建县图书馆', '4600', '新馆建筑面积八千平方米', '2027-12-31'],
] as const;
const NAMES = PROJECTS.map(([name]) => name);
const [WALLS, CARE, BRIDGES, PLACES, LIBRARY] = NAMES as [string, string, string, string, string];

describe.skipIf(chromiumPath() === null)('a round of livelihood projects', () => {
  const office = officeInBrowser(NOW);

  /** Signed in by one press on the first page, on the day of the server. */
  async function enter(login: string, size = OFFICE_SCREEN, step = ''): Promise<Page> {
    const page = await office.openWindow({ viewport: size });
    page.setDefaultTimeout(15_000);
    await page.clock.setFixedTime(NOW);
    await enterAs(page, office.address, login);
    await goTo(page, step);
    return page;
  }

  async function goTo(page: Page, step: string): Promise<void> {
    await page.goto(`${office.address}/livelihood${step === '' ? '' : `?year=2026&step=${step}`}`);
    await page.locator('.livelihood .page-head h1').waitFor();
  }

  const picture = (page: Page, step: string) => fitsAndPicture(page, `livelihood-${step}`, true);
  const dialog = (page: Page) => page.locator('[role=dialog]');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const entry = (page: Page, name: string) => page.locator('.entry-list li', { hasText: name });
  const problem = (page: Page) => page.locator('.form-problem');
  const fill = (page: Page, name: string, value: string) => page.locator(`main [name="${name}"]`).fill(value);

  async function answer(page: Page): Promise<void> {
    await dialog(page).locator('.ant-btn-primary').click();
    await dialog(page).waitFor({ state: 'detached' });
  }

  async function round(page: Page): Promise<LivelihoodRound> {
    return (await (await page.request.get(`${office.address}/api/livelihood/2026`)).json()) as LivelihoodRound;
  }

  async function propose(page: Page, [name, amount, description, finish]: (typeof PROJECTS)[number]): Promise<void> {
    await press(page, '登记建议项目');
    const values = { name, description, amount, finish, proposer: '建设系统' };
    for (const [field, value] of Object.entries(values)) await dialog(page).locator(`[name=${field}]`).fill(value);
    await typeOption(dialog(page).getByRole('combobox', { name: '责任单位' }), 'zjj');
    await picture(page, '02-propose');
    await answer(page);
    await entry(page, name).waitFor();
  }

  /** The other proposals as they come in over the interface, all assessed but the last. */
  async function restOfLibrary(page: Page): Promise<void> {
    const { unit } = (await round(page)).entries[0]!.project;
    const projects = PROJECTS.slice(1).map(([name, amount, description, finishOn]) => ({
      kind: 'propose',
      project: { name, description, investmentWanYuan: Number(amount), finishOn, yearGoal: '', unit: unit!.id },
      from: 'township',
      proposer: '河口镇',
    }));
    for (const act of projects) await sent(page, act);
    const { entries, criteria } = await round(page);
    const met = Object.fromEntries(criteria.map(({ id }) => [id, true]));
    for (const { id } of entries.slice(1, 4)) await sent(page, { kind: 'assess', entry: id, criteria: met, note: '' });
    await page.reload();
  }

  async function sent(page: Page, act: object): Promise<void> {
    const { seq } = await round(page);
    const data = { expectedSeq: seq, act };
    const answered = await page.request.post(`${office.address}/api/livelihood/2026/acts`, { data });
    expect(answered.status(), await answered.text()).toBe(200);
  }

  async function assess(page: Page, name: string): Promise<void> {
    await entry(page, name).getByRole('button', { name: '对照条件' }).click();
    const boxes = dialog(page).locator('input[type=checkbox]');
    await boxes.first().waitFor();
    // A box that still moves with its opening dialog may be pressed beside.
    await animationsEnded(page);
    for (let at = 0; at < (await boxes.count()); at += 1) if (name !== LIBRARY || at !== 3) await boxes.nth(at).check();
    if (name === LIBRARY) await picture(page, '03-assess');
    await answer(page);
  }

  async function openVote(page: Page, present: string, method: string, session = '第一次会议'): Promise<void> {
    await fill(page, 'session', session);
    await fill(page, 'deputies', '100');
    await fill(page, 'present', present);
    await chooseOption(page.getByRole('combobox', { name: '表决方式' }), method);
    await page.locator('main form .ant-btn-primary').click();
  }

  async function count(page: Page, ballots: readonly string[], votes: Readonly<Record<string, string>>): Promise<void> {
    const fields = ['handedOut', 'returned', 'valid', 'void'];
    for (const [at, field] of fields.entries()) await fill(page, field, ballots[at]!);
    for (const [name, numbers] of Object.entries(votes))
      for (const [at, number] of numbers.split(' ').entries())
        await page.getByLabel(`${name} ${['赞成', '反对', '弃权'][at]}`).fill(number);
  }

  async function taken(page: Page, link: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link }).click(),
    ]);
    expect(await download.failure()).toBeNull();
    return textOf(readFileSync(await download.path()));
  }

  it(
    'is begun by the office, which collects, goes through the checklist and pre-decides',
    async () => {
      const page = await enter('ducha');
      expect(await page.locator('main .empty').innerText()).toContain('储备库全年开放');
      await press(page, '开始新一轮征集');
      await dialog(page).locator('[name=year]').fill('2026');
      await answer(page);
      await page.locator('.empty', { hasText: '储备库还是空的' }).waitFor();
      await picture(page, '01-begun');
      await propose(page, PROJECTS[0]);
      await restOfLibrary(page);
      for (const name of [WALLS, LIBRARY]) await assess(page, name);
      await entry(page, LIBRARY).locator('.entry-unfit').waitFor();
      await picture(page, '04-library');

      await page.locator('.round-steps a', { hasText: '初定·审议' }).click();
      await page.locator('.round-rules summary').click();
      await fill(page, 'places', '3');
      await press(page, '修改规则');
      await page.locator('[role=status]', { hasText: '应选 3 项' }).waitFor();
      await page.locator('.round-rules summary').click();
      expect(await entry(page, LIBRARY).locator('input').isDisabled()).toBe(true);
      for (const name of [WALLS, CARE, BRIDGES]) await entry(page, name).locator('input').check();
      await fill(page, 'meeting', '第三次常务会议');
      await press(page, '确定候选项目');
      expect(await problem(page).innerText()).toMatch(/3 项.*4 项/);
      await picture(page, '05-too-few');
      await entry(page, PLACES).locator('input').check();
      await press(page, '确定候选项目');
      await page.locator('table.ballot tbody tr').nth(3).waitFor();
      expect(await page.locator('table.ballot').innerText()).not.toContain(LIBRARY);

      await fill(page, 'body', '河口镇代表团');
      await fill(page, 'remark', '危桥要先修通往学校的。');
      await press(page, '记下意见');
      await page.locator('.remark-list li', { hasText: '先修通往学校' }).waitFor();
      await picture(page, '06-candidates');
      const ballot = await taken(page, '下载表决票（Word）');
      expect([...ballot.matchAll(new RegExp(NAMES.join('|'), 'g'))].map(([name]) => name)).toEqual(NAMES.slice(0, 4));
      for (const mark of ['赞成', '反对', '弃权']) expect(ballot).toContain(mark);
    },
    LONG_MS,
  );

  it(
    'is not opened without a quorum, and a deputy’s one ballot on a phone is not seen by the office',
    async () => {
      const page = await enter('ducha', OFFICE_SCREEN, 'vote');
      await openVote(page, '50', '本系统无记名投票');
      expect(await problem(page).innerText()).toMatch(/50.*100|100.*50/);
      await picture(page, '07-no-quorum');
      await openVote(page, '96', '本系统无记名投票');
      await page.locator('.urn-count', { hasText: '已投 0 张' }).waitFor();

      const deputy = await enter('daibiao', PHONE);
      const form = deputy.locator('.ballot-form');
      await form.waitFor();
      const mark = (name: string, word: string) =>
        form.locator('li', { hasText: name }).locator('label', { hasText: word }).first().click();
      for (const name of NAMES.slice(0, 4)) await mark(name, '赞成');
      await press(deputy, '投票');
      await deputy.locator('.ant-popover .ant-btn-primary').click();
      expect(await form.locator('p.form-problem').innerText()).toMatch(/4.*3|3.*4/);
      await picture(deputy, '08-ballot');
      await mark(PLACES, '反对');
      await deputy.locator('.ballot-foot .ant-btn-primary').click();
      await deputy.locator('.ant-popover:visible .ant-btn-primary').click();
      await deputy.locator('.count-fits', { hasText: '您已经投票' }).waitFor();
      await picture(deputy, '09-voted');
      const { candidates } = await round(deputy);
      const again = await deputy.request.post(`${office.address}/api/livelihood/2026/ballot`, {
        data: { ballot: Object.fromEntries(candidates.map((id) => [id, 'abstain'])) },
      });
      expect(again.status()).toBe(409);

      await page.reload();
      await page.locator('.urn-count', { hasText: '已投 1 张' }).waitFor();
      expect((await round(page)).sittings.at(-1)).toMatchObject({ ballots: null, votes: [] });
      await picture(page, '10-urn');
      await press(page, '宣布表决无效');
      await dialog(page).locator('textarea').fill('系统演练，不计结果。');
      await answer(page);
      await page.locator('#open-vote').waitFor();
    },
    LONG_MS,
  );

  it(
    'is voted on by counts that must agree, and again where the last place is tied',
    async () => {
      const page = await enter('ducha', OFFICE_SCREEN, 'vote');
      await openVote(page, '96', '纸质无记名投票');
      await page.locator('.count-table').waitFor();
      const votes = { [WALLS]: '88 4 3', [CARE]: '76 12 7', [BRIDGES]: '60 30 5', [PLACES]: '60 31 4' };
      await count(page, ['101', '95', '95', '0'], votes);
      await problem(page).filter({ hasText: '101' }).waitFor();
      expect(await problem(page).innerText()).toContain('100');
      expect(await page.getByRole('button', { name: '确认计票结果' }).isDisabled()).toBe(true);
      await picture(page, '11-too-many');
      await count(page, ['96', '96', '95', '1'], {});
      await page.locator('.vote-result', { hasText: '结果预览' }).waitFor();
      await picture(page, '12-preview');
      await press(page, '确认计票结果');
      await page.locator('.tie-note', { hasText: '只余 1 个名额' }).waitFor();
      await picture(page, '13-tie');

      await press(page, '开始票决');
      await page.locator('.count-table').waitFor();
      expect(await page.locator('.count-table tbody tr').count()).toBe(2);
      await count(page, ['96', '96', '96', '0'], { [BRIDGES]: '55 40 1', [PLACES]: '40 54 2' });
      await press(page, '确认计票结果');
      await press(page, '公布票决结果');
      const results = page.locator('.vote-result');
      await results.nth(1).waitFor();
      expect(await results.first().locator('li.is-adopted .vote-name').allInnerTexts()).toEqual([BRIDGES]);
      expect(await results.first().innerText()).toContain('51 票');
      expect(await results.last().locator('.vote-line').count()).toBe(4);
      await page.locator('.table-acts .soft', { hasText: '公布' }).waitFor();
      await picture(page, '14-result');
      const notice = await taken(page, '票决结果公告（Word）');
      for (const name of [WALLS, CARE, BRIDGES]) expect(notice).toContain(name);
      expect((await round(page)).items.map(({ project }) => project.name)).toEqual([WALLS, CARE, BRIDGES]);
    },
    LONG_MS,
  );

  it(
    'becomes matters that a unit reports on, seen by the deputies and taken away as a table',
    async () => {
      const page = await enter('ducha', OFFICE_SCREEN, 'items');
      await page.locator('#hand-over').waitFor();
      await picture(page, '15-hand-over');
      await press(page, '交办 3 项');
      await page.locator('.item-card .item-acts a').nth(2).waitFor();
      const matter = (await round(page)).items[0]!.progress!.matter;

      const unit = await enter('zhujian', PHONE, 'items');
      await unit.locator('.item-card', { hasText: WALLS }).getByRole('link', { name: '看办理过程' }).click();
      await unit.waitForURL((url) => url.pathname === `/matters/${matter}`);
      const fields = {
        sign: {},
        'plan-nodes': { 节点内容: '完成6栋', 日期: '2026-06-30' },
        'report-progress': { 工作进展: '脚手架搭设完成。', '完成比例（%）': '30' },
      };
      for (const [command, values] of Object.entries(fields)) {
        await unit.goto(`${office.address}/matters/${matter}/do/${command}`);
        await unit.getByTestId('submit').waitFor();
        for (const [label, value] of Object.entries(values)) await unit.getByLabel(label).first().fill(value);
        if (command === 'report-progress') await picture(unit, '16-report');
        await unit.getByTestId('submit').click();
        await unit.waitForURL((url) => !url.pathname.includes('/do/'));
      }

      const deputy = await enter('daibiao', PHONE, 'items');
      const card = deputy.locator('.item-card', { hasText: WALLS });
      await card.locator('.item-share', { hasText: '30%' }).waitFor();
      expect(await card.innerText()).toContain('脚手架搭设完成。');
      expect(await card.innerText()).toContain('88 票');
      await picture(deputy, '17-progress');
      await page.reload();
      await page.locator('.item-share', { hasText: '30%' }).waitFor();
      await picture(page, '18-board');
      const table = await taken(page, '项目表（Excel）');
      for (const words of [WALLS, CARE, BRIDGES, '住建局', '脚手架搭设完成。']) expect(table).toContain(words);
      expect(table).not.toContain(PLACES);
    },
    LONG_MS,
  );

  it(
    'is judged item by item by the deputies, who do so once',
    async () => {
      const page = await enter('ducha', OFFICE_SCREEN, 'satisfaction');
      await openVote(page, '90', '本系统无记名投票', '第二次会议');
      await page.locator('.urn-count').waitFor();
      await picture(page, '19-evaluation-open');
      for (const [login, word] of [
        ['daibiao', '基本满意'],
        ['daibiao', ''],
      ] as const) {
        const deputy = await enter(login, PHONE);
        const form = deputy.locator('.ballot-form');
        if (word === '') {
          await deputy.locator('.count-fits').waitFor();
          expect(await form.count()).toBe(0);
          continue;
        }
        for (const name of [WALLS, CARE, BRIDGES])
          await form
            .locator('li', { hasText: name })
            .getByText(name === WALLS ? '不满意' : word, { exact: true })
            .click();
        await picture(deputy, '20-evaluation-ballot');
        await deputy.locator('.ballot-foot .ant-btn-primary').click();
        await deputy.locator('.ant-popover:visible .ant-btn-primary').click();
        await deputy.locator('.count-fits').waitFor();
      }
      await press(page, '结束投票并计票');
      await page.locator('.ant-popover:visible .ant-btn-primary').click();
      const bars = page.locator('.satisfaction-list li');
      await bars.nth(2).waitFor();
      expect(await bars.nth(0).innerText()).toContain('0.0%');
      expect(await bars.nth(1).innerText()).toContain('100.0%');
      await picture(page, '21-evaluated');
    },
    LONG_MS,
  );

  it(
    'takes a deputy’s own proposal, which the office merges and answers, and the deputy sees what became of it',
    async () => {
      const page = await enter('ducha');
      const begun = await page.request.post(`${office.address}/api/livelihood`, { data: { year: 2027 } });
      expect(begun.status()).toBe(201);
      const deputy = await enter('daibiao', PHONE);
      const field = (name: string) => deputy.locator(`[name=proposal-${name}]`);
      await field('name').fill('新建村级日间照料站');
      await field('description').fill('照料'.repeat(600));
      await deputy.locator('.field-note.is-problem', { hasText: '1200/1000 字' }).waitFor();
      await press(deputy, '提交');
      await problem(deputy).filter({ hasText: '1200 字，最多 1000 字' }).waitFor();
      await field('description').fill('河口镇三个村，每处十张床位');
      await press(deputy, '提交');
      const own = deputy.getByTestId('own-proposals').locator('li');
      await own.filter({ hasText: '已收到，在储备库' }).waitFor();
      await field('name').fill('新建村级日间照料站');
      await field('description').fill('再提一次');
      await press(deputy, '提交');
      await problem(deputy).filter({ hasText: '已经提出过' }).waitFor();
      await picture(deputy, '22-hand-in');
      expect(await accessibilityFaults(deputy)).toEqual([]);

      const project = {
        name: '日间照料站',
        description: '全县六处',
        investmentWanYuan: null,
        finishOn: null,
        unit: null,
      };
      const act = { kind: 'propose', project, from: 'department', proposer: '民政系统' };
      await page.request.post(`${office.address}/api/livelihood/2027/acts`, { data: { expectedSeq: 2, act } });
      await page.goto(`${office.address}/livelihood?year=2027&step=library`);
      const proposed = entry(page, '新建村级日间照料站');
      await proposed.locator('.entry-unfit', { hasText: '尚未答复' }).waitFor();
      await proposed.getByRole('button', { name: '并案' }).click();
      await answer(page);
      await page.locator('.is-dropped', { hasText: '并入“日间照料站”' }).waitFor();
      await proposed.getByRole('button', { name: '答复代表' }).click();
      await dialog(page).locator('[name=reason]').fill('纳入全县六处一并建设，河口镇有两处。');
      await picture(page, '23-answer');
      await answer(page);
      await deputy.reload();
      await own.filter({ hasText: '与“日间照料站”并案办理' }).filter({ hasText: '河口镇有两处' }).waitFor();
      await picture(deputy, '24-answered');
    },
    LONG_MS,
  );

  it.each([
    ['ducha', 'an office screen', OFFICE_SCREEN],
    ['ducha', 'a phone', PHONE],
    ['daibiao', 'an office screen', OFFICE_SCREEN],
    ['daibiao', 'a phone', PHONE],
  ])(
    'has no fault of accessibility that axe-core finds for %s on %s, in Chinese and English',
    async (login, _, size) => {
      const page = await enter(login, size);
      for (const language of ['zh', 'en']) {
        await page.evaluate((value) => localStorage.setItem('luoshi.language', value), language);
        for (const step of STEPS) {
          await goTo(page, step);
          await page.locator('.round-steps').waitFor();
          expect(await accessibilityFaults(page), `${step} ${language}`).toEqual([]);
          await picture(page, `axe-${login}-${step}-${language}`);
        }
      }
    },
    LONG_MS,
  );
});

/** The words of an Office file. */
function textOf(file: Buffer): string {
  return Object.values(unzipSync(file, { filter: ({ name }) => /^(word\/document|xl\/.*)\.xml$/.test(name) }))
    .map((part) =>
      Buffer.from(part)
        .toString('utf8')
        .replace(/<[^>]+>/g, ''),
    )
    .join('\n');
}
