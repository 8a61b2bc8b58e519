import { describe, expect, test } from 'vitest';
import { readSource } from '../read-source.ts';
import { mustRead } from '../testing/kept-text.ts';
import { paragraph as p, run as r, wordFile } from '../testing/word-file.ts';
import { formatNumber } from './number-formats.ts';

const level = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="8">${level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="9">${level(0, 'bullet', '●')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>';
const item = (text: string, numId: number, ilvl = 0): string =>
  p(r(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
const styled = (text: string, style: string, more = ''): string => p(r(text), `<w:pStyle w:val="${style}"/>${more}`);
const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${inside}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${inside}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;

describe('the text of a Word file', () => {
  test.each([
    ['a paragraph a line', p(r('甲')) + p('') + p(r('乙')), '甲\n\n乙\n'],
    [
      'Chinese list numbers',
      item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 1) + item('丁', 1),
      '一、甲\n（一）乙\n（二）丙\n二、丁\n',
    ],
    [
      'deeper levels that begin anew',
      item('甲', 1, 1) + item('乙', 1, 2) + item('丙', 1, 1) + item('丁', 1, 2),
      '（一）甲\n1. 乙\n（二）丙\n1. 丁\n',
    ],
    ['a list that is given another start', item('甲', 1) + item('乙', 2) + item('丙', 2), '一、甲\n五、乙\n六、丙\n'],
    ['numbers by style', styled('甲', 'H1') + styled('乙', 'H2') + styled('丙', 'H2'), '1 甲\n1.1 乙\n1.2 丙\n'],
    ['a style whose number is taken away', styled('甲', 'H1', '<w:numPr><w:numId w:val="0"/></w:numPr>'), '甲\n'],
    ['bullets without meaning', item('甲', 4), '甲\n'],
    [
      'old numbering kept by change tracking',
      p(r('甲'), '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
      '甲\n',
    ],
    [
      'insertions kept, deletions dropped',
      p(`<w:ins>${r('新增')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${r('项目')}`),
      '新增项目\n',
    ],
    ['text moved away', p(`<w:moveFrom>${r('此处')}</w:moveFrom><w:moveTo>${r('彼处')}</w:moveTo>`), '彼处\n'],
    [
      'a deleted paragraph mark joins',
      p(r('前半句'), '<w:rPr><w:del/></w:rPr>') + p(r('后半句。')),
      '前半句后半句。\n',
    ],
    [
      'hidden text dropped',
      p(r('看得见') + r('看不见', '<w:vanish/>') + r('也看不见', '<w:rStyle w:val="Secret"/>')),
      '看得见\n',
    ],
    ['text whose hiding is off', p(r('看得见', '<w:vanish w:val="0"/>')), '看得见\n'],
    ['a field shows its result', p(r('共') + field(' NUMPAGES ', r('12')) + r('页')), '共12页\n'],
    ['a field inside a field', p(field(` IF ${field(' PAGE ', r('3'))} `, r('是'))), '是\n'],
    [
      'tabs, breaks, hyphens',
      p(
        '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>G</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>',
        '<w:tabs><w:tab w:val="left"/></w:tabs>',
      ),
      '甲\t乙\nG-1\n',
    ],
    [
      'symbols',
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'),
      '☑≥\n',
    ],
    [
      'a table row a line',
      `<w:tbl>${row(p(r('项目')), p(r('投资')))}${row(p(r('甲')) + p(r('乙')), p(r('3亿元')))}</w:tbl>`,
      '项目\t投资\n甲 乙\t3亿元\n',
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(r('旧'))}</w:tc></w:tr>${row(p(r('甲')), p(r('乙')))}</w:tbl>`,
      '甲\t乙\n',
    ],
    ['a frame of one cell', `<w:tbl>${row(p(r('甲')) + p(r('乙')))}</w:tbl>`, '甲\n乙\n'],
    [
      'a table in a table',
      `<w:tbl>${row(p(r('甲')), `<w:tbl>${row(p(r('乙')), p(r('丙')))}</w:tbl>`)}</w:tbl>`,
      '甲\t乙 丙\n',
    ],
    ['a text box once, after its paragraph', p(r('正文') + box(p(r('框内')))), '正文\n框内\n'],
    [
      'an unknown alternative falls back',
      p(`<w:r><mc:AlternateContent><mc:Fallback><w:t>替代</w:t></mc:Fallback></mc:AlternateContent></w:r>`),
      '替代\n',
    ],
    [
      'phonetic guides',
      p(`<w:r><w:ruby><w:rt>${r('yun')}</w:rt><w:rubyBase>${r('云')}</w:rubyBase></w:ruby></w:r>`),
      '云\n',
    ],
    ['formulas', p('<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>'), 'x²\n'],
    ['CDATA and entities', p('<w:r><w:t>甲&amp;<![CDATA[乙<丙]]></w:t></w:r>'), '甲&乙<丙\n'],
  ])('%s', async (_, body, text) => {
    expect(mustRead(await readSource(wordFile(body, { numbering, styles }), '报告.docx')).text).toBe(text);
  });

  test('notes stand at the end with their part, without the rule above them', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p(r('———'))}</w:footnote><w:footnote w:id="1">${p(r('四单：四种督办单。'))}</w:footnote>`;
    const endnotes = `<w:endnote w:id="1">${p(r('尾注。'))}</w:endnote>`;
    const body = p(`${r('推行四单')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    const source = mustRead(await readSource(wordFile(body, { footnotes, endnotes }), '报告.docx'));
    expect(source.text).toBe('推行四单\n四单：四种督办单。\n尾注。\n');
    expect(source.places.map((place) => place.kind === 'docx' && [place.part, place.paragraph])).toEqual([
      ['body', 0],
      ['footnote', 1],
      ['endnote', 2],
    ]);
  });

  test('a table of contents is kept out of the sentences', async () => {
    const body = p(field(' TOC \\o "1-3" ', r('一、工作回顾 1'))) + p(r('一、工作回顾'));
    const source = mustRead(await readSource(wordFile(body), '报告.docx'));
    expect(source.omitted).toEqual([{ start: 0, end: 8, why: 'navigation' }]);
  });

  test('places cover each paragraph with its number', async () => {
    const source = mustRead(await readSource(wordFile(item('甲', 1) + p(r('乙乙')), { numbering }), '报告.docx'));
    expect(source.places.map(({ start, end }) => source.text.slice(start, end))).toEqual(['一、甲', '乙乙']);
  });
});

describe('list numbers', () => {
  test.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCountingThousand', '十二'],
    [20, 'japaneseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [3, 'ideographTraditional', '丙'],
    [4, 'ideographZodiac', '卯'],
    [15, 'chineseLegalSimplified', '壹拾伍'],
    [12, 'ideographDigital', '一二'],
    [3, 'decimalEnclosedCircle', '③'],
    [3, 'decimalEnclosedParen', '⑶'],
    [7, 'decimalFullWidth', '７'],
    [5, 'decimalZero', '05'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [6, 'somethingNew', '6'],
  ])('%i as %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});
