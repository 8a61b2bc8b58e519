// Reports to keep in tests: a text, read for real, with its bytes.
import { type Reading, readDocument } from '@luoshi/ledger';

export interface ReadReport {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

/** A short report of a county that does not exist. `year` is the plan year; `more` is added at its end. */
export async function readReport({ year = 2025, more = '' } = {}): Promise<ReadReport> {
  const text = `青河县政府工作报告
一、${year - 1}年工作回顾
地区生产总值完成120亿元，增长5.2%。新建农村公路45公里。
二、${year}年工作安排
今年主要预期目标是：地区生产总值增长6%，粮食总产达到2.4亿斤。
（一）建好路网。新修旅游公路30公里，6月底前开工建设青河大桥。
${more}`;
  const bytes = new TextEncoder().encode(text);
  const reading = await readDocument(bytes, `qinghe-${year}.txt`);
  if ('refused' in reading) throw new Error(reading.code);
  return { bytes, reading };
}
