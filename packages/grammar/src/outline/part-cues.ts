// Words in the heading of a part that tell what the part is for. Data: a record a line, sure words before weak ones.
import type { Role } from '../facts.ts';

/** Roles that a heading's words can give. */
export type PartRole = Extract<Role, 'review' | 'plan' | 'self'>;

interface PartCue {
  readonly role: PartRole;
  readonly words: readonly string[];
  /** Why it stands where it stands. */
  readonly note: string;
}

/** Words for the government's own conduct (政府自身建设). Each is a piece of a pattern. */
export const SELF_WORDS: readonly string[] = [
  '自身(?:建设|改革|能力)',
  '政府(?:系统)?(?:党的)?(?:全面)?建设',
  '政府(?:系统)?的?(?:治理|行政|服务|施政|履职|执政|执行|工作)?(?:能力|效能|水平|本领|效率|职能|作风|公信力|执行力)',
  '(?:服务|法治|效能|高效|廉洁|廉政|责任|阳光|务实|创新|忠诚|为民|有为|清廉|诚信|学习|现代|担当|实干|节约)型?政府',
  '(?:人民|群众|百姓)(?:更加|更为)?(?:满意|信赖|放心)的?(?:服务型)?政府',
];

/** The first record with a matching word decides. */
const PART_CUES: readonly PartCue[] = [
  { role: 'review', words: ['回顾', '总结'], note: 'sure' },
  {
    role: 'review',
    words: ['(?:完成|进展|执行|落实|开展|办理)情况', '工作情况'],
    note: 'before 目标 and 任务: 目标任务完成情况',
  },
  {
    role: 'self',
    words: [`^(?:(?!重点|任务|目标|安排|部署).){0,24}(?:${SELF_WORDS.join('|')})`],
    note: 'before 目标: 加强自身建设，确保完成各项目标任务; but 工作重点和自身建设 is a plan',
  },
  {
    role: 'plan',
    words: [
      '总体(?:要求|思路|部署|安排)',
      '(?:预期|主要|奋斗|发展|工作)目标',
      '目标任务',
      '指导思想',
      '(?:重点|主要)(?:工作)?任务',
      '重点工作',
      '工作(?:安排|重点|任务|部署|打算|建议|意见)',
    ],
    note: 'before 过去五年: a plan may look back in its subtitle',
  },
  {
    role: 'review',
    words: [
      '过去的?(?:[一二三四五]年|一届)',
      '上一[年届]',
      '去年',
      '(?:本|上)届(?:县|市|区|州|旗|省)?政府',
      '成就|成绩|成效',
      '主要做法',
    ],
    note: 'what is past',
  },
  {
    role: 'self',
    words: ['从严治(?:政|党)', '依法行政', '(?:行政|施政|履职|执政)(?:效能|能力|水平)', '履职尽责', '勤政廉政'],
    note: 'weaker: the government is not named',
  },
  {
    role: 'plan',
    words: [
      '目标|任务|安排|部署|打算|建议|意见|重点|思路|展望|规划|愿景|蓝图|举措',
      '(?:今后|未来)的?(?:[一三四五]年|一个时期)',
      '今年|明年|新的一年|下一步',
    ],
    note: 'weak: also in headings of single tasks, so only for parts',
  },
];

const ROLES = PART_CUES.map(({ role, words }) => ({ role, pattern: new RegExp(words.join('|'), 'u') }));
const SELF = new RegExp(SELF_WORDS.join('|'), 'u');

/** The role that the words of a part's heading give, null when they give none. Years are not looked at here. */
export function roleOfTitle(title: string): PartRole | null {
  return ROLES.find(({ pattern }) => pattern.test(title))?.role ?? null;
}

/** Whether a task heading speaks of the government's own conduct. */
export function isSelfTitle(title: string): boolean {
  return SELF.test(title);
}

const RETROSPECT =
  /(?:时期|期间|以来|[年届])[^，。]{0,16}(?:回顾|成就|成绩|(?:主要|完成|执行|进展|基本|发展|实施)情况)$|(?:工作|发展|执行情况)回顾$/u;

/** Whether a heading in a plan looks back: （二）“十五”期间发展情况. */
export function isRetrospectTitle(title: string): boolean {
  return RETROSPECT.test(title);
}
