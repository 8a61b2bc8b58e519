import { expect, it } from 'vitest';
import { reportName } from './report-name.ts';

it.each([
  ['政府工作报告', '2031年政府工作报告'],
  ['2031年政府工作报告', '2031年政府工作报告'],
  [null, 'baichuan.pdf'],
])('a report titled %s is called %s', (title, name) => {
  expect(reportName({ title, sourceName: 'baichuan.pdf' }, 2031)).toBe(name);
});
