import { readFileSync } from 'node:fs';
import type { MySuggestions, SuggestionPage, SuggestionStatistics } from '@luoshi/server/api-types';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { chooseOption, typeOption } from './choose-option.ts';
import { chromiumPath } from './chromium.ts';
import { enterAs } from './enter-as.ts';
import { OFFICE_SCREEN, officeInBrowser, PHONE } from './office-in-browser.ts';
import { fitsAndPicture } from './picture.ts';

const NOW = '2026-03-10T01:00:00.000Z';
const SESSION = '澜溪县第十七届人民代表大会第五次会议';
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const HEADS = '类别,届次会议,编号,标题,内容,提出人,代表团（界别）,收到日期,领域,主办单位,会办单位';

describe.skipIf(chromiumPath() === null)('suggestions of deputies', () => {
  const office = officeInBrowser(NOW);

  /** Signed in by one press on the first page. */
  async function enter(login: string, size: typeof OFFICE_SCREEN): Promise<Page> {
    const page = await office.openWindow({ viewport: size });
    await page.clock.setFixedTime(NOW);
    await enterAs(page, office.address, login);
    return page;
  }

  /** What is seen now, found without a fault of accessibility. */
  async function picture(page: Page, step: string): Promise<void> {
    await fitsAndPicture(page, `suggestions-${step}`, true);
    expect([step, ...(await accessibilityFaults(page))]).toEqual([step]);
  }

  const field = (page: Page, id: string) => page.locator(`[data-field=${id}] textarea, [data-field=${id}] input`);
  const state = (page: Page, name: string) => page.locator('.matter-tags .tag', { hasText: name }).waitFor();
  const number = (page: Page, count: number) => page.locator('.suggestion-number', { hasText: `第${count}号` });
  const typed = (page: Page, label: string | RegExp) => page.locator('[role=dialog]').getByLabel(label);

  async function choose(page: Page, label: string, option: string): Promise<void> {
    await typeOption(page.getByRole('combobox', { name: label }).last(), option);
  }

  async function pick(page: Page, id: string, option: string): Promise<void> {
    await chooseOption(page.locator(`[data-field=${id}] .ant-select`), option);
  }

  async function form(page: Page, id: string, command: string): Promise<void> {
    await page.goto(`${office.address}/matters/${id}/do/${command}`);
    await page.getByTestId('submit').waitFor();
  }

  async function submit(page: Page): Promise<void> {
    await page.getByTestId('submit').click();
    await page.waitForURL((url) => !url.pathname.includes('/do/'));
  }

  async function attach(page: Page): Promise<void> {
    await page.getByTestId('evidence-file').setInputFiles({ name: '回执.png', mimeType: 'image/png', buffer: SCAN });
    await page.locator('.sent-files li[data-done=true]').waitFor();
  }

  async function drafted(page: Page, id: string, prefix: '' | 're-', replyClass: 'A' | 'B'): Promise<void> {
    await form(page, id, `${prefix}draft-reply`);
    await pick(page, 'replyClass', `${replyClass} 类`);
    await field(page, 'reply').fill('您提出的建议收悉，现答复如下。\n两处停靠点已选址，年内建成。');
    if (replyClass === 'B') {
      await field(page, 'pledge').fill('建成两处停靠点');
      await field(page, 'pledgedUntil').fill('2026-11-30');
    }
    await field(page, 'contact').fill('经办人');
    await field(page, 'phone').fill('5550000');
    await pick(page, 'openness', '全文公开');
  }

  /** Drafted by the unit, signed off by its head, sent by the unit. */
  async function answered(
    unit: Page,
    head: Page,
    id: string,
    prefix: '' | 're-',
    replyClass: 'A' | 'B',
  ): Promise<void> {
    await drafted(unit, id, prefix, replyClass);
    if (prefix === '') await picture(unit, '06-draft');
    await submit(unit);
    expect(await unit.locator(`[data-command=${prefix}sign-off]`).count()).toBe(0);
    await form(head, id, `${prefix}sign-off`);
    await head.locator('.so-far .reply-text', { hasText: '两处停靠点已选址' }).waitFor();
    if (prefix === '') await picture(head, '07-sign-off');
    await submit(head);
    await form(unit, id, `${prefix}send-reply`);
    await field(unit, 'delivery').fill('当面送达，代表已阅。');
    await attach(unit);
    await submit(unit);
  }

  /** What came from the sheet whose numbers follow `first`, by number. */
  async function registered(page: Page, first: number) {
    const answer = await page.request.get(`${office.address}/api/suggestions?words=${encodeURIComponent('路灯')}`);
    const { items } = (await answer.json()) as SuggestionPage;
    return items
      .filter(({ submission }) => submission.number > first && submission.number <= first + 3)
      .sort((a, b) => a.submission.number - b.submission.number);
  }

  /** The letter downloaded from a suggestion's page, as text. */
  async function letter(page: Page, id: string): Promise<{ readonly body: string; readonly head: string }> {
    await page.goto(`${office.address}/matters/${id}`);
    const link = page.getByRole('link', { name: '下载答复函' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const parts = Object.entries(unzipSync(readFileSync(await download.path())));
    const text = (name: RegExp) =>
      parts
        .filter(([part]) => name.test(part))
        .map(([, part]) =>
          Buffer.from(part)
            .toString('utf8')
            .replace(/<[^>]+>/g, ''),
        )
        .join('\n');
    return { body: text(/^word\/document\.xml$/), head: text(/^word\/header\d\.xml$/) };
  }

  describe.each([
    { name: 'an office screen', size: OFFICE_SCREEN, first: 1 },
    { name: 'a phone', size: PHONE, first: 101 },
  ])('at the width of $name', ({ size, first }) => {
    const title = `关于增设农村客运停靠点的建议（${first}）`;
    let id: string;

    it('a sheet with one bad row names its row and column and writes nothing; put right, all of it is kept', async () => {
      const clerk = await enter('ducha', size);
      await clerk.goto(`${office.address}/suggestions`);
      await clerk.getByTestId('register').waitFor();
      const row = (at: number, unit: string) =>
        `大会建议,${SESSION},${first + at},关于路灯的建议之${first + at},全文,某代表,石渡代表团,2026-03-02,,${unit},教育局`;
      const send = (units: readonly string[]) =>
        clerk.getByTestId('register-file').setInputFiles({
          name: '登记表.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from([HEADS, ...units.map((unit, at) => row(at + 1, unit))].join('\r\n')),
        });
      await clerk.getByRole('button', { name: '成批登记' }).click();
      await send(['住建局', '没有的局', '交通局']);
      const problem = clerk.locator('[role=dialog] .is-problem');
      await problem.waitFor();
      expect(await problem.innerText()).toMatch(/第 3 行.*主办单位.*没有的局/);
      expect(await clerk.locator('[role=dialog] .ant-btn-primary').isDisabled()).toBe(true);
      await picture(clerk, '01-sheet-problem');
      expect(await registered(clerk, first)).toEqual([]);
      await send(['住建局', '住建局', '交通局']);
      await clerk.locator('[role=dialog] .ant-btn-primary:enabled').click();
      await clerk.locator('[role=dialog]').waitFor({ state: 'detached' });
      await number(clerk, first + 3).waitFor();
      await picture(clerk, '02-list');
    });

    it('the office registers one for a unit that returns it as not its own, and hands it to another', async () => {
      const clerk = await enter('ducha', size);
      const deputy = await enter('daibiao', PHONE);
      const session = (await (await deputy.request.get(`${office.address}/api/session`)).json()) as {
        account: { name: string };
      };
      await clerk.goto(`${office.address}/suggestions`);
      await clerk.getByTestId('register').click();
      await clerk.locator('[role=dialog] [data-first]:focus').waitFor();
      await typed(clerk, '届次会议').fill(SESSION);
      await typed(clerk, '编号').fill(String(first));
      await typed(clerk, '收到日期').fill('2026-03-06');
      await typed(clerk, '标题').fill(title);
      await typed(clerk, '内容').fill('群众出行不便，建议在两个村口增设停靠点。');
      await typed(clerk, /^提出人/).fill(session.account.name);
      await choose(clerk, '主办单位', 'zjj');
      await choose(clerk, '会办单位（可不填）', 'jyj');
      await clerk.keyboard.press('Escape');
      await clerk.locator('.ant-select-dropdown').last().waitFor({ state: 'hidden' });
      await picture(clerk, '03-register');
      await clerk.locator('[role=dialog] .ant-btn-primary').click();
      await clerk.locator('[role=dialog]').waitFor({ state: 'detached' });
      await clerk.locator('tr', { hasText: title }).getByRole('link').click();
      await clerk.waitForURL(/\/matters\//);
      id = new URL(clerk.url()).pathname.split('/').pop()!;
      await form(clerk, id, 'assign');
      await submit(clerk);

      const wrong = await enter('zhujian', size);
      await wrong.locator('.todo-card', { hasText: title }).waitFor();
      await picture(wrong, '04-todo');
      await form(wrong, id, 'return-unit');
      await wrong.getByTestId('submit').click();
      await wrong.locator('.field-note.is-problem').waitFor();
      await field(wrong, 'reason').fill('停靠点属交通部门职责。');
      await wrong.getByTestId('submit').click();
      await wrong.waitForURL((url) => !url.pathname.includes('/do/'));

      await clerk.goto(`${office.address}/matters/${id}`);
      await state(clerk, '退回待改办');
      await form(clerk, id, 'hand-on');
      await choose(clerk, '主办单位', 'jtj');
      await submit(clerk);
      await state(clerk, '待主办单位签收');
      await picture(clerk, '05-handed-on');
    });

    it('units answer, another than the drafter signs it off, and the letter bears its class', async () => {
      const [unit, head, co] = [
        await enter('jiaotong', size),
        await enter('jiaotong-juzhang', size),
        await enter('jiaoyu', size),
      ];
      await form(unit, id, 'sign');
      await submit(unit);
      await form(co, id, 'answer-lead');
      await field(co, 'opinion').fill('校门口一处可共用。');
      await submit(co);
      await answered(unit, head, id, '', 'B');
      await state(unit, '已答复待评价');
      await unit.locator('.co-answers', { hasText: '校门口一处可共用' }).waitFor();
      await picture(unit, '08-replied');
      const { body, head: top } = await letter(unit, id);
      expect(body).toContain(`对${SESSION}第${first}号建议的答复`);
      expect(body).toContain('抄送：');
      expect(top).toContain('B类');
    });

    it('its deputy is not satisfied, has it done again, is satisfied, and the promise is followed up', async () => {
      const deputy = await enter('daibiao', PHONE);
      // The account is the first page they see; what waits for them is said there.
      await deputy.getByTestId('own-waiting').getByRole('link').click();
      await deputy.locator('.my-card.is-waiting', { hasText: title }).waitFor();
      await picture(deputy, '09-mine');
      await deputy.locator('.my-card.is-waiting', { hasText: title }).locator('[data-grade=true]').click();
      await deputy.locator('.reply-text', { hasText: '两处停靠点已选址' }).waitFor();
      await deputy.getByTestId('grade').click();
      await deputy.locator('.grade-form .form-problem').waitFor();
      await deputy.getByText('不满意', { exact: true }).click();
      await picture(deputy, '10-grade');
      await deputy.getByTestId('grade').click();
      await deputy.locator('.grade-form .form-problem', { hasText: '理由' }).waitFor();
      await deputy.locator('.grade-form textarea').fill('没有写明建在哪里。');
      await deputy.getByTestId('grade').click();
      await deputy.locator('.my-state', { hasText: '不满意重办' }).waitFor();
      await picture(deputy, '11-again');

      const [unit, head] = [await enter('jiaotong', size), await enter('jiaotong-juzhang', size)];
      await answered(unit, head, id, 're-', 'B');
      await deputy.reload();
      await deputy.locator('.grade-choice', { hasText: /^满意$/ }).click();
      await deputy.getByTestId('grade').click();
      await deputy.locator('.my-state', { hasText: '承诺跟踪' }).waitFor();
      await picture(deputy, '12-followed-up');

      await unit.goto(`${office.address}/matters/${id}`);
      await state(unit, '承诺跟踪');
      await picture(unit, '13-tracking');
      await form(unit, id, 'fulfil');
      await pick(unit, 'outcome', '已兑现');
      await field(unit, 'result').fill('两处停靠点启用。');
      await attach(unit);
      await submit(unit);
      const verifier = await enter('ducha-zhuren', size);
      await form(verifier, id, 'close');
      await pick(verifier, 'rating', '');
      await field(verifier, 'finding').fill('现场看过，属实。');
      await submit(verifier);
      await state(verifier, '已办结');
      await picture(verifier, '14-closed');
    });

    it('a member who did not put it forward is refused in words, and so is the deputy the inner page', async () => {
      const member = await enter('weiyuan', PHONE);
      await member.goto(`${office.address}/suggestions/${id}`);
      expect(await member.getByTestId('refusal').first().innerText()).toMatch(/[\u4e00-\u9fff]{6,}/);
      const { items } = (await (
        await member.request.get(`${office.address}/api/my-suggestions`)
      ).json()) as MySuggestions;
      expect(items.map((item) => item.id)).not.toContain(id);
      const deputy = await enter('daibiao', PHONE);
      await deputy.goto(`${office.address}/matters/${id}`);
      expect(await deputy.getByTestId('refusal').first().innerText()).toMatch(/[\u4e00-\u9fff]{6,}/);
    });

    it('two of one kind are joined, replied to by one form each step, and each has a letter of its own', async () => {
      const clerk = await enter('ducha', size);
      const [one, second] = (await registered(clerk, first)).map((item) => item.id) as [string, string];
      const ids = [one, second];
      await form(clerk, one, 'merge');
      await clerk.locator('[data-field=with] input').fill(`第${first + 2}号`);
      const option = clerk.locator('.ant-select-item-option', { hasText: `路灯的建议之${first + 2}` });
      await option.waitFor();
      await picture(clerk, '16-merge');
      await option.click();
      await submit(clerk);
      for (const [here, there] of [
        [one, second],
        [second, one],
      ] as const) {
        await clerk.goto(`${office.address}/matters/${here}`);
        await clerk.getByTestId('joined').locator(`a[href$="${there}"]`).waitFor();
      }
      await picture(clerk, '17-joined');
      const [unit, head] = [await enter('zhujian', size), await enter('zhujian-juzhang', size)];
      for (const each of ids) {
        await form(clerk, each, 'assign');
        await submit(clerk);
        await form(unit, each, 'sign');
        await submit(unit);
      }
      await drafted(unit, one, '', 'A');
      await unit.locator(`.together-choice [data-joined="${second}"]`).waitFor();
      await picture(unit, '18-draft-for-both');
      await submit(unit);
      await form(head, one, 'sign-off');
      await submit(head);
      await form(unit, one, 'send-reply');
      await field(unit, 'delivery').fill('一并送达。');
      await attach(unit);
      await submit(unit);
      const letters = [await letter(unit, one), await letter(unit, second)];
      for (const [at, { body }] of letters.entries())
        expect(body).toContain(`对${SESSION}第${first + 1 + at}号建议的答复`);
      expect(new Set(letters.map(({ body }) => body.match(/建提复〔2026〕\d+号/)![0])).size).toBe(2);

      await form(clerk, one, 'record-grade');
      await pick(clerk, 'grader', '某代表');
      await pick(clerk, 'grade', '满意');
      await clerk.getByTestId('submit').click();
      await clerk.locator('.field-note.is-problem', { hasText: '佐证' }).waitFor();
      await attach(clerk);
      await picture(clerk, '19-paper');
      await submit(clerk);
      const grade = clerk.locator('.reply-grade');
      expect(await grade.innerText()).toMatch(/某代表.*满意.*纸质评价，由.+录入/s);
      await picture(clerk, '20-paper-grade');
    });

    it('statistics add up over one denominator', async () => {
      const clerk = await enter('ducha', size);
      await clerk.goto(`${office.address}/suggestions?view=statistics`);
      await clerk.locator('.suggestion-statistics .is-sum').first().waitFor();
      const answer = await clerk.request.get(`${office.address}/api/suggestions/statistics`);
      const { total, units, kinds } = (await answer.json()) as SuggestionStatistics;
      const sum = (figures: readonly number[]) => figures.reduce((all, figure) => all + figure, 0);
      expect(total.handed).toBeGreaterThan(0);
      expect(await clerk.locator('.suggestion-statistics > .soft').innerText()).toContain(`已交办 ${total.handed} 件`);
      for (const rows of [units, kinds]) expect(sum(rows.map(({ counts }) => counts.handed))).toBe(total.handed);
      expect(sum(Object.values(total.classes))).toBe(total.replied);
      expect(sum(Object.values(total.grades)) + total.waiting).toBe(total.replied);
      const shown = await clerk.locator('.is-sum').first().locator('td').allInnerTexts();
      expect(shown.slice(0, 2)).toEqual([String(total.handed), String(total.replied)]);
      expect(shown.at(-1)).toMatch(
        new RegExp(`^[\\d.]+% ${total.satisfaction!.satisfied}/${total.satisfaction!.graded}$`),
      );
      await picture(clerk, '15-statistics');
    });
  });
});
