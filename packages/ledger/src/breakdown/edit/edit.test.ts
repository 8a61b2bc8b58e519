import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOfCounty } from '../../testing/directory.ts';
import type { BreakdownRow } from '../breakdown-row.ts';
import { breakdownSentence, pasteProblemSentence, unreadySentence } from '../breakdown-sentence.ts';
import { breakdownRefusals, pasteProblems, unreadyReasons } from '../refusal.ts';
import { targetsOfWords, targetWords } from '../target-words.ts';
import { unconfirmedRows, unreadyRows } from '../unready-rows.ts';
import { applyEdit } from './apply-edit.ts';
import { cellsOfRow, type GridColumn } from './cell-values.ts';
import { assignAll, type Edit, fillDown } from './edit.ts';
import { cellsOfClipboard, editFromPaste } from './paste.ts';
import { inverseOf, perform, redo, startHistory, undo } from './undo.ts';

const row = (id: string, number: number, more: Partial<BreakdownRow> = {}): BreakdownRow => ({
  id,
  number,
  class: 'task',
  promise: { report: 'r1', fact: `f-${id}`, start: number * 10, end: number * 10 + 5, text: `承诺${id}` },
  title: `任务${id}`,
  targets: [],
  heading: '',
  leaderPost: null,
  leadUnit: null,
  collectingUnit: null,
  coUnits: [],
  limit: null,
  quarterlyPlan: ['', '', '', ''],
  monthlyPlan: Array.from({ length: 12 }, () => ''),
  resultForm: '',
  proposed: {},
  ...more,
});

const why = { rule: 'lexicon', words: ['公路'], confidence: 0.75 } as const;
const table: readonly BreakdownRow[] = [
  row('a', 1, { leadUnit: 'dev', coUnits: ['road'], limit: '2025-06-30', proposed: { leadUnit: why, class: why } }),
  row('b', 2, { targets: [{ measure: '公路', value: 30, upper: null, unit: '公里', bound: '>=' }] }),
  row('c', 3, { quarterlyPlan: ['开工', '', '', ''] }),
];

function after(edit: Edit, rows = table): readonly BreakdownRow[] {
  const next = applyEdit(rows, edit);
  if ('refused' in next) throw new Error(next.code);
  return next;
}
const codeOf = (edit: Edit) => {
  const next = applyEdit(table, edit);
  return 'refused' in next ? next.code : 'taken';
};

describe('setting', () => {
  test('many rows at once takes effect in all and settles what was proposed', () => {
    const [a, b, c] = after(assignAll(['a', 'b'], { leadUnit: 'build' }));
    expect([a?.leadUnit, b?.leadUnit, c?.leadUnit]).toEqual(['build', 'build', null]);
    expect(a?.proposed).toEqual({ class: why });
  });

  test('a lead takes it out of the cooperating units', () => {
    expect(after(assignAll(['a'], { leadUnit: 'road' }))[0]?.coUnits).toEqual([]);
  });

  test('fills the first selected row’s fields down, whatever the order of selection', () => {
    const filled = after(fillDown(table, ['c', 'a'], ['leadUnit', 'limit']));
    expect([filled[2]?.leadUnit, filled[2]?.limit, filled[1]?.leadUnit]).toEqual(['dev', '2025-06-30', null]);
  });
});

test('confirming takes proposals as they stand, some or all', () => {
  const some = after({ kind: 'confirm', rows: ['a'], fields: ['class'] })[0];
  expect([some?.proposed, some?.leadUnit]).toEqual([{ leadUnit: why }, 'dev']);
  expect(after({ kind: 'confirm', rows: ['a', 'b'] })[0]?.proposed).toEqual({});
});

