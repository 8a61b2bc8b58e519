// What is sent along with an act of the sample's year.
import { type EvidenceFile, paper, sitePicture } from './evidence-files.ts';
import type { MatterStory, StoryAct } from './story.ts';

/** A picture or a paper about this matter and this day; the same for the same act. */
export function evidenceOf({ opening, work }: MatterStory, { day, file }: StoryAct, index: number): EvidenceFile {
  const date = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  if (file === 'picture') return sitePicture(`${date}现场.png`, `${work} ${index}`);
  return paper(`${date}验收单.pdf`, [
    '验收单（示例）',
    `事项：${opening.title}`,
    `日期：${day.slice(0, 4)}年${date}`,
    '结论：经核验，任务完成，资料齐全。',
  ]);
}
