// What goes wrong with a matter on its way, as lines relative to the day of the first look: slips, returns, obstacles, requests.
import { addDays, type IsoDate } from '@luoshi/mechanisms';
import { applied, type Course } from './course.ts';
import type { Line } from './story.ts';

/** Lines of a turn, and from when on nobody reports any more, because the matter is not under way. */
export interface Turn {
  readonly lines: readonly Line[];
  readonly quietFrom: IsoDate | null;
}

type Telling = (course: Course, today: IsoDate) => Turn;

const goingOn = (...lines: readonly Line[]): Turn => ({ lines, quietFrom: null });

const slip = (day: IsoDate, colour: string, slipLimit: IsoDate, finding: string): Line => ({
  day,
  by: 'office',
  command: 'issue-follow-up',
  form: { colour, finding, demand: '请分析原因，倒排工期，限期报送整改情况', slipLimit },
});

const answer = (day: IsoDate, words: string): Line => ({
  day,
  by: 'unit',
  command: 'answer-slip',
  form: { answer: words },
});

/** A reminder answered in time. */
export const blueAnswered: Telling = ({ days }, today) =>
  goingOn(
    slip(days.before(today, 14), 'blue', days.before(today, 9), '进度低于时序，实物量完成不足'),
    answer(days.before(today, 10), '已增加两个作业面，每日调度，预计月底追平进度'),
  );

/** A reminder that still waits for its answer. */
export const blueWaiting: Telling = ({ days }, today) =>
  goingOn(slip(days.before(today, 3), 'blue', addDays(today, 2), '现场督查发现部分点位尚未开工'));

/** A reminder nobody answered, then a warning; both answered in the end. */
export const orange: Telling = ({ days }, today) =>
  goingOn(
    slip(days.before(today, 13), 'blue', days.before(today, 9), '连续两月进度滞后'),
    slip(days.before(today, 7), 'orange', days.before(today, 2), '蓝单逾期未回复，进度仍滞后'),
    answer(days.before(today, 4), '前期征迁受阻，已协调解决并补报情况'),
    answer(days.before(today, 3), '已调整施工组织，责任人每日到场，月底前补齐欠账'),
  );

/** The leader has spoken and the office has urged; the light is red. */
export const urged: Telling = ({ days }, today) =>
  goingOn(
    {
      day: days.before(today, 6),
      by: 'leader',
      command: 'instruct',
      form: { words: '请牵头单位主要负责人亲自抓，周五会商报告' },
    },
    {
      day: days.before(today, 4),
      by: 'office',
      command: 'urge',
      form: { words: '进度明显滞后，请抓紧推进并报送赶工计划' },
    },
  );

const obstacle =
  (daysBefore: number, words: string): Telling =>
  ({ days }, today) =>
    goingOn({
      day: days.before(today, daysBefore),
      by: 'unit',
      command: 'request-coordination',
      form: { obstacle: words },
    });

export const landObstacle = obstacle(7, '涉及三户征迁协议未签，需自然资源、属地乡镇协同解决');
export const moneyObstacle = obstacle(2, '配套资金尚有缺口，需财政部门统筹安排');

export const returned: Telling = (course, today) => {
  const day = course.days.before(today, 7);
  const back: Line = {
    day: course.days.before(today, 2),
    by: 'head',
    command: 'return',
    form: { reason: '验收单缺监理签章，现场照片未标注时间，请补充后重新申请' },
  };
  return { lines: [applied(course, day), back], quietFrom: day };
};

export const waiting =
  (daysBefore: number): Telling =>
  (course, today) => {
    const day = course.days.before(today, daysBefore);
    return { lines: [applied(course, day)], quietFrom: day };
  };

export const suspended: Telling = ({ days }, today) => {
  const day = days.before(today, 12);
  return {
    lines: [{ day, by: 'office', command: 'suspend', form: { reason: '上位规划调整，待批复后恢复' } }],
    quietFrom: day,
  };
};

/** No report for two months. */
export const silent: Telling = (_, today) => ({ lines: [], quietFrom: addDays(today, -50) });