test('a split gives works of one promise, the first under the old id, all numbered anew', () => {
  const split = after({ kind: 'split', row: 'a', into: [{ title: '修路' }, { title: '架桥' }, { title: '植树' }] });
  expect(split.map(({ id, number, title }) => [id, number, title])).toEqual([
    ['a', 1, '修路'],
    ['a.2', 2, '架桥'],
    ['a.3', 3, '植树'],
    ['b', 4, '任务b'],
    ['c', 5, '任务c'],
  ]);
  expect(split[2]).toMatchObject({ promise: table[0]!.promise, leadUnit: 'dev', limit: '2025-06-30' });
  const again = after({ kind: 'split', row: 'a', into: [{ title: '一' }, { title: '二' }] }, split);
  expect(again.map(({ id }) => id)).toEqual(['a', 'a.4', 'a.2', 'a.3', 'b', 'c']);
});

test('a merged row holds the promises, targets, plans and units of all', () => {
  const [one, last] = after({ kind: 'merge', rows: ['b', 'a'], title: '合并' });
  expect(one).toMatchObject({ id: 'a', title: '合并', leadUnit: 'dev', limit: '2025-06-30', targets: [{ value: 30 }] });
  expect([one?.promise.fact, one?.otherPromises?.map(({ fact }) => fact)]).toEqual(['f-a', ['f-b']]);
  expect(last).toMatchObject({ id: 'c', number: 2 });
});

test('rows move together before another or to the end', () => {
  expect(after({ kind: 'move', rows: ['c', 'b'], before: 'a' }).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(after({ kind: 'move', rows: ['a'], before: null }).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('rows are added in place and taken out with a reason', () => {
  expect(after({ kind: 'add', rows: [row('d', 9)], before: 'b' }).map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(after({ kind: 'remove', rows: ['b'], reason: '重复' }).map(({ number }) => number)).toEqual([1, 2]);
});

describe('an edit changes nothing and says why:', () => {
  const cases: readonly (readonly [keyof typeof breakdownRefusals, Edit])[] = [
    ['row-unknown', assignAll(['z'], { title: '新' })],
    ['row-unknown', { kind: 'move', rows: ['a'], before: 'z' }],
    ['row-unknown', { kind: 'add', rows: [row('d', 4)], before: 'z' }],
    ['no-rows', assignAll([], { title: '新' })],
    ['no-rows', { kind: 'add', rows: [], before: null }],
    ['title-missing', assignAll(['a'], { title: ' ' })],
    ['title-too-long', assignAll(['a'], { title: '长'.repeat(201) })],
    ['limit-no-day', assignAll(['a'], { limit: '2025-02-29' })],
    ['plan-shape', assignAll(['a'], { monthlyPlan: [''] })],
    ['class-unknown', assignAll(['a'], { class: 'other' as BreakdownRow['class'] })],
    ['split-needs-two', { kind: 'split', row: 'a', into: [{ title: '一' }] }],
    ['title-missing', { kind: 'split', row: 'a', into: [{ title: '一' }, { title: '' }] }],
    ['merge-needs-two', { kind: 'merge', rows: ['a', 'a'] }],
    ['reason-missing', { kind: 'remove', rows: ['a'], reason: ' ' }],
    ['id-taken', { kind: 'add', rows: [row('a', 4)], before: null }],
    ['nothing-to-change', assignAll(['b'], { leadUnit: null })],
    ['nothing-to-change', { kind: 'move', rows: ['a'], before: 'a' }],
    ['table-changed', { kind: 'restore', rows: [], without: [], order: ['a', 'b'] }],
    ['table-changed', { kind: 'restore', rows: [], without: [], order: ['a', 'b', 'c', 'd'] }],
  ];
  test.each(cases)('%s', (code, edit) => {
    expect(codeOf(edit)).toBe(code);
  });
});

const ids = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) },
  fc.subarray(['a', 'b', 'c', 'd', 'a.2'], { minLength: 1 }),
);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(ids, fc.constantFrom('dev', 'build', null), fc.constantFrom('新任务', '别的任务'))
    .map(([rows, leadUnit, title]) => assignAll(rows, { leadUnit, title, coUnits: ['dev', 'road'] })),
  ids.map((rows): Edit => ({ kind: 'confirm', rows })),
  fc
    .constantFrom('a', 'b', 'c')
    .map((one): Edit => ({ kind: 'split', row: one, into: [{ title: '一' }, { title: '二' }] })),
  ids.map((rows): Edit => ({ kind: 'merge', rows })),
  fc.tuple(ids, fc.constantFrom('a', 'b', null)).map(([rows, before]): Edit => ({ kind: 'move', rows, before })),
  fc.constantFrom('d', 'e').map((id): Edit => ({ kind: 'add', rows: [row(id, 1)], before: null })),
  ids.map((rows): Edit => ({ kind: 'remove', rows, reason: '重复' })),
);

describe('for any edits', () => {
  test('the inverse of an edit gives the table back', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const next = applyEdit(table, edit);
        const back = inverseOf(table, edit);
        expect('refused' in back).toBe('refused' in next);
        if ('refused' in next || 'refused' in back) return;
        expect(applyEdit(next, back)).toEqual(table);
      }),
    );
  });

  test('ids stay unique, numbers run from 1, and no unit both leads and cooperates', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const rows = edits.reduce((now, edit) => {
          const next = applyEdit(now, edit);
          return 'refused' in next ? now : next;
        }, table);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
        for (const { leadUnit, coUnits } of rows) expect(coUnits).not.toContain(leadUnit);
      }),
    );
  });

  test('undoing all leads back to the start and redoing all to the end', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const end = edits.reduce((now, edit) => {
          const next = perform(now, edit);
          return 'refused' in next ? now : next;
        }, startHistory(table));
        const steps = end.done.length;
        const walk = (from: typeof end, step: typeof undo) =>
          Array.from({ length: steps }).reduce((now: typeof end) => {
            const next = step(now);
            return 'refused' in next ? now : next;
          }, from);
        const start = walk(end, undo);
        expect(start.rows).toEqual(table);
        expect(walk(start, redo).rows).toEqual(end.rows);
      }),
    );
  });
});

