// Names of stages and acts of a round, as pages, documents and refusals say them.
import type { Bilingual } from '../mechanism/bilingual.ts';
import type { Proposer } from './entry.ts';
import type { RoundStage } from './round.ts';
import type { RoundActKind } from './round-act.ts';
import type { VoteMethod } from './sitting.ts';

export const stageNames: Readonly<Record<RoundStage, Bilingual>> = {
  collecting: { zh: '征集', en: 'collecting' },
  deliberating: { zh: '初定、审议', en: 'pre-decided, in deliberation' },
  voting: { zh: '票决中', en: 'voting' },
  tied: { zh: '得票相等，待再次票决', en: 'tied, to be voted on again' },
  decided: { zh: '已票决', en: 'voted' },
  published: { zh: '已公布', en: 'announced' },
  'handed-over': { zh: '已交办', en: 'handed over' },
  evaluating: { zh: '满意度测评中', en: 'satisfaction vote under way' },
  evaluated: { zh: '已测评', en: 'evaluated' },
};

export const actNames: Readonly<Record<RoundActKind, Bilingual>> = {
  open: { zh: '开始征集', en: 'start collecting' },
  'set-rules': { zh: '修改票决规则', en: 'change the rules of the vote' },
  propose: { zh: '登记建议项目', en: 'enter a proposal' },
  'hand-in': { zh: '提出建议项目', en: 'hand in a proposal' },
  withdraw: { zh: '撤回建议项目', en: 'withdraw a proposal' },
  merge: { zh: '并案', en: 'merge' },
  answer: { zh: '答复代表', en: 'answer the deputy' },
  revise: { zh: '修改项目内容', en: 'revise a project' },
  drop: { zh: '剔除', en: 'put aside' },
  assess: { zh: '对照条件审核', en: 'go through the checklist' },
  'pre-decide': { zh: '初定候选项目', en: 'pre-decide candidates' },
  reconsider: { zh: '退回重新初定', en: 'go back to collecting' },
  deliberate: { zh: '记录审议意见', en: 'note a remark of the deliberation' },
  'open-vote': { zh: '组织票决', en: 'open the vote' },
  annul: { zh: '宣布表决无效', en: 'annul the vote' },
  count: { zh: '录入计票结果', en: 'enter the count' },
  publish: { zh: '公布票决结果', en: 'announce the result' },
  'hand-over': { zh: '交办', en: 'hand over' },
  'change-item': { zh: '调整项目', en: 'change an item' },
  link: { zh: '与报告对应', en: 'link to the report' },
  unlink: { zh: '取消与报告的对应', en: 'unlink from the report' },
  'open-evaluation': { zh: '组织满意度测评', en: 'open the satisfaction vote' },
  evaluate: { zh: '录入测评结果', en: 'enter the satisfaction vote' },
};

export const proposerNames: Readonly<Record<Proposer, Bilingual>> = {
  department: { zh: '部门', en: 'department' },
  township: { zh: '乡镇', en: 'township' },
  deputy: { zh: '人大代表', en: 'deputies' },
  public: { zh: '群众', en: 'the public' },
};

export const voteMethodNames: Readonly<Record<VoteMethod, Bilingual>> = {
  paper: { zh: '无记名投票', en: 'secret ballot on paper' },
  device: { zh: '电子表决器', en: 'voting device' },
  online: { zh: '本系统无记名投票', en: 'secret ballot in this system' },
};
