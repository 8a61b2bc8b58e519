// What is sent along with an act of the sample's year.
import { type EvidenceFile, paper, sitePicture } from './evidence-files.ts';
import type { MatterStory, StoryAct } from './story.ts';

/** A picture or a paper about this matter and this day; the same for the same act. */
export function evidenceOf({ opening, work }: MatterStory, { day, file }: StoryAct, index: number): EvidenceFile {
  const date = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  if (file === 'picture') return sitePicture(`${date}现场.png`, `${work} ${index}`);
  if (file === 'reply')
    return paper(`${date}答复函（盖章）.pdf`, [
      '答复函（示例）',
      opening.title,
      `日期：2026年${date}`,
      '已加盖公章，当面送达提出人。',
    ]);
  return paper(`${date}验收单.pdf`, [
    '验收单（示例）',
    `事项：${opening.title}`,
    `日期：${day.slice(0, 4)}年${date}`,
    '结论：经核验，任务完成，资料齐全。',
  ]);
}
