// What each ability is called in Chinese, for the sentence that refuses it. In English its own words are read.
import type { Ability } from './abilities.ts';

const names: Readonly<Record<Ability, string>> = {
  'read-file': '读取文件',
  'see-reports': '查看报告',
  'keep-report': '留存报告',
  review: '核对报告',
  search: '查找报告',
  'see-matters': '查看督办事项',
  'break-down': '任务分解',
  'hand-out': '交办',
  sign: '签收',
  'feed-back': '反馈',
  'apply-close': '申请销号',
  'verify-close': '核验销号',
  'grant-extension': '批准延期',
  'issue-slip': '发督查单',
  urge: '催办',
  'take-matter-file': '查看佐证材料',
  'act-on-matters': '办理督办事项',
  'enter-measurements': '录入指标数',
  'see-own-suggestions': '查看本人的建议提案',
  'hold-session': '会商调度',
  'issue-bulletin': '督查通报',
  'open-supervision': '专项督查',
  'decide-supervision-review': '督查结果复核',
  'see-burden': '查看考核和基层负担',
  'see-cockpit': '查看驾驶舱',
  'see-mechanisms': '查看办法',
  'set-mechanisms': '设置办法',
  'see-directory': '查看单位与人员',
  'see-calendar': '查看工作日历',
  'see-measurements': '查看指标',
  'see-account': '查看对账',
  'rule-account': '核定对账',
  'draft-review': '起草下年报告',
  'see-public': '查看公开页',
  'see-livelihood': '查看民生实事',
  'run-livelihood': '组织民生实事票决',
  'propose-livelihood': '提出民生实事建议项目',
  'vote-livelihood': '民生实事投票',
  'manage-governments': '管理行政区',
  'manage-directory': '管理单位与人员',
  'take-phones': '下载完整手机号码',
  'manage-calendar': '管理工作日历',
  'manage-accounts': '管理账号',
  'read-audit': '查看审计日志',
  'own-account': '管理本人账号',
};

/** `act-on-matters` is 办理督办事项 and “act on matters”; words that are no ability are given back as they are. */
export const abilityName = (ability: string, language: 'zh' | 'en'): string => {
  if (language === 'en') return ability.replaceAll('-', ' ');
  return (names as Readonly<Record<string, string>>)[ability] ?? ability;
};
