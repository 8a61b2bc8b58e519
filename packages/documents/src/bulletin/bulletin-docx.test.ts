import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsSentence } from '../messages/sentence.ts';
import { documentWords, partText } from '../testing/office-parts.ts';
import { type BulletinDocument, noMatters, type UnitCounts } from './bulletin-document.ts';
import { bulletinDocx } from './bulletin-docx.ts';
import { overallText } from './bulletin-text.ts';

const counts = (unit: string, changes: Partial<UnitCounts> = {}): UnitCounts => ({ unit, ...noMatters, ...changes });

const bulletin: BulletinDocument = {
  mark: '政务督查',
  issue: 3,
  office: '澜溪县人民政府督查室',
  date: '2026-04-03',
  title: '关于2026年3月重点任务推进情况的通报',
  year: 2026,
  month: 3,
  units: [
    counts('住建局', { closed: 3, normal: 4, behind: 2, overdue: 1, green: 4, yellow: 2, red: 1, extended: 2 }),
    counts('水务局', { closed: 1, normal: 5, green: 5, returned: 1 }),
  ],
  remarks: ['各单位总体推进有序。'],
  next: ['红灯事项五日内报送整改措施。'],
  imprint: null,
};

describe('a bulletin', () => {
  it('has its own head, issue and date line, four sections and the table by unit', async () => {
    const file = (await bulletinDocx(bulletin)) as Uint8Array;
    const words = documentWords(file);
    for (const expected of [
      '政 务 督 查',
      '第3期',
      '澜溪县人民政府督查室\t2026年4月3日',
      '一、总体情况',
      '二、亮灯情况',
      '三、延期、退回和重开情况',
      '四、下一步要求',
      '各单位重点任务推进情况表',
    ])
      expect(words).toContain(expected);
    expect(partText(file, 'word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('prints one denominator and parts that add up to it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50)), { maxLength: 40 }), (rows) => {
        const units = rows.map(([closed, normal, behind, overdue], i) =>
          counts(`单位${i}`, { closed, normal, behind, overdue }),
        );
        const found = /共(\d+)项：办结(\d+)项、正常(\d+)项、滞后(\d+)项、逾期(\d+)项/.exec(
          overallText({ ...bulletin, units }),
        );
        const [all, ...parts] = found!.slice(1).map(Number);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
      }),
    );
  });

  it('names units with red lights before those with yellow ones, and says so when there are none', async () => {
    const file = (await bulletinDocx(bulletin)) as Uint8Array;
    expect(documentWords(file)).toContain('亮红灯、黄灯的单位：住建局（红灯1项、黄灯2项）。');
    const calm = (await bulletinDocx({ ...bulletin, units: [counts('水务局', { closed: 1 })] })) as Uint8Array;
    expect(documentWords(calm)).toContain('各单位均未亮红灯、黄灯。');
  });

  it.each([
    ['lights that are not its open matters', counts('住建局', { normal: 4, green: 3 })],
    ['a count that is no whole number', counts('住建局', { normal: 0.5, green: 0.5 })],
  ])('is refused for a unit with %s', async (_, unit) => {
    const refusal = await bulletinDocx({ ...bulletin, units: [unit] });
    expect(refusal).toMatchObject({ refused: true, code: 'counts-do-not-add-up' });
    if ('refused' in refusal) expect(documentsSentence(refusal, 'zh')).toContain('住建局');
  });
});
