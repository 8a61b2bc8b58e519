import { expect, it } from 'vitest';
import { documentWords, partText } from '../testing/office-parts.ts';
import type { MinutesDocument } from './minutes-document.ts';
import { minutesDocx } from './minutes-docx.ts';

const minutes: MinutesDocument = {
  mark: '澜溪县人民政府周调度会议纪要',
  number: 12,
  office: '澜溪县人民政府办公室',
  date: '2026-04-04',
  heldOn: '2026-04-03',
  place: '县政府三楼会议室',
  chair: '县长陆承安',
  topics: ['雨污分流改造'],
  carriedOver: [{ text: '两户签约', unit: '住建局', state: '已办结' }],
  decisions: [{ text: '月底前开工', leader: '温雅宁', leadUnit: '住建局', coUnits: ['发改局'], limit: '2026-04-30' }],
  present: ['陆承安', '温雅宁'],
  excused: [],
  attending: ['县人大常委会办公室负责人'],
  imprint: null,
};

it('minutes begin with what became of the last decisions and give each new one its unit and limit', async () => {
  const words = documentWords(await minutesDocx(minutes));
  expect(words).toContain('2026年4月3日，县长陆承安在县政府三楼会议室主持召开会议，研究雨污分流改造等事项。');
  expect(words.indexOf('一、上次议定事项落实情况')).toBeLessThan(words.indexOf('二、议定事项'));
  expect(words).toContain(
    '1. 月底前开工。（责任领导：温雅宁，牵头单位：住建局，配合单位：发改局，完成时限：2026年4月30日）',
  );
});

it('who was there stands in 黑体 behind the text, and an empty list is left out', async () => {
  const file = await minutesDocx(minutes);
  expect(partText(file, 'word/document.xml')).toMatch(/黑体[^>]*\/><\/w:rPr><w:t[^>]*>出席：/);
  expect(documentWords(file)).toContain('列席：县人大常委会办公室负责人');
  expect(documentWords(file)).not.toContain('请假');
});

it('a decision without unit or limit is given neither', async () => {
  const decisions = [{ text: '例会每周一次', leader: '温雅宁', leadUnit: '', coUnits: [], limit: null }];
  expect(documentWords(await minutesDocx({ ...minutes, decisions }))).toContain(
    '1. 例会每周一次。（责任领导：温雅宁）',
  );
});
