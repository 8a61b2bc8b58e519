import { describe, expect, it } from 'vitest';
import { readBlock, writeBlock } from '../breakdown/tab-separated.ts';
import { leaderOf, madeUpLine, unitOf } from '../testing/made-up-lines.ts';
import { supervisionEn } from '../words/supervision/en.ts';
import { supervisionZh } from '../words/supervision/zh.ts';
import { yearAccountEn } from '../words/year-account/en.ts';
import { yearAccountZh } from '../words/year-account/zh.ts';
import { htmlTable } from './copied-table.ts';
import type { LanguageInUse } from './line-texts.ts';
import { tableCells } from './table-cells.ts';

const zh: LanguageInUse = { code: 'zh', words: yearAccountZh, ...supervisionZh.dates };
const en: LanguageInUse = { code: 'en', words: yearAccountEn, ...supervisionEn.dates };

const cell = (name: string, line: ReturnType<typeof madeUpLine>, language = zh) => {
  const [head, row] = tableCells([line], language);
  return row?.[head!.indexOf(name)];
};

describe('the cells of a line', () => {
  it('keep claim, evidence and schedule apart', () => {
    const line = madeUpLine(7, 'partly', {
      claim: { share: 0.999, computed: null },
      evidence: { standing: 'running', matters: [] },
      schedule: { standing: 'late', limitOn: '2026-06-30', finishedOn: '2026-07-02', daysLate: 2 },
    });
    expect(cell('自述结果', line)).toBe('水库建成（完成 99%）');
    expect(cell('佐证', line)).toBe('办理中');
    expect(cell('时限', line)).toBe('逾期完成（晚 2 天 · 限 2026年6月30日 · 2026年7月2日 办结）');
  });

  it('have the measured figure with its source beside the standing, in the language in use', () => {
    const words = { zh: '1—12月 6.4%（统计月报，顾某录入）', en: 'January–December 6.4% (entered by 顾某)' };
    const said = {
      verdict: 'kept',
      value: 6.4,
      unit: '%',
      month: '2025-12',
      rule: { zh: '', en: '' },
      by: '顾某',
    } as const;
    const line = madeUpLine(2, 'kept', {
      evidence: { standing: 'none', matters: [], measured: { ...said, words } },
    });
    expect(cell('佐证', line)).toBe(`未立项（${words.zh}）`);
    expect(cell('Evidence', line, en)).toBe(`No matter（${words.en}）`);
  });

  it('quote words that go over two pages as their sentence has them, without the page number', () => {
    const raw = '新建灌溉\n\n— 12 —\n\n泵站6座';
    const sentence = { start: 0, end: 40, text: '今年新建灌溉泵站6座，全部通水。', page: 11 };
    const line = madeUpLine(1, 'kept', {
      text: raw,
      sentence,
      promiseAt: { start: 2, end: 10 },
      claim: { result: madeUpLine(2, 'kept', { text: raw }).promise, sentence, resultAt: { start: 2, end: 10 } },
    });
    expect([cell('承诺', line), cell('自述结果', line)]).toEqual(['新建灌溉泵站6座', '新建灌溉泵站6座']);
    expect(cell('承诺', { ...line, promiseAt: null })).toContain('12');
  });

  it('say which gap it is', () => {
    expect(cell('自述结果', madeUpLine(1, 'not-mentioned'))).toBe('报告没有提到');
    expect(cell('自述结果', madeUpLine(1, 'no-data'))).toBe('提到了，没有可比的数');
    expect(cell('自述结果', madeUpLine(1, 'no-data', { claim: null }))).toBe('尚无下一年报告');
  });

  it('say who overruled and why', () => {
    const ruling = {
      kind: 'overrule',
      verdict: 'kept',
      reason: '已补验收',
      by: '韩某',
      at: '2026-02-03T02:00:00Z',
    } as const;
    const line = madeUpLine(1, 'kept', { proposed: 'missed', state: 'overruled', ruling });
    expect(cell('核定', line)).toMatch(/^已改判：韩某，.*2月3日 10:00（已补验收）$/);
    expect(cell('Ruling', line, en)).toMatch(/^Overruled by 韩某/);
  });

  it('name owners and rule', () => {
    const line = madeUpLine(1, 'kept', { units: [unitOf('水利'), unitOf('住建')], leader: leaderOf('甲') });
    expect(cell('牵头单位', line)).toBe('水利、住建');
    expect(cell('责任领导', line)).toBe('甲某');
    expect(cell('Rule', line, en)).toBe('what the rule says');
  });

  it('come back from the clipboard as they went', () => {
    const rows = tableCells([madeUpLine(1, 'kept', { heading: '第一\n行\t"引"' }), madeUpLine(2, 'missed')], zh);
    expect(readBlock(writeBlock(rows))).toEqual(rows);
  });

  it('cannot break out of their place in the copied HTML', () => {
    expect(htmlTable([['a'], ['<img src=x onerror=alert(1)>&"']])).toBe(
      '<table><tr><th>a</th></tr><tr><td>&#60;img src=x onerror=alert(1)&#62;&#38;&#34;</td></tr></table>',
    );
  });
});
