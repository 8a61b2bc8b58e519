import type { RoundRefusal, RoundRefusalCode } from '../livelihood/refusal.ts';
import { roundName } from './round-name.ts';

const howDealtWith: Readonly<Record<string, string>> = {
  merged: '已并入其他项目办理',
  joined: '已有其他建议并入办理',
  dropped: '已有处理结果（未采纳）',
  answered: '已经答复',
  over: '所在轮次的征集已经结束',
};

/** Sentences of a livelihood round's refusals in Chinese. */
export const roundZh: Readonly<Record<RoundRefusalCode, (facts: RoundRefusal['facts']) => string>> = {
  'round-stale': () => '在您打开之后，已有其他人办理了本轮民生实事；请看最新情况后再操作。',
  'round-act-not-now': ({ act, stage }) =>
    `本轮目前处于“${roundName(stage, 'zh')}”，不能“${roundName(act, 'zh')}”；请按步骤先完成前一步。`,
  'round-rules-wrong': () => '票决规则填写有误：应选数须为 1 至 100 的整数，差额比例下限不高于上限，百分比须小于 100。',
  'round-entry-unknown': ({ entry }) => `没有编号为“${entry}”的项目，或者它已被剔除、并案；请刷新后重新选择。`,
  'collecting-over': ({ year, stage }) =>
    `${year}年民生实事的征集已经结束（目前：${roundName(stage, 'zh')}），不能再提出。可以等下一轮征集，或者作为代表建议提出。`,
  'proposal-incomplete': ({ fieldZh }) => `还没有写${fieldZh}；项目名称和建设内容都要写明，才好研究。`,
  'proposal-too-long': ({ fieldZh, length, longest }) =>
    `${fieldZh}有 ${length} 字，最多 ${longest} 字；请精简后再提交，详细材料可以另送。`,
  'proposal-twice': ({ name }) => `您已经提出过“${name}”，不必重复提交；它的办理情况列在下面。`,
  'withdrawal-late': ({ name, how, stage }) =>
    `“${name}”${howDealtWith[String(how)] ?? ''}${how === 'over' ? `（目前：${roundName(stage, 'zh')}）` : ''}，不能再撤回；有不同意见请与政府办公室联系。`,
  'entry-withdrawn': ({ name, on }) => `“${name}”已由代表于 ${on} 撤回，不再办理；请刷新后查看。`,
  'merge-itself': ({ name }) => `“${name}”不能并入它自己，请另选一项。`,
  'answer-to-nobody': ({ name }) => `“${name}”不是代表在本系统提出的，没有可以答复的人。`,
  'candidate-incomplete': ({ name, fieldZh }) => `“${name}”还没有填写${fieldZh}，表决票上须印明，请先补充。`,
  'candidate-not-assessed': ({ name }) => `“${name}”还没有对照条件审核，不能列为候选项目。`,
  'candidate-unfit': ({ name, criterionZh }) => `“${name}”不符合“${criterionZh}”，不能列为候选项目。`,
  'candidate-runs-on': ({ name, finishOn, year }) =>
    `“${name}”的完成时限（${finishOn}）在 ${year} 年之后，请填写年度目标，或改为当年完成。`,
  'candidates-too-few': ({ candidates, places, least }) =>
    `差额票决要求候选多于应选：应选 ${places} 项，候选至少 ${least} 项，现有 ${candidates} 项。`,
  'candidates-too-many': ({ candidates, places, most }) =>
    `应选 ${places} 项，按差额比例候选至多 ${most} 项，现有 ${candidates} 项；请减少候选，或调整差额比例。`,
  'candidate-twice': ({ name }) => `“${name}”重复列入，请只保留一次。`,
  'present-exceed-deputies': ({ present, deputies }) =>
    `到会代表（${present} 人）多于全体代表（${deputies} 人），请核对。`,
  'quorum-missing': ({ present, deputies, needed }) =>
    `全体代表 ${deputies} 人，到会 ${present} 人，须 ${needed} 人以上到会才能票决。`,
  'count-number-wrong': ({ number }) => `“${number}”不是人数或票数，请填 0 或正整数。`,
  'ballots-exceed-deputies': ({ handedOut, deputies }) =>
    `发出表决票 ${handedOut} 张，多于全体代表 ${deputies} 人，计票没有录入；请核对发票数。`,
  'ballots-exceed-present': ({ handedOut, present }) =>
    `发出表决票 ${handedOut} 张，多于到会代表 ${present} 人，计票没有录入；请核对发票数。`,
  'returned-exceed-handed-out': ({ returned, handedOut }) =>
    `收回 ${returned} 张，多于发出的 ${handedOut} 张，本次表决无效；请核对，确实如此的应宣布无效并重新投票。`,
  'valid-void-mismatch': ({ valid, void: spoilt, returned }) =>
    `有效票 ${valid} 张加无效票 ${spoilt} 张不等于收回的 ${returned} 张，请核对。`,
  'votes-incomplete': ({ candidates, counted }) => `应录入 ${candidates} 项的票数，现有 ${counted} 项，请逐项填写。`,
  'votes-exceed-valid': ({ number, cast, valid }) =>
    `第 ${number} 项的票数合计 ${cast} 张，多于有效票 ${valid} 张，请核对。`,
  'votes-exceed-places': ({ all, most, places }) =>
    `赞成票合计 ${all} 张，多于有效票所能容纳的 ${most} 张；一张票赞成超过 ${places} 项的，应计为无效票。`,
  'item-unknown': ({ entry }) => `“${entry}”不是本轮票决通过的项目，请刷新后重新选择。`,
  'item-handed-over': ({ name }) => `“${name}”已经交办，不能再次交办；可在督办台查看办理情况。`,
  'approval-missing': () => '票决通过的项目须经人大常委会批准才能调整，请填写批准机关和文号。',
  'day-too-early': ({ on, first }) => `日期 ${on} 早于前一步的 ${first}，请核对。`,
  'ballot-not-open': () => '现在没有通过本系统进行的表决；请在大会宣布开始投票后再进入。',
  'ballot-cast-already': () => '您在本次表决中已经投过票，不能再投；投票内容不记名，也无法更改。',
  'ballot-over-voted': ({ yes, places }) =>
    `您赞成了 ${yes} 项，最多只能赞成 ${places} 项，否则为无效票；请减少后再投。`,
  'ballot-incomplete': ({ candidates }) => `请对全部 ${candidates} 个项目逐一表示意见后再投票。`,
};