test('nothing more to undo leaves the table as it is', () => {
  const history = startHistory(table);
  expect(undo(history)).toEqual(history);
  expect(redo(history)).toEqual(history);
});

describe('cells pasted from a spreadsheet', () => {
  const paste = (text: string, column: GridColumn = 'title', from = 'a') =>
    editFromPaste({
      rows: table,
      cells: cellsOfClipboard(text),
      at: { row: from, column },
      directory: directoryOfCounty,
      on: '2025-02-11',
    });

  test('become one edit of what differs', () => {
    const edit = paste(
      '修路\t公路 30公里以上；桥 2座\t发改委\t住建局、交通局\t\t丁四\t6月30日\n任务b\t公路 30公里以上',
    );
    expect(edit).toEqual({
      kind: 'set',
      changes: [
        {
          row: 'a',
          changes: {
            title: '修路',
            targets: [
              { measure: '公路', value: 30, upper: null, unit: '公里', bound: '>=' },
              { measure: '桥', value: 2, upper: null, unit: '座', bound: '=' },
            ],
            coUnits: ['build', 'road'],
            leaderPost: 'lead-1',
          },
        },
      ],
    });
  });

  test('fill quarters and settle classes', () => {
    const edit = paste('民生实事\n项目', 'class');
    expect(edit).toMatchObject({ changes: [{ changes: { class: 'livelihood' } }, { changes: { class: 'project' } }] });
    expect(paste('开工\t完工', 'quarter1', 'c')).toMatchObject({
      changes: [{ row: 'c', changes: { quarterlyPlan: ['开工', '完工', '', ''] } }],
    });
  });

  test.each([
    ['cell-unit-unknown', 'leadUnit', '气象局', 1, 1],
    ['cell-unit-unknown', 'leadUnit', '发改局\t住建局、气象局', 1, 2],
    ['cell-leader-unknown', 'leaderPost', '甲一', 1, 1],
    ['cell-day-unreadable', 'limit', '6月30日\n6月31日', 2, 1],
    ['cell-class-unknown', 'class', '其他', 1, 1],
    ['cell-title-missing', 'title', '修路\n""', 2, 1],
    ['cell-title-too-long', 'title', '长'.repeat(201), 1, 1],
    ['cell-target-unreadable', 'targets', '三十公里', 1, 1],
    ['paste-below-table', 'title', '一\n二\n三\n四', 4, 1],
    ['paste-right-of-table', 'heading', '一\t二', 1, 2],
    ['paste-empty', 'title', '', 1, 1],
  ] as const)('are not taken, with place and reason: %s', (code, column, text, at, columnAt) => {
    expect(paste(text, column)).toMatchObject({ problems: [{ code, row: at, column: columnAt }] });
  });

  test('that were copied out of the grid change nothing', () => {
    const cells = table.map((one) => cellsOfRow(one, directoryOfCounty).join('\t')).join('\n');
    expect(paste(cells, 'class')).toEqual({ kind: 'set', changes: [] });
  });
});

