import type { OutlineNode } from '@luoshi/grammar';
import { describe, expect, it } from 'vitest';
import { type Marked, markedReading } from '../testing/marked-reading.ts';
import { blocksOf } from './blocks.ts';

const wrap: Marked = { kind: 'omitted', why: 'wrap' };
const pageNumber: Marked = { kind: 'omitted', why: 'page-number' };
const navigation: Marked = { kind: 'omitted', why: 'navigation' };

const part = (title: string, start: number, end: number): OutlineNode => ({
  id: `o-${title}`,
  parent: null,
  level: 1,
  title,
  role: 'plan',
  start,
  end,
});

describe('blocks', () => {
  const examples: {
    name: string;
    text: string;
    kinds: Marked[];
    outline?: OutlineNode[];
    title?: string;
    want: string[];
  }[] = [
    {
      name: 'each line is a paragraph',
      text: '　　第一段。\n　　第二段。',
      kinds: [],
      want: ['paragraph 第一段。', 'paragraph 第二段。'],
    },
    { name: 'blank lines are no blocks', text: '甲\n\n　\n乙', kinds: [], want: ['paragraph 甲', 'paragraph 乙'] },
    {
      name: 'lines joined by an omitted wrap are one paragraph',
      text: '发展经⟦\n⟧济。\n下段',
      kinds: [wrap],
      want: ['paragraph 发展经\n济。', 'paragraph 下段'],
    },
    {
      name: 'a paragraph goes on over a page number whose line ends are wraps',
      text: '改善⟦\n⟧⟦— 3 —⟧⟦\n⟧民生。',
      kinds: [wrap, pageNumber, wrap],
      want: ['paragraph 改善\n— 3 —\n民生。'],
    },
    {
      name: 'a page number on a line of its own is set aside',
      text: '甲。\n⟦— 3 —⟧\n乙。',
      kinds: [pageNumber],
      want: ['paragraph 甲。', 'aside — 3 —', 'paragraph 乙。'],
    },
    {
      name: 'lines of navigation are one aside',
      text: '⟦首页⟧\n⟦公开⟧\n正文。',
      kinds: [navigation, navigation],
      want: ['aside 首页\n公开', 'paragraph 正文。'],
    },
    {
      name: 'the title is the first line that is the title, spaced out or not',
      text: '政 府 工 作 报 告\n正文。',
      kinds: [],
      title: '政府工作报告',
      want: ['title 政 府 工 作 报 告', 'paragraph 正文。'],
    },
    {
      name: 'a line that is a heading of the outline is a heading',
      text: '一、今后工作\n正文。',
      kinds: [],
      outline: [part('一、今后工作', 0, 10)],
      want: ['heading 一、今后工作', 'paragraph 正文。'],
    },
    {
      name: 'a line that stops within a sentence is joined with the next, blank lines or not',
      text: '一二三四五六七八九十百\n\n千万亿。\n下一段从这里开始写起，',
      kinds: [],
      want: ['paragraph 一二三四五六七八九十百\n\n千万亿。', 'paragraph 下一段从这里开始写起，'],
    },
    {
      name: 'where paragraphs are indented, a full line that ends a sentence goes on without one',
      text: '　　我们修了很长的一条路。\n又架起了桥。\n　　第二段也是这样写成的。\n它也有两行。',
      kinds: [],
      want: ['paragraph 我们修了很长的一条路。\n又架起了桥。', 'paragraph 第二段也是这样写成的。\n它也有两行。'],
    },
    {
      name: 'a line before an indented one is left alone',
      text: '　　县长　某某\n　　各位代表：',
      kinds: [],
      want: ['paragraph 县长　某某', 'paragraph 各位代表：'],
    },
    {
      name: 'a sentence goes on over a page number on a line of its own',
      text: '一二三四五六七八九十百\n⟦- 2 -⟧\n千万亿。',
      kinds: [pageNumber],
      want: ['paragraph 一二三四五六七八九十百\n- 2 -\n千万亿。'],
    },
    {
      name: 'a heading over two lines is one heading',
      text: '一、今后\n工作\n正文。',
      kinds: [],
      outline: [part('一、今后工作', 0, 11)],
      want: ['heading 一、今后\n工作', 'paragraph 正文。'],
    },
    {
      name: 'a heading that runs into its paragraph leaves it a paragraph',
      text: '（一）兴工业。扩产能。',
      kinds: [],
      outline: [part('（一）兴工业。', 0, 11)],
      want: ['paragraph （一）兴工业。扩产能。'],
    },
  ];
  it.each(examples)('$name', ({ text, kinds, outline = [], title, want }) => {
    const reading = markedReading(text, kinds, { outline, ...(title === undefined ? {} : { title }) });
    const blocks = blocksOf(reading).map(
      (block) => `${block.kind} ${reading.source.text.slice(block.start, block.end)}`,
    );
    expect(blocks).toEqual(want);
  });
});
