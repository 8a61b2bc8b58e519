import { describe, expect, it } from 'vitest';
import { documentWords, partText } from '../testing/office-parts.ts';
import { type SlipDocument, slipTitles } from './slip-document.ts';
import { slipDocx } from './slip-docx.ts';
import { slipFields } from './slip-fields.ts';
import { slipSize } from './slip-size.ts';

const any = {
  mark: '澜溪县人民政府督查室',
  number: { series: '澜政督', year: 2026, serial: 12 },
  date: '2026-04-08',
  addressee: '县住房和城乡建设局',
  matterNumber: '2026-037',
  task: '实施城区雨污分流改造',
};
const limit = '2026-10-31';
const colour = { leadUnit: '住建局', originalLimit: '2026-03-31', reason: '审图未完成', demand: '书面说明原因', limit };
const slips: readonly SlipDocument[] = [
  {
    ...any,
    kind: 'task-notice',
    instruction: '县长批示',
    leadUnit: '住建局',
    coUnits: ['发改局'],
    limit,
    handling: '请住建局牵头',
    contact: '许文澜',
  },
  {
    ...any,
    kind: 'follow-up',
    method: '现场督查',
    finding: '一标段停工',
    gap: '进度不足三成',
    demand: '五日内复工',
    limit,
  },
  {
    ...any,
    kind: 'coordination',
    obstacle: '用地未批',
    unitsConcerned: ['住建局', '发改局'],
    leader: '温雅宁',
    result: null,
    limit,
  },
  {
    ...any,
    kind: 'closing',
    leadUnit: '住建局',
    limit,
    closedOn: '2026-10-20',
    result: '通过验收',
    evidence: ['验收报告', '照片'],
    verifiedBy: '许文澜',
    verifiedOn: '2026-10-22',
    rating: '良好',
  },
  {
    ...any,
    kind: 'conclusion',
    object: '住建局',
    basis: '县政府常务会议',
    content: '资金使用',
    method: '实地督查',
    period: '2026年3月3日至2026年3月6日',
    team: '一组',
    conclusion: '拨付率低于计划',
    demand: '补齐手续',
    limit,
    reviewDays: 30,
  },
  {
    ...any,
    kind: 'interview',
    leadUnit: '住建局',
    redSlips: ['督查〔2026〕7号', '督查〔2026〕9号', '督查〔2026〕12号'],
    heldOn: '2026-04-07',
    interviewers: '县政府办公室、督查室负责人',
    interviewed: '局长',
    reason: '连续三张红单',
    demand: '书面报告整改措施',
    limit,
  },
  { ...any, ...colour, kind: 'blue' },
  { ...any, ...colour, kind: 'orange' },
  { ...any, ...colour, kind: 'red' },
];

describe.each(slips)('a slip of kind $kind', (slip) => {
  it('prints its title, number, addressee and every field', async () => {
    const words = documentWords(await slipDocx(slip));
    for (const expected of [
      slipTitles[slip.kind],
      '澜政督〔2026〕12号',
      '县住房和城乡建设局：',
      '2026-037',
      '2026年4月8日',
    ])
      expect(words).toContain(expected);
    for (const field of slipFields(slip)) expect(words).toContain(field.label);
  });
});

it('the colour of a slip is written out beside it', async () => {
  const red = await slipDocx(slips.at(-1)!);
  expect(documentWords(red)).toContain('红色 · 督办');
  expect(partText(red, 'word/document.xml')).toContain('w:fill="C00000"');
});

it('a day that was not set is said in words, on every slip', async () => {
  for (const slip of slips) {
    const words = documentWords(await slipDocx({ ...slip, ...('limit' in slip ? { limit: '' } : {}) } as SlipDocument));
    expect(words).not.toMatch(/undefined|NaN|0年/);
  }
  const notice = documentWords(await slipDocx({ ...slips[0]!, limit: '' } as SlipDocument));
  expect(notice).toContain('按办法规定的时限');
});

it('longer texts take smaller letters, so that a slip stays on its page', () => {
  const sizes = [10, 400, 900].map((length) =>
    slipSize([{ kind: 'written', label: '任务', text: '改'.repeat(length) }]),
  );
  expect(sizes).toEqual([28, 28, 18]);
});
