// What became of the sample's matters by the day of the first look: a few courses that a year of an office knows.
import type { Form } from '@luoshi/mechanisms';

/** Who gives a command. */
export type Part = 'office' | 'head' | 'unit';

export interface StoryAct {
  readonly by: Part;
  readonly command: string;
  readonly form?: Form;
  readonly hasPhoto?: true;
  /** Days after the matter was handed out; a fraction of the time until the story ends when `share` is given instead. */
  readonly after: number | { readonly share: number };
}

const assigned: readonly StoryAct[] = [
  { by: 'office', command: 'establish', after: 0 },
  { by: 'office', command: 'assign', form: { requirement: '按分解表要求抓好落实' }, after: 0 },
];
const signed: readonly StoryAct[] = [...assigned, { by: 'unit', command: 'sign', after: 0 }];
const deployed: readonly StoryAct[] = [
  ...signed,
  { by: 'unit', command: 'report-deployment', form: { arrangement: '已召开专题会研究，明确专人负责' }, after: 1 },
];

const report = (after: StoryAct['after'], share: number, more: Form = {}): StoryAct => ({
  by: 'unit',
  command: 'report-progress',
  form: { progress: `按计划推进，完成全年任务的${share}%`, share, ...more },
  after,
});

/** A report about the twentieth of each month before `until` of the time, the share rising to `reached` percent by the end. */
function monthly(reached: number, months: number, until = 1): readonly StoryAct[] {
  const times = Array.from({ length: months }, (_, at) => (at + 0.8) / months).filter((share) => share < until);
  return times.map((share, at) => report({ share }, Math.round((reached * (at + 1)) / months)));
}

const applied = (share: number): StoryAct => ({
  by: 'unit',
  command: 'apply-close',
  form: { result: '任务已全部完成，并经现场验收', share: 100 },
  hasPhoto: true,
  after: { share },
});
const verified: StoryAct = {
  by: 'head',
  command: 'close',
  form: { rating: 'good', finding: '现场查看，情况属实' },
  after: { share: 0.9 },
};

/** Courses in turn; `months` is how many months have passed since matters were handed out, `planned` the percent planned by now. */
export function storyOf(
  index: number,
  { months, planned }: { readonly months: number; readonly planned: number },
): readonly StoryAct[] {
  const onTrack = Math.min(98, planned + (index % 7));
  const start = [...deployed, report(2, 5)];
  const going = [...start, ...monthly(onTrack, months)];
  switch (index % 14) {
    case 0:
      return [
        ...deployed,
        report(2, 30),
        ...monthly(90, months, 0.84),
        applied(0.85),
        verified,
        { by: 'office', command: 'archive', after: { share: 0.95 } },
      ];
    case 3:
      return [...deployed, report(2, 20), ...monthly(90, months, 0.84), applied(0.85), verified];
    case 5:
      return [...start, ...monthly(onTrack, months, 0.98), applied(0.99)];
    case 6:
      return [
        ...start,
        ...monthly(onTrack, months, 0.92),
        applied(0.93),
        { by: 'head', command: 'return', form: { reason: '佐证材料不全，请补充验收单' }, after: { share: 0.97 } },
      ];
    case 8:
      return [
        ...start,
        ...monthly(Math.max(5, planned - 40), months),
        { by: 'office', command: 'urge', form: { words: '进度滞后，请抓紧推进' }, after: { share: 0.98 } },
      ];
    case 9:
      return [...start, ...monthly(Math.max(5, planned - 18), months)];
    case 10:
      return signed;
    case 11:
      return [...deployed, report(4, 5, { problem: '部分地块征迁未完成' }), ...monthly(onTrack, months)];
    case 12:
      return assigned;
    case 13:
      return index % 28 === 13 ? [] : assigned.slice(0, 1);
    default:
      return going;
  }
}
