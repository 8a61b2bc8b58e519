import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { leaderOf, madeUpLine, unitOf } from '../testing/made-up-lines.ts';
import { supervisionZh } from '../words/supervision/zh.ts';
import { PreferencesProvider } from '../words/words-context.tsx';
import { yearAccountZh } from '../words/year-account/zh.ts';
import { LineRow } from './line-row.tsx';
import type { LanguageInUse } from './line-texts.ts';
import { RulingHistory } from './ruling-history.tsx';
import { VerdictSign } from './verdict-sign.tsx';
import { VerdictTally } from './verdict-tally.tsx';

const language: LanguageInUse = { code: 'zh', words: yearAccountZh, ...supervisionZh.dates };
const drawn = (element: ReactElement): string =>
  renderToStaticMarkup(createElement(PreferencesProvider, null, element));
const words = (markup: string): string => markup.replace(/<[^>]+>/g, '');
const nothing = () => undefined;

describe('the shares of the verdicts', () => {
  const counts = { kept: 5, exceeded: 2, partly: 1, missed: 1, 'no-data': 0, 'not-mentioned': 3 };
  const markup = drawn(createElement(VerdictTally, { counts, total: 12, chosen: 'missed', onChoose: nothing }));

  it('are each printed over the one denominator, the gaps too', () => {
    for (const share of ['兑现5 / 12', '未兑现1 / 12', '无可比数据0 / 12', '未提及3 / 12'])
      expect(words(markup)).toContain(share);
    expect(words(markup)).toContain('没有结果可对的 3 / 12 项');
  });
  it('say which one filters', () => {
    expect(markup.match(/aria-pressed="true"[^>]*data-tally="[a-z-]+"/g)).toEqual([
      'aria-pressed="true" data-tally="missed"',
    ]);
  });
  it('have a part in the bar as wide as they are, and none where there is nothing', () => {
    expect(markup).toContain('class="verdict-part is-not-mentioned" style="width:25%"');
    expect(markup).not.toContain('verdict-part is-no-data');
  });
});

describe('a verdict', () => {
  it.each([
    ['proposed', false],
    ['confirmed', false],
    ['overruled', true],
  ] as const)('%s is told apart by look and title', (state, hasPencil) => {
    const markup = drawn(createElement(VerdictSign, { verdict: 'partly', state, title: '谁，何时' }));
    expect(markup).toContain(`is-${state}`);
    expect(markup).toContain('title="谁，何时"');
    expect(markup.includes('✎')).toBe(hasPencil);
    expect(words(markup)).toContain('部分兑现');
  });
});

describe('a line in the table', () => {
  const props = {
    language,
    isOpen: false,
    isTabStop: false,
    isPicked: null,
    canRule: false,
    canSeeMatters: false,
    indicatorsYear: null,
    onOpen: nothing,
    onPick: nothing,
  };
  const row = (line: ReturnType<typeof madeUpLine>, more: object = {}) =>
    drawn(
      createElement('table', null, createElement('tbody', null, createElement(LineRow, { ...props, line, ...more }))),
    );

  it('names its owners, and its matters without a way in for those who may not see them', () => {
    const proof = {
      matter: 'm1',
      number: 12,
      title: '新建水库',
      standing: 'running',
      leadUnit: unitOf('水利'),
      leader: null,
      limitOn: null,
      closedOn: null,
      verifiedBy: null,
      files: 2,
      share: null,
    } as const;
    const line = madeUpLine(3, 'kept', {
      units: [unitOf('水利')],
      leader: leaderOf('甲'),
      evidence: { standing: 'running', matters: [proof] },
    });
    const markup = row(line);
    expect(words(markup)).toContain('水利 · 甲某');
    expect(words(markup)).toContain('事项 12');
    expect(words(markup)).toContain('佐证 2 件');
    expect(markup).not.toContain('<a ');
  });
  it('has a box to pick only for who rules, and only while it is proposed', () => {
    expect(row(madeUpLine(1, 'kept'))).not.toContain('checkbox');
    expect(row(madeUpLine(1, 'kept'), { canRule: true, isPicked: false })).toContain('checkbox');
    expect(row(madeUpLine(1, 'kept', { state: 'confirmed' }), { canRule: true })).not.toContain('checkbox');
  });
  it.each([
    ['a gap', madeUpLine(1, 'not-mentioned'), 'cell-claim is-gap'],
    ['a report that is not here yet', madeUpLine(1, 'no-data', { claim: null }), 'cell-claim is-waiting'],
    ['a result', madeUpLine(1, 'kept'), 'class="cell-claim"'],
  ])('draws %s as what it is', (_, line, want) => expect(row(line)).toContain(want));
  it('says what was proposed before it was overruled, and why', () => {
    const ruling = {
      kind: 'overrule',
      verdict: 'kept',
      reason: '已补验收',
      by: '韩某',
      at: '2026-02-03T02:00:00Z',
    } as const;
    const text = words(row(madeUpLine(1, 'kept', { proposed: 'missed', state: 'overruled', ruling })));
    expect(text).toContain('拟为未兑现');
    expect(text).toContain('韩某已补验收');
  });
});

describe('the history of a line', () => {
  const event = (seq: number, act: Parameters<typeof RulingHistory>[0]['history'][number]['event']['act']) => ({
    hash: `hash${seq}`,
    event: { seq, at: '2026-02-03T02:00:00Z', by: `甲${seq}`, plan: 'r', act },
  });
  it('has the newest first, with verdict and reason', () => {
    const history = [
      event(1, { kind: 'confirm', promise: 'c1', verdict: 'kept' }),
      event(4, { kind: 'withdraw', promise: 'c1', reason: '再核' }),
    ];
    const text = words(drawn(createElement(RulingHistory, { history, language })));
    expect(text).toMatch(/甲4 已撤回，回到待确认.*再核.*甲1 已确认 兑现/);
  });
  it('of nobody says so', () => {
    expect(words(drawn(createElement(RulingHistory, { history: [], language })))).toBe('还没有人核定。');
  });
});
