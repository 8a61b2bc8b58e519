import { reviewDraft } from '@luoshi/ledger';
import { describe, expect, it } from 'vitest';
import { directory } from '../testing/county.ts';
import { documentWords, partText } from '../testing/office-parts.ts';
import { yearAccount } from '../testing/year-account.ts';
import { draftDocx } from './draft-docx.ts';

const settings = { date: '2027-01-10', office: '澜溪县人民政府办公室' };
const draft = reviewDraft(yearAccount);
const file = await draftDocx(draft, directory, settings);

const notes = (): string[] =>
  [...partText(file, 'word/footnotes.xml').matchAll(/<w:footnote w:id="[1-9]\d*">(.*?)<\/w:footnote>/g)].map(
    ([, xml]) => xml!.replace(/<[^>]+>/g, ''),
  );

describe('the drafted review as a Word document', () => {
  it('has the statements under the plan’s headings, what is open in a paragraph of its own', () => {
    const words = documentWords(file).replace(/\n+/g, '\n');
    for (const expected of [
      '澜溪县2026年政府工作回顾（草稿）',
      '一、推进城乡融合\n新修步道21.5公里，超额完成任务。',
      '存在的不足：年初确定的“建成东岭水厂”任务尚未完成，主要原因待补。',
      '二、办好民生实事\n建成西坪书屋，提前完成。',
    ])
      expect(words).toContain(expected);
  });

  it('has a footnote for each statement and the opening, naming report, matter and who ruled', () => {
    const statements = draft.parts.flatMap(({ done, open }) => [...done, ...open]);
    expect(notes()).toHaveLength(statements.length + 1);
    expect(notes()[1]).toContain('下一年报告第3页“新修步道21.5公里”；林向晚于2027年1月8日确认为“超额兑现”');
    expect(
      notes().some((note) => note.includes('事项7号《建成西坪书屋》（2026年11月5日销号，顾明核验，佐证3件）')),
    ).toBe(true);
  });

  it('lists in an annex what the account cannot support, by reason', () => {
    const annex = documentWords(file).split('无法支撑的内容清单').at(-1)!;
    expect(annex).toContain('对账单共6项，下列3项没有核定结论');
    for (const words of ['只有报告自述', '改造街巷12条', '建设避雨亭6座', '提高供水保证率'])
      expect(annex).toContain(words);
    expect(annex).not.toContain('西坪书屋');
  });

  it('has no annex where everything is supported', async () => {
    const lines = yearAccount.lines.slice(0, 1);
    const all = await draftDocx(reviewDraft({ ...yearAccount, lines }), directory, settings);
    expect(documentWords(all)).not.toContain('无法支撑的内容清单');
  });

  it('is the same bytes for the same draft', async () => {
    const again = await draftDocx(draft, directory, settings);
    expect(Buffer.compare(Buffer.from(file), Buffer.from(again))).toBe(0);
  });
});
