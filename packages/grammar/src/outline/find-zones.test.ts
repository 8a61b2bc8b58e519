import { describe, expect, test } from 'vitest';
import { findLivelihoodLists } from '../livelihood/livelihood-list.ts';
import { plainText } from '../text/plain-text.ts';
import { findZones } from './find-zones.ts';
import { readOutline } from './read-outline.ts';
import { zoneAt } from './zones.ts';

/** Marks the zones of a text: ⟦targets … ⟧ */
const marked = (text: string) => {
  const { chars } = plainText(text);
  const sections = readOutline(plainText(text));
  let result = '';
  let at = 0;
  for (const zone of findZones(chars, sections, findLivelihoodLists(chars, sections), 2024)) {
    result += `${chars.slice(at, zone.start)}⟦${zone.kind}|${chars.slice(zone.start, zone.end)}⟧`;
    at = zone.end;
  }
  return result + chars.slice(at);
};

const TOLD = '过去一年，全县经济平稳健康发展，产业提质增效，城乡面貌改善，人民生活水平不断提高，社会保持和谐稳定。';

const examples: readonly { readonly why: string; readonly text: string }[] = [
  {
    why: 'targets in one sentence',
    text: '二、2024年工作安排\n今年是关键之年。⟦targets|主要预期目标是：生产总值增长6%，收入与经济增长同步。⟧做好今年工作意义重大。\n',
  },
  {
    why: 'targets that go on in the next sentence',
    text: '二、2024年工作安排\n⟦targets|综合考虑，今年发展的主要目标为：生产总值增长6%。粮食产量稳定在10万吨以上。⟧我们要抓好工作。\n',
  },
  {
    why: 'targets in a list below',
    text: `二、2024年工作安排\n⟦retrospect|${TOLD}⟧\n⟦targets|今年的预期目标是：\n——生产总值增长6%；\n——居民收入增长7%。⟧\n为此要抓好工作。\n`,
  },
  {
    why: 'a slogan is no target',
    text: '二、2024年工作安排\n我们的奋斗目标是：建设美丽家园。围绕上述目标，抓好工作。\n',
  },
  {
    why: 'targets met last year',
    text: '一、2023年工作回顾\n年初确定的主要目标是增长6%，实际增长7%。\n二、2024年工作安排\n抓好工作。\n',
  },
  {
    why: 'problems at the end of the review, with what will be done about them',
    text: `一、2023年工作回顾\n${TOLD}\n⟦problems|在看到成绩的同时，我们也清醒认识到，还存在一些问题：产业不强，收入不高。\n对此，我们将认真解决。⟧\n二、2024年工作安排\n抓好工作。\n`,
  },
  {
    why: 'problems listed in paragraphs',
    text: `一、2023年工作回顾\n${TOLD}\n⟦problems|各位代表，我县发展还面临不少困难和挑战。\n一是产业不强。\n二是收入不高。⟧\n二、2024年工作安排\n抓好工作。\n`,
  },
  {
    why: 'problems overcome early in the review',
    text: `一、2023年工作回顾\n面对的困难还有很多，但我们迎难而上，解决了存在的一些问题。\n${TOLD}${TOLD}\n二、2024年工作安排\n抓好工作。\n`,
  },
  {
    why: 'a plan that looks back on the year before it goes on',
    text: '二、2024年工作安排\n2024年是关键的一年。⟦retrospect|过去一年，各项工作取得了可喜的成绩。生产总值增长7.3%，新增就业3100人。⟧这为做好今年的工作打下了基础。今年要抓好工作。\n',
  },
  {
    why: 'a plan that looks back on years of a finished five-year plan, and not on those of one to come',
    text: '二、今后五年的任务和2024年工作\n⟦retrospect|“十三五”时期，经济实力实现新跨越，财政收入增长一半。⟧\n“十五五”时期，经济实力实现新跨越，财政收入增长一半。\n',
  },
  {
    why: 'a sentence within a retrospect that could be of either time',
    text: '二、2024年重点工作\n⟦retrospect|过去五年，各项工作取得了可喜的成绩。打造3个产业集群。出口比2018年增长58%。设施全面提升。⟧今年要抓好工作。\n⟦retrospect|过去五年，财政收入增长一半。⟧打造3个产业集群。抓好工作。\n',
  },
  {
    why: 'what is to be done this year, though the sentence names the last',
    text: '二、2024年工作安排\n去年新建的3所学校，今年要全部完成验收。去年，我们完成了立项，力争今年建成。\n',
  },
  {
    why: 'a livelihood list with the sentence that announces it',
    text: '二、2024年工作安排\n抓好工作。⟦livelihood|今年办好2件民生实事：一是修路；二是架桥⟧。再接再厉。\n',
  },
];

describe('zones', () => {
  test.each(examples)('$why', ({ text }) => {
    const bare = text.replaceAll(/⟦\w+\||⟧/gu, '');
    // A sentence's closing mark is not part of its zone.
    expect(marked(bare).replaceAll(/⟧([。！])/gu, '$1⟧')).toBe(text.replaceAll(/⟧([。！])/gu, '$1⟧'));
  });

  test('a position is asked for its zone', () => {
    const zones = [
      { kind: 'targets', start: 5, end: 9 },
      { kind: 'problems', start: 20, end: 30 },
    ] as const;
    expect([4, 5, 8, 9, 20, 29, 30].map((at) => zoneAt(zones, at))).toEqual([
      null,
      'targets',
      'targets',
      null,
      'problems',
      'problems',
      null,
    ]);
  });
});
