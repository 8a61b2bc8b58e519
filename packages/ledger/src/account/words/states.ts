// The states in which a plan wants things to be and a review finds them: 回稳向好, 基本平衡, 继续下降.

/** Which way or how a thing stands. */
export type State = 'rise' | 'fall' | 'low' | 'better' | 'worse' | 'steady' | 'unsteady' | 'out-of-poverty';

export interface StateWords {
  readonly state: State;
  readonly says: string;
}

/** Longer words before those they contain: 稳中向好 is told of a course, 平稳 of a level. */
export const stateWords: readonly StateWords[] = [
  { state: 'better', says: '(?:企稳|回稳|稳中)?(?:向好|回升|回暖|趋好)|回稳|好转|改善|优化|[保促]稳提质' },
  { state: 'worse', says: '恶化|变差|走弱|下滑' },
  { state: 'unsteady', says: '失衡|大幅波动|剧烈波动|波动加大' },
  { state: 'steady', says: '稳定|平稳|平衡|稳健' },
  { state: 'low', says: '较低水平|低位(?:运行)?' },
  { state: 'rise', says: '正增长|增长|增加|提高|提升|上升|[一二三四五六七八九十]{1,3}连增|再?创(?:历史)?新高' },
  { state: 'fall', says: '下降|减少|降低|回落|为?[多近][一二三四五六七八九十]*年来?最低(?:水平)?|创(?:历史)?新低' },
  { state: 'out-of-poverty', says: '(?:脱贫|摘帽|出列)' },
];

/** What a promise of a state is kept by: the state itself, or one that is more. 进出口增长 is more than 进出口回稳. */
export const answers: Readonly<Record<State, readonly State[]>> = {
  rise: ['rise'],
  fall: ['fall'],
  low: ['low'],
  better: ['better', 'rise'],
  worse: [],
  steady: ['steady'],
  unsteady: [],
  'out-of-poverty': ['out-of-poverty'],
};

/** What shows that it was not kept. A fall is against 回稳向好 only of what is wanted high, and then told by its figure. */
export const against: Readonly<Record<State, readonly State[]>> = {
  rise: ['fall'],
  fall: ['rise'],
  low: [],
  better: ['worse'],
  worse: [],
  steady: ['unsteady'],
  unsteady: [],
  'out-of-poverty': [],
};

/** How much: 显著改善 is not kept by 改善, and nothing but 略有改善 by 略有改善. Plain words lie between. */
export const degrees: readonly (readonly [RegExp, number])[] = [
  [/大幅|显著|明显|根本|快速|较快|全部|全面/, 3],
  [/略有|有所|小幅|微|初步|逐渐|部分/, 1],
];
export const plainDegree = 2;

/** Words between a thing and its state that decide nothing. */
export const fillers =
  '(?:保持|继续|持续|进一步|不断|逐步|总体|基本|大体|整体|稳步|趋于|趋向|实现|呈现|出现|稳中|更加|较|大幅|显著|明显|根本性?|快速|较快|平稳较快|合理|略有|有所|有新的?|小幅|初步|全部|全面|均|都|已|仍然?|依然|处于|处在|维持|在|地|得到|取得|如期|稳定|平稳)';
