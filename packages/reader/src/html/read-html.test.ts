import { describe, expect, test } from 'vitest';
import { readSource } from '../read-source.ts';
import { toGb18030 } from '../testing/gb18030.ts';
import { keptParagraphs, mustRead } from '../testing/kept-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sentence = '全年完成投资12亿元，增长8%；新建学校3所，新增学位900个；改造农村公路60公里，惠及群众2万人。';
const long = (mark: string): string => `${mark}，${sentence.repeat(4)}`;
const nav =
  '<ul class="menu"><li><a href="1">首页</a></li><li><a href="2">公开</a></li><li><a href="3">互动</a></li></ul>';
const read = async (html: string) => mustRead(await readSource(utf8(html), '报告.html'));

describe('the article of a page', () => {
  test.each([
    [
      'paragraphs in a named container',
      `<body>${nav}<div id="zoom"><p>${long('甲')}</p><p>${long('乙')}</p></div>`,
      [long('甲'), long('乙')],
    ],
    [
      'a container without a name',
      `<body>${nav}<div><div><p>${long('甲')}</p></div></div><p><a href="x">上一篇</a></p>`,
      [long('甲')],
    ],
    ['text parted by br', `<body>${nav}<div>${long('甲')}<br><br>${long('乙')}</div>`, [long('甲'), long('乙')]],
    [
      'an article cut into blocks',
      `<body>${nav}<div><section><p>${long('甲').repeat(9)}</p></section><section><p>${long('乙')}</p></section></div>`,
      [long('甲').repeat(9), long('乙')],
    ],
    [
      'line ends of the source inside a paragraph',
      `<body>${nav}<div><p>${long('甲')}\n      ${long('乙')}</p></div>`,
      [long('甲') + long('乙')],
    ],
    ['hidden parts', `<body><div><p style="display: none">${long('隐')}</p><p>${long('甲')}</p></div>`, [long('甲')]],
    [
      'a table row a line',
      `<body><div><p>${long('甲')}</p><table><tr><td><p>项目</p></td><td><p>投资</p></td></tr></table></div>`,
      [long('甲'), '项目投资'],
    ],
    [
      'a page laid out as a table',
      `<body><table><tr><td>${nav}</td><td><p>${long('甲').repeat(5)}</p><p>${long('乙')}</p></td></tr></table>`,
      [long('甲').repeat(5), long('乙')],
    ],
    [
      'lines of the site inside it',
      `<body><div><p>发布时间：2031-02-20 来源：县政府办 浏览次数：12</p><p>【打印】【关闭】</p><p>${long('甲')}</p></div>`,
      [long('甲')],
    ],
  ])('%s', async (_, html, paragraphs) => {
    expect(keptParagraphs(await read(html))).toEqual(paragraphs);
  });

  test('the headline above it becomes the first line', async () => {
    const source = await read(
      `<head><title>云溪县2031年政府工作报告-云溪县</title></head><body><h1>云溪县2031年政府工作报告</h1>${nav}<div class="content"><p>${long('甲')}</p></div>`,
    );
    expect(source.text.split('\n')[0]).toBe('云溪县2031年政府工作报告');
  });

  test('a heading that is not the page’s title is not taken', async () => {
    const source = await read(
      `<head><title>政府工作报告</title></head><body><h2>热点专题</h2>${nav}<div class="content"><p>${long('甲')}</p></div>`,
    );
    expect(source.text.startsWith(long('甲'))).toBe(true);
  });

  test('a page whose text and menus cannot be parted is read whole, with a warning', async () => {
    const source = await read(`<body><a href="1">首页</a> ${long('甲')} <a href="2">下一页</a>`);
    expect(source.warnings).toMatchObject([{ code: 'article-not-found' }]);
  });

  test('the bytes win over a wrong statement of the encoding', async () => {
    const bytes = toGb18030(
      `<html><head><meta charset="utf-8"></head><body><div><p>${long('甲')}</p></div></body></html>`,
    );
    const source = mustRead(await readSource(bytes, '报告.html'));
    expect([source.encoding, source.text]).toEqual(['gb18030', `${long('甲')}\n`]);
  });
});
