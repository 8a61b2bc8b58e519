import { mechanisms } from '@luoshi/mechanisms';
import { describe, expect, it } from 'vitest';
import type { MatterDetail } from '../src/api/contract.ts';
import { answeredLines, knownFrom } from '../src/matters/answered-lines.ts';

const rules = mechanisms.find(({ id }) => id === '13710')!;
type Detail = Pick<MatterDetail, 'item' | 'history' | 'slips' | 'events'>;

/** Each line: its command and, where something was filled in, one field. */
function matter(
  state: string,
  commands: readonly (readonly [command: string, field?: string, value?: string])[],
): Detail {
  return {
    item: { state },
    history: commands.map(([command, field, value], at) => ({
      seq: at + 2,
      command,
      fields:
        field === undefined ? [] : [{ id: field, name: { zh: field, en: field }, text: { zh: value, en: value } }],
      evidence: [],
    })),
    events: commands.map(([command, field, value], at) => ({
      kind: 'commanded',
      seq: at + 2,
      command,
      form: field === undefined ? {} : { [field]: value },
    })),
    slips: commands.flatMap(([command], at) =>
      command === 'issue-follow-up'
        ? [{ seq: at + 2, limit: '2026-03-20', answeredAt: at === 1 ? '2026-03-12' : null }]
        : [],
    ),
  } as unknown as Detail;
}

const seqs = (detail: Detail, command: string) => answeredLines(detail, command, rules).map(({ seq }) => seq);
const asked = matter('extension', [['sign'], ['request-extension', 'until', '2026-12-22'], ['urge', 'words', '快']]);
const state = rules.commands.find(({ id }) => id === 'grant-extension')!.from[0]!;
const waiting = { ...asked, item: { ...asked.item, state } };

describe('above a form', () => {
  it('who decides on an extension reads what was asked for, and the day is proposed', () => {
    expect(seqs(waiting, 'grant-extension')).toEqual([3]);
    const lines = answeredLines(waiting, 'grant-extension', rules);
    expect(
      knownFrom(lines, waiting, [
        { id: 'until', kind: 'date' },
        { id: 'opinion', kind: 'text' },
      ]),
    ).toEqual({
      until: '2026-12-22',
    });
  });

  it('who answers a slip reads those that wait for it', () => {
    const working = matter('working', [
      ['sign'],
      ['issue-follow-up', 'finding', '甲'],
      ['issue-follow-up', 'finding', '乙'],
    ]);
    expect(seqs(working, 'answer-slip')).toEqual([4]);
  });

  it('who verifies reads the application', () => {
    expect(seqs(matter('applied', [['sign'], ['apply-close', 'result', '完成']]), 'close')).toEqual([3]);
  });

  it('who approves a supervision reads the proposal, and who decides its review the conclusion and the objection', () => {
    const supervision = mechanisms.find(({ id }) => id === 'government-supervision')!;
    const read = (state: string, command: string, lines: Parameters<typeof matter>[1]) =>
      answeredLines(matter(state, lines), command, supervision).map(({ seq }) => seq);
    expect(read('proposed', 'approve', [['propose', 'content', '甲']])).toEqual([2]);
    const concluded = [['conclude', 'conclusion', '甲'], ['deliver'], ['receive']] as const;
    expect(read('delivered', 'receive', concluded)).toEqual([2]);
    const asked = [...concluded, ['ask-review', 'objection', '乙']] as const;
    expect(read('under-review', 'decide-review', asked)).toEqual([2, 5]);
  });

  it('of what answers nothing stands nothing', () => {
    const working = matter('working', [['report-deployment', 'arrangement', '甲']]);
    for (const command of ['report-progress', 'urge', 'issue-follow-up', 'apply-close'])
      expect(seqs(working, command)).toEqual([]);
  });
});
