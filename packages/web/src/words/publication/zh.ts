// Every word of 公开 in Chinese, loaded with its page and not before. The English file has the same shape.
import type { PublicationLine } from '@luoshi/server/api-types';

type Standing = PublicationLine['standing'];

export const publicationZh = {
  title: (government: string, year: number) => `${government}${year}年公开`,
  years: '年度',
  lead: '只有核定过的承诺可以公开。“群众看到的页面”就是公开的全部；没有公开的不在其中，也数不出来。',
  sum: (total: number) => `共 ${total} 条，以下各数之和为 ${total}（这个总数不对外）`,
  standings: {
    ready: '可公开',
    'under-review': '已公开、改判待再公开',
    cleared: '已公开',
    withheld: '不公开',
    unruled: '未核定',
  } as Record<Standing, string>,
  underReview: '公开页现注明“正在重新核定”',
  underReviewHint:
    '这些承诺公开后又改判或撤回了判定：公开页保留原址，注明“正在重新核定”，没有结论。核定后再次公开，或标为不公开。',
  notRuled: '判定已撤回，核定后才能再次公开',
  toRule: '去对账页核定',
  toPublic: '打开公开页',
  rules: '按规则选取',
  ruleAll: '全部可公开的',
  ruleHint: '标为“不公开”的不在任何规则之内，只能逐条公开。',
  choose: (name: string, count: number) => `${name}（${count} 条）`,
  list: '承诺',
  pick: (number: number) => `选取第 ${number} 条`,
  pickAll: '全选本页列出的',
  number: (number: number) => `序号 ${number}`,
  promise: '公开的原文',
  result: '公开的自述',
  noResult: '下一份报告没有提到',
  reason: '改判理由（会公开）',
  works: (count: number) => (count === 0 ? '没有可公开的佐证' : `佐证：${count} 项工作的单位、日期、材料件数`),
  withEvidence: '已附佐证公开',
  withoutEvidence: '已公开，未附佐证',
  withheldBy: (by: string, reason: string) => `${by}：${reason}`,
  page: '公开页',
  picked: (count: number) => `已选 ${count} 条`,
  clear: (count: number) => `公开 ${count} 条`,
  evidence: '附佐证（只公开单位、日期和材料件数，不公开文件）',
  withhold: (count: number) => `不公开 ${count} 条…`,
  cleared: (count: number) => `已公开 ${count} 条`,
  withheld: (count: number) => `${count} 条已标为不公开`,
  dialog: {
    title: (count: number) => `不公开 ${count} 条`,
    reason: '理由（不对外）',
    missing: '请写明不公开的理由。',
    ok: '确定不公开',
  },
  report: {
    name: '公开报告全文',
    hint: '打开后，“报告原文与标记”一页显示报告全文，只在已公开的承诺上作标记，其余都是普通文字；关闭后只显示已公开承诺的摘句。',
    open: '打开这一页',
    waiting: '还没有公开任何承诺，报告全文也就没有公开页；公开第一条承诺后，这里的设置随即生效。',
    waitingOn: '已设为公开全文，但还没有公开任何承诺，群众现在看不到；公开第一条承诺后，全文随即可见。',
    published: '报告全文已公开',
    takenBack: '报告全文已撤下',
  },
  preview: '群众看到的页面',
  previewNone: '还没有公开任何承诺：群众打开这个地址，看到的是“没有这个页面”。',
  empty: {
    ready: '没有可以公开的承诺。核定更多承诺后，它们会列在这里。',
    'under-review': '没有改判后等待再次公开的承诺。',
    cleared: '还没有公开任何承诺。',
    withheld: '没有标为不公开的承诺。',
    unruled: '全部承诺都核定过了。',
  } as Record<Standing, string>,
};

export type PublicationWords = typeof publicationZh;
