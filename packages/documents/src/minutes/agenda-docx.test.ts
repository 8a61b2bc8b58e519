import { expect, it } from 'vitest';
import { documentWords } from '../testing/office-parts.ts';
import type { AgendaDocument } from './agenda-document.ts';
import { agendaDocx } from './agenda-docx.ts';

const agenda: AgendaDocument = {
  session: '3月13日周五会商',
  office: '青河县人民政府办公室',
  heldOn: '2026-03-13',
  asOf: '2026-03-12',
  chair: '秦朗',
  items: [
    { title: '两户签约', unit: '住建局', standing: ['上次议定', '黄灯'], note: '3月10日前' },
    { title: '污水管网改造', unit: '水利局', standing: ['红灯'], note: '' },
  ],
};

it('an agenda names each matter’s unit and light, and the day on which the lights were so', async () => {
  const words = documentWords(await agendaDocx(agenda));
  expect(words).toContain('3月13日周五会商议题');
  expect(words).toContain('时间：2026年3月13日');
  expect(words).toContain('议题共2项，亮灯情况截至2026年3月12日。');
  expect(words.replace(/\s/g, '')).toContain('1两户签约住建局上次议定黄灯3月10日前2污水管网改造水利局红灯');
});

it('an agenda without anything says so', async () => {
  const words = documentWords(await agendaDocx({ ...agenda, items: [], chair: '' }));
  expect(words).toContain('没有需要上会的事项。');
  expect(words).not.toContain('主持人');
});
