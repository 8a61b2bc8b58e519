// Words of tables in both languages: column heads and the names of enumerated values.
import type { Bound, Milestone, QuantityKind, Status } from '@luoshi/grammar';
import type { FactKind, ReviewState } from '../review/act.ts';

export type Language = 'zh' | 'en';
type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const factKindWords: Words<FactKind> = {
  zh: { quantity: '数量', commitment: '承诺', livelihood: '民生实事' },
  en: { quantity: 'quantity', commitment: 'commitment', livelihood: 'livelihood item' },
};

export const stateWords: Words<ReviewState> = {
  zh: { proposed: '待核', confirmed: '已确认', corrected: '已更正', rejected: '已驳回', added: '人工补录' },
  en: { proposed: 'proposed', confirmed: 'confirmed', corrected: 'corrected', rejected: 'rejected', added: 'added' },
};

/** In words, because a spreadsheet takes a lone = for the beginning of a formula. */
export const boundWords: Words<Bound> = {
  zh: { '=': '等于', '>=': '不低于', '<=': '不高于', '>': '超过', '~': '约' },
  en: { '=': 'exactly', '>=': 'at least', '<=': 'at most', '>': 'more than', '~': 'about' },
};

export const quantityKindWords: Words<QuantityKind> = {
  zh: { level: '总量', change: '增减', share: '比率', rank: '位次' },
  en: { level: 'level', change: 'change', share: 'share', rank: 'rank' },
};

export const statusWords: Words<Status> = {
  zh: { achieved: '完成', planned: '目标', context: '背景' },
  en: { achieved: 'achieved', planned: 'planned', context: 'context' },
};

export const milestoneWords: Words<Milestone> = {
  zh: {
    reach: '达到',
    sustain: '保持',
    sign: '签约',
    start: '开工',
    advance: '推进',
    main: '主体完工',
    complete: '建成',
    operate: '投用',
    award: '创建',
    hold: '举办',
    plan: '前期',
  },
  en: {
    reach: 'reach',
    sustain: 'sustain',
    sign: 'sign',
    start: 'start',
    advance: 'advance',
    main: 'main structure',
    complete: 'complete',
    operate: 'operate',
    award: 'award',
    hold: 'hold',
    plan: 'prepare',
  },
};
