import { beforeAll, describe, expect, it } from 'vitest';
import { breakdownRow, directory } from '../testing/county.ts';
import { documentWords, partText } from '../testing/office-parts.ts';
import { type BreakdownNotice, breakdownDocument } from './breakdown-document.ts';
import { breakdownDocx } from './breakdown-docx.ts';
import { DEFAULT_REQUIREMENTS, standardRequirements } from './standard-requirements.ts';

const rows = [
  breakdownRow(1),
  breakdownRow(2, {
    heading: '二、扩大投资',
    targets: [{ measure: '完成投资', value: 1.2, upper: null, unit: '亿元', bound: '~' }],
  }),
  breakdownRow(3, { collectingUnit: 'u-water', leaderPost: null, limit: null }),
];
const notice: BreakdownNotice = {
  mark: '澜溪县人民政府办公室文件',
  organ: '澜溪县人民政府办公室',
  number: { series: '澜政办发', year: 2026, serial: 3 },
  addressee: '各乡镇人民政府，县直各有关单位',
  date: '2026-03-05',
  sealed: false,
  requirements: standardRequirements({ ...DEFAULT_REQUIREMENTS, office: '县政府督查室', contact: null }),
  note: '此件公开发布',
  imprint: { copies: ['县委办公室'], office: '澜溪县人民政府办公室', date: '2026-03-06' },
};
const settings = { place: '澜溪县', year: 2026, version: 2, date: '2026-03-05' };

let file: Uint8Array;
let xml: string;
beforeAll(async () => {
  file = await breakdownDocx(breakdownDocument(rows, directory, { ...settings, notice }));
  xml = partText(file, 'word/document.xml');
});

describe('the .docx of a breakdown', () => {
  it('has the margins and the grid on its upright pages', () => {
    expect(xml).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(xml).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>');
  });

  it('has the table on lying pages whose margins are the upright ones turned', () => {
    expect(xml).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(xml).toContain('<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"');
  });

  it('repeats two head rows and cuts no row', () => {
    const tableXml = xml.slice(xml.indexOf('<w:tbl>'));
    const table = tableXml.slice(0, tableXml.indexOf('</w:tbl>'));
    const tableRows = table.split('<w:tr>').slice(1);
    expect(tableRows).toHaveLength(2 + 2 + rows.length);
    expect(tableRows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, ...Array(5).fill(false)]);
    expect(tableRows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('groups rows by heading in the order of the report, each under a cell across all columns', () => {
    const words = documentWords(file);
    expect(words.indexOf('一、推进城乡融合')).toBeLessThan(words.indexOf('二、扩大投资'));
    expect(words.split('一、推进城乡融合')).toHaveLength(2);
    expect(xml).toContain('<w:gridSpan w:val="12"/>');
  });

  it('writes targets, leaders, units and limits in words', () => {
    const words = documentWords(file);
    for (const expected of [
      '新修步道20—30公里',
      '完成投资1.2亿元左右',
      '温雅宁',
      '住建局',
      '发改局、交通局',
      '（汇总：水务局）',
      '2026年\n10月31日',
    ])
      expect(words).toContain(expected);
  });

  it('numbers odd pages on the right and even ones on the left, with dashes in 4号 宋体', () => {
    expect(partText(file, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((name) => partText(file, name));
    expect(odd).toContain('<w:jc w:val="right"/>');
    expect(even).toContain('<w:jc w:val="left"/>');
    expect(odd).toMatch(/宋体.*<w:sz w:val="28"\/>.*— .*PAGE.* —/s);
  });

  it('turns the number of lying pages and prints version and date below', () => {
    const footer = partText(file, 'word/footer3.xml');
    expect(footer).toContain('<w:textDirection w:val="tbRl"/>');
    expect(footer).toContain('第2版　2026年3月5日');
  });

  it('is issued by a notice with head, number, addressee, annex note, signature and imprint', () => {
    const words = documentWords(file);
    for (const expected of [
      '澜溪县人民政府办公室文件',
      '澜政办发〔2026〕3号',
      '县直各有关单位：',
      '附件：2026年《政府工作报告》重点任务分解表',
      '（此件公开发布）',
      '抄送：县委办公室。',
      '2026年3月6日印发',
    ])
      expect(words).toContain(expected);
  });

  it('begins with the table where there is no notice', async () => {
    const bare = await breakdownDocx(breakdownDocument(rows, directory, { ...settings, notice: null }));
    expect(documentWords(bare)).toMatch(/^澜溪县2026年《政府工作报告》/);
    expect(partText(bare, 'word/document.xml').split('<w:sectPr>')).toHaveLength(2);
  });

  it('embeds no font and names what to take instead', () => {
    expect(partText(file, 'word/fontTable.xml')).toMatch(/仿宋_GB2312"><w:altName w:val="仿宋,FangSong/);
    expect(partText(file, 'word/fontTable.xml')).not.toContain('embed');
  });

  it('is the same bytes for the same document, dated by the document', async () => {
    const again = await breakdownDocx(breakdownDocument(rows, directory, { ...settings, notice }));
    expect(Buffer.compare(Buffer.from(again), Buffer.from(file))).toBe(0);
    expect(partText(file, 'docProps/core.xml')).toContain('2026-03-05T00:00:00Z</dcterms:created>');
  });
});
