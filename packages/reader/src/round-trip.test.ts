// One report, typeset in every format that is read, gives back the same text.
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSource } from './read-source.ts';
import { chromiumPath, printToPdf } from './testing/chromium.ts';
import { toGb18030, toUtf16 } from './testing/gb18030.ts';
import { keptParagraphs, keptSqueezed, mustRead } from './testing/kept-text.ts';
import { reportParagraphs, reportSqueezed, squeeze } from './testing/report.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const squeezedParagraphs = reportParagraphs.map(squeeze);

/** The report as a text file that was once pages: numbers between blank lines, a newspaper's head, imprint and headline. */
function pagedText(): string {
  const lines: string[] = [
    '8 县域·云溪 2031年2月20日 星期四',
    '',
    '组版：甲乙 责编：丙丁 校对：戊己',
    '',
    ...'真抓实干开新局',
  ];
  for (const [i, paragraph] of reportParagraphs.entries()) {
    lines.push('', paragraph);
    if (i % 5 === 4) lines.push('', `- ${(i + 1) / 5} -`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

describe('the report as a text file', () => {
  const text = pagedText();
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['gb18030', toGb18030(text)],
    ['utf-16le', toUtf16(text, 'le')],
    ['utf-16be', toUtf16(`\ufeff${text}`, 'be')],
  ])('in %s', async (encoding, bytes) => {
    const source = mustRead(await readSource(bytes, '报告.txt'));
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
    expect(source.warnings).toEqual([]);
    expect(keptSqueezed(source)).toBe(reportSqueezed);
    expect(new Set(source.omitted.map(({ why }) => why))).toEqual(
      new Set(['running-head', 'page-imprint', 'vertical-headline', 'page-number']),
    );
  });
});

describe('the report as a Word file', () => {
  test('keeps its paragraphs and leaves the footer out', async () => {
    const footer = new Footer({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    });
    const children = reportParagraphs.map((text, i) =>
      i === 0
        ? new Paragraph({ text, heading: HeadingLevel.TITLE })
        : new Paragraph({ text, indent: { firstLine: 640 } }),
    );
    const file = await Packer.toBuffer(new Document({ sections: [{ footers: { default: footer }, children }] }));
    const source = mustRead(await readSource(new Uint8Array(file), '报告.docx'));
    expect(keptParagraphs(source)).toEqual(squeezedParagraphs);
    expect(source.places).toHaveLength(reportParagraphs.length);
  });
});

describe('the report as a web page', () => {
  const article = reportParagraphs.map((text) => `<p>　　${text}</p>`).join('\n');
  const page = (charset: string): string => `<!DOCTYPE html><html><head><meta charset="${charset}">
    <title>政府工作报告_云溪县人民政府</title><script>var 目录 = '首页，新闻，公告，办事，互动。';</script></head><body>
    <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻动态</a></li><li><a href="/gk">政务公开</a></li></ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a></div>
    <div class="main"><div class="TRS_Editor">${article}</div></div>
    <div class="side"><ul><li><a href="1">关于做好某项工作的通知，请阅</a></li><li><a href="2">领导信息</a></li></ul></div>
    <footer>主办：云溪县人民政府办公室，备案号：00000000，地址：云溪县人民路1号。</footer></body></html>`;
  test.each([
    ['utf-8', utf8(page('utf-8'))],
    ['gb18030', toGb18030(page('gb2312'))],
  ])('in %s leaves the site around it out', async (encoding, bytes) => {
    const source = mustRead(await readSource(bytes, '报告.html'));
    expect(source.encoding).toBe(encoding);
    expect(keptParagraphs(source)).toEqual(squeezedParagraphs);
    expect(source.warnings).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)('the report as a PDF', () => {
  const [title, ...rest] = reportParagraphs;
  const body = rest.map((text) => `<p>${text}</p>`).join('');
  const style =
    'body{margin:0;font-family:"Noto Serif CJK SC",serif}p{margin:0;text-indent:2em;text-align:justify}h1{text-align:center}';
  const single = `<style>@page{size:A5;margin:20mm 18mm}${style}body{font-size:14pt;line-height:1.7}</style><h1>${title}</h1>${body}`;
  const columns = (
    count: number,
  ): string => `<style>@page{size:A3;margin:14mm}${style}body{font-size:10.5pt;line-height:1.5}
    .head{border-bottom:1pt solid}.cols{column-count:${count};column-gap:6mm}.foot{font-size:9pt}
    .v{float:left;font-size:30pt;line-height:1.1;width:1em;margin-right:6mm}h1{font-size:26pt}</style>
    <div class="head">8 县域·云溪 2031年2月20日 星期四</div>
    <div class="v">${[...'真抓实干开新局'].join('<br>')}</div>
    <h1>${title}</h1><div class="cols">${body}</div>
    <div class="foot">组版：甲乙 责编：丙丁 校对：戊己</div>`;
  const numbered =
    '<div style="font-size:10pt;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>';
  let plain: Uint8Array;
  let newspapers: Uint8Array[];

  beforeAll(async () => {
    newspapers = await printToPdf([columns(2), columns(4)]);
    plain = (await printToPdf([single], numbered))[0] as Uint8Array;
  });

  test('of several numbered pages is joined across lines and pages', async () => {
    const source = mustRead(await readSource(plain, '报告.pdf'));
    expect(source.pages.length).toBeGreaterThan(3);
    expect(keptParagraphs(source)).toEqual(squeezedParagraphs);
    expect(source.omitted.filter(({ why }) => why === 'page-number')).toHaveLength(source.pages.length);
    expect(source.warnings).toEqual([]);
  });

  test.each([0, 1])('of a newspaper page is read down its columns (layout %i)', async (layout) => {
    const source = mustRead(await readSource(newspapers[layout] as Uint8Array, '报告.pdf'));
    expect(keptParagraphs(source)).toEqual(squeezedParagraphs);
    const said = source.omitted.filter(({ why }) => why !== 'wrap');
    expect(said.map(({ why, start, end }) => [why, squeeze(source.text.slice(start, end))])).toEqual([
      ['running-head', '8县域·云溪2031年2月20日星期四'],
      ['vertical-headline', '真抓实干开新局'],
      ['page-imprint', '组版：甲乙责编：丙丁校对：戊己'],
    ]);
  });

  test('leads every line back to its page and box', async () => {
    const source = mustRead(await readSource(plain, '报告.pdf'));
    const place = source.places.find(({ start, end }) => source.text.slice(start, end).includes('一、2030年工作回顾'));
    expect(place).toMatchObject({ kind: 'pdf', page: expect.any(Number) });
    for (const { start, end, ...where } of source.places) {
      const page = where.kind === 'pdf' ? source.pages[where.page - 1] : undefined;
      expect(page && start >= page.start && end <= page.end).toBe(true);
    }
  });
});