test('targets written in a cell are read back', () => {
  const target = fc.record({
    measure: fc.constantFrom('公路', '粮食总产量', 'PM2.5浓度'),
    value: fc.integer({ min: -50, max: 500 }).map((tenths) => tenths / 10),
    upper: fc.option(fc.integer({ min: 51, max: 99 })),
    unit: fc.constantFrom('公里', '%', '万吨', '微克/立方米'),
    bound: fc.constantFrom('=', '>=', '<=', '>', '~'),
  } as const);
  fc.assert(
    fc.property(fc.array(target, { maxLength: 3 }), (targets) => {
      expect(targetsOfWords(targetWords(targets))).toEqual(targets);
    }),
  );
});

describe('the table is issued', () => {
  const ready = table.map((one) => ({ ...one, leadUnit: 'dev', limit: '2025-12-31' }));

  test('when every row has a lead unit and a limit', () => {
    expect(unreadyRows(ready)).toEqual([]);
  });

  test('not before, and each row says all that it lacks', () => {
    expect(unreadyRows(table).map(({ row: id, reasons }) => [id, reasons])).toEqual([
      ['b', ['lead-unit-none', 'limit-none']],
      ['c', ['lead-unit-none', 'limit-none']],
    ]);
    const broken = [
      row('d', 1, { title: '', class: '' as BreakdownRow['class'], leadUnit: 'dev', limit: '2025-12-31' }),
    ];
    expect(unreadyRows(broken)[0]?.reasons).toEqual(['title-empty', 'class-none']);
  });

  test('not to a unit that has ceased', () => {
    const directory = {
      ...directoryOfCounty,
      changes: [{ kind: 'abolished', unit: 'dev', on: '2025-02-01', successor: null }] as const,
    };
    expect(unreadyRows(ready, { directory, on: '2025-03-01' })[0]?.reasons).toEqual(['lead-unit-gone']);
    expect(unreadyRows(ready, { directory, on: '2025-01-01' })).toEqual([]);
  });

  test('with unconfirmed proposals, which are listed', () => {
    expect(unconfirmedRows(table)).toEqual([{ row: 'a', fields: ['leadUnit', 'class'], confidence: 0.75 }]);
  });
});

test('every code has a sentence in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const end = language === 'zh' ? /。$/ : /\.$/;
    for (const code of Object.keys(breakdownRefusals) as (keyof typeof breakdownRefusals)[])
      expect(breakdownSentence({ refused: true, code, facts: {} }, language)).toMatch(end);
    for (const code of Object.keys(pasteProblems) as (keyof typeof pasteProblems)[])
      expect(pasteProblemSentence({ code, row: 2, column: 3, facts: {} }, language)).toMatch(/2.*3/);
    for (const reason of Object.keys(unreadyReasons) as (keyof typeof unreadyReasons)[])
      expect(unreadySentence(reason, language)).toMatch(end);
  }
});
