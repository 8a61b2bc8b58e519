// The geometry of pages, on boxes made for the test: no PDF is needed to say where words stand.
import { describe, expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { plainCharacters } from './characters.ts';
import { clearPages } from './page-furniture.ts';
import type { Item } from './page-items.ts';
import { takePiles } from './piles.ts';
import { readingOrder } from './reading-order.ts';
import { type Segment, toSegments } from './segments.ts';

const SIZE = 10;

/** A segment at `left`, on the `line`-th line (15 points apart), as wide as its Chinese characters. */
function at(left: number, line: number, text: string, size = SIZE): Segment {
  const baseline = 50 + 15 * line;
  return { text, left, right: left + size * text.length, top: baseline - size, bottom: baseline, baseline, size };
}

function item(left: number, baseline: number, text: string, size = SIZE): Item {
  return { ...at(left, 0, text, size), baseline, top: baseline - size, bottom: baseline, isTurned: false };
}

const column = (left: number, from: number, name: string, count = 6): Segment[] =>
  Array.from({ length: count }, (_, i) => at(left, from + i, `${name}${i.toString(36)}${'字'.repeat(18)}`));
const firstWords = (segments: readonly Segment[]): string[] =>
  readingOrder(segments).flatMap(({ lines }) => lines.map(({ text }) => text.slice(0, 2)));
const count = (name: string, n = 6): string[] => Array.from({ length: n }, (_, i) => `${name}${i.toString(36)}`);

describe('reading order', () => {
  test('one column is read downwards', () => {
    expect(firstWords(column(50, 0, '甲'))).toEqual(count('甲'));
  });

  test('two columns are read one after the other', () => {
    expect(firstWords([...column(50, 0, '甲'), ...column(265, 0, '乙')])).toEqual([...count('甲'), ...count('乙')]);
  });

  test('lines of two columns need not be level', () => {
    const shifted = column(265, 0, '乙').map((line) => ({
      ...line,
      baseline: line.baseline + 6,
      top: line.top + 6,
      bottom: line.bottom + 6,
    }));
    expect(firstWords([...column(50, 0, '甲'), ...shifted])).toEqual([...count('甲'), ...count('乙')]);
  });

  test('a headline across the columns parts them', () => {
    const page = [
      ...column(50, 0, '甲'),
      ...column(265, 0, '乙'),
      at(210, 6.5, '题目横跨两栏之间'),
      ...column(50, 8, '丙'),
      ...column(265, 8, '丁'),
    ];
    expect(firstWords(page)).toEqual([...count('甲'), ...count('乙'), '题目', ...count('丙'), ...count('丁')]);
  });

  test('a headline over two of three columns stands over those', () => {
    const page = [
      ...column(50, 0, '甲', 12),
      at(330, 0, '题目在两栏之上而已', 16),
      ...column(265, 2, '乙', 10),
      ...column(480, 2, '丙', 10),
    ];
    expect(firstWords(page)).toEqual([...count('甲', 12), '题目', ...count('乙', 10), ...count('丙', 10)]);
  });

  test('articles in different columns one above the other', () => {
    const wide = (left: number, from: number, name: string): Segment[] =>
      Array.from({ length: 6 }, (_, i) => at(left, from + i, `${name}${i}${'字'.repeat(29)}`));
    const page = [
      ...wide(50, 0, '甲'),
      ...wide(380, 0, '乙'),
      ...column(50, 8, '丙'),
      ...column(265, 8, '丁'),
      ...column(480, 8, '戊'),
    ];
    expect(firstWords(page)).toEqual(['甲', '乙', '丙', '丁', '戊'].flatMap((name) => count(name)));
  });

  test('a table is read by rows, its cells apart by tabs', () => {
    const table = Array.from({ length: 8 }, (_, i) => [
      at(50, i, `${i}`),
      at(100, i, `项目${i}`),
      at(300, i, `投资${i}`),
    ]).flat();
    const lines = readingOrder(table).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(lines).toEqual(Array.from({ length: 8 }, (_, i) => `${i}\t项目${i}\t投资${i}`));
  });
});

describe('segments', () => {
  test('join what stands close and part what a gutter parts', () => {
    const items = [item(50, 60, '全县完成'), item(92, 60, '12.6'), item(150, 60, '另一栏')];
    expect(toSegments(items).map(({ text }) => text)).toEqual(['全县完成12.6', '另一栏']);
  });

  test('keep a space between two words of letters', () => {
    expect(toSegments([item(50, 60, 'PM'), item(74, 60, 'air')]).map(({ text }) => text)).toEqual(['PM air']);
  });

  test('take a raised mark into its line', () => {
    expect(toSegments([item(50, 60, '四单'), item(70, 57, '①', 6)]).map(({ text }) => text)).toEqual(['四单①']);
  });
});

describe('piles', () => {
  const pile = (text: string, left = 20, size = 24): Item[] =>
    [...text].map((character, i) => item(left, 60 + i * size * 1.1, character, size));
  const taken = (items: readonly Item[]): string[] =>
    takePiles(items).piles.map((found) => found.map(({ text }) => text).join(''));

  test('a vertical headline is one, also beside a column', () => {
    expect(taken([...pile('开创发展新局面'), item(46, 60, '正文的一行')])).toEqual(['开创发展新局面']);
  });

  test('two headlines are read from right to left', () => {
    expect(taken([...pile('左边一列字', 20), ...pile('右边一列字', 60)])).toEqual(['右边一列字', '左边一列字']);
  });

  test('figures and repeated words below each other are a table', () => {
    expect(taken([...pile('123456'), ...pile('是是是是是', 60)])).toEqual([]);
  });
});

describe('furniture of pages', () => {
  const body = column(50, 10, '文');
  const pages = ['甲', '乙', '丙'].map((_, i) => ({
    height: 842,
    segments: [at(200, 0, '县人代会文件'), ...body, at(290, 50, `${i + 4}`)],
  }));

  test('numbers that count with the pages and heads that return', () => {
    const [first] = clearPages(pages);
    expect(first?.head.map(({ line, why }) => [line.text, why])).toEqual([['县人代会文件', 'running-head']]);
    expect(first?.foot.map(({ line, why }) => [line.text, why])).toEqual([['4', 'page-number']]);
    expect(first?.segments).toEqual(body);
  });

  test('a first line that stands on one page only is text', () => {
    const cleared = clearPages(
      pages.map((page, i) => ({ ...page, segments: [at(50, 0, `第${'甲乙丙'[i]}个标题`), ...body] })),
    );
    expect(cleared.flatMap(({ head, foot }) => [...head, ...foot])).toEqual([]);
  });
});

describe('paragraphs', () => {
  const full = '字'.repeat(20);
  const text = (blocks: readonly (readonly Segment[])[]): string => {
    const pages = blocks.map((lines) => ({
      head: [],
      piles: [],
      foot: [],
      blocks: [{ lines: lines.map((line) => line) }],
    }));
    const { text, omitted } = assemble(pages);
    const wraps = new Set(omitted.map(({ start }) => start));
    return [...text]
      .map((character, i) => (wraps.has(i) ? '↩' : character))
      .join('')
      .replaceAll(full, '满')
      .replaceAll('字'.repeat(18), '缩');
  };
  const indented = (line: number): Segment => at(70, line, '字'.repeat(18));

  test.each([
    [
      'a full line goes on',
      [[indented(0), at(50, 1, full), at(50, 2, full), at(50, 3, full), at(50, 4, '尾。')]],
      '缩↩满↩满↩满↩尾。\n',
    ],
    [
      'an indent begins a paragraph',
      [[at(50, 0, full), at(50, 1, full), at(50, 2, full), at(50, 3, full), indented(4)]],
      '满↩满↩满↩满\n缩\n',
    ],
    [
      'a short line ends a paragraph',
      [[at(50, 0, full), at(50, 1, full), at(50, 2, full), at(50, 3, full), at(50, 4, '尾。'), at(50, 5, full)]],
      '满↩满↩满↩满↩尾。\n满\n',
    ],
    [
      'a larger size is a heading',
      [[at(50, 0, full), at(50, 1, full), at(50, 2, full), at(50, 3, full), at(50, 4, '标题', 16)]],
      '满↩满↩满↩满\n标题\n',
    ],
    [
      'a paragraph goes on across pages',
      [[at(50, 0, full), at(50, 1, full), at(50, 2, full), at(50, 3, full)], [at(50, 0, '尾。')]],
      '满↩满↩满↩满↩尾。\n',
    ],
    [
      'a list item after a finished sentence begins anew',
      [[at(50, 0, full), at(50, 1, full), at(50, 2, full), at(50, 3, `${'字'.repeat(19)}。`), at(50, 4, '（二）尾')]],
      `满↩满↩满↩${'字'.repeat(19)}。\n（二）尾\n`,
    ],
  ])('%s', (_, blocks, expected) => {
    expect(text(blocks).replace('缩字。', `${'字'.repeat(19)}。`)).toBe(expected);
  });
});

describe('characters', () => {
  test.each([
    ['⼯⼈⺠⾦⻓⻋', '工人民金长车'],
    ['⼾', '户'],
    ['⺀ ⺚', '⺀ ⺚'],
    ['⸺', '——'],
    ['豈ﬁ', '豈fi'],
    ['工作', '工作'],
  ])('%s is written %s', (text, plain) => {
    expect(plainCharacters(text)).toBe(plain);
  });
});
