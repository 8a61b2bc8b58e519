// Sentences of the account in Chinese: why two reports give none, and what each rule that judged a promise says.
import type { AccountRefusal, AccountRefusalCode } from '../account/refusal.ts';
import type { AccountRule } from '../account/rules.ts';

export const accountZh: Readonly<Record<AccountRefusalCode, (facts: AccountRefusal['facts']) => string>> = {
  'not-a-reading': ({ which }) =>
    `给出的${which === 'plan' ? '上一份' : '下一份'}内容不是本软件的读取结果，请用 luoshi read --json 生成，或直接给出报告文件。`,
  'year-unknown': ({ name }) => `“${name}”中没有写明年份，无法确定对的是哪一年的账，请核对后重读。`,
  'jurisdictions-differ': ({ plan, next }) =>
    `两份报告不是同一个政府的：前一份是${plan}，后一份是${next}，请核对后重选。`,
  'same-year': ({ year }) => `两份报告都是${year}年的，没有可以对账的结果；请给出下一年的报告。`,
  'wrong-order': ({ plan, next }) => `顺序颠倒：前一份部署${plan}年，后一份部署${next}年；请把较早的一份放在前面。`,
  'years-missing': ({ plan, next, missing }) =>
    `两份报告（${plan}年、${next}年）之间缺少${missing}年的报告，不能跨年对账；请补齐后逐年对账，或用“历年”（luoshi series）并列两份报告都有的指标，不作判定。`,
  'no-review': ({ name }) => `“${name}”中没有找到工作回顾部分，无从对账；请确认是完整的报告。`,
};

/** What each rule says, for the page that shows the line. */
export const accountRulesZh: Readonly<Record<AccountRule, string>> = {
  'figure-reached': '结果达到承诺的数（按所写位数计算相等）。',
  'figure-above': '结果高于承诺的数，且超出所写位数的舍入范围。',
  'part-reaches-alone': '报告只写了承诺所含的一部分（如承诺减负、写明减税），单这一部分已达到承诺的数。',
  'figure-within-range': '结果在承诺的区间之内。',
  'figure-about': '承诺为“左右”，结果在允许的上下范围之内。',
  'figure-sustained': '承诺保持或稳定在某一水平，结果没有低于它。',
  'cap-held': '承诺为控制上限，结果没有超过。',
  'cap-broken': '承诺为控制上限，结果超过了它。',
  'rate-below': '比率、增速没有达到承诺的数；这类数不折算完成了几成。',
  'level-below': '主要预期目标中的总量没有达到。',
  'amount-short': '完成了一部分，份额为结果除以承诺。',
  'whole-in-words': '承诺为100%，报告以文字写明全部达到（全覆盖、清零）。',
  'told-as-done': '报告没有给出数，以文字写明这项任务或指标完成、超额完成，或控制在预定范围内。',
  'told-as-not-done': '报告没有给出数，以文字写明这项任务或目标没有完成。',
  'told-for-the-group': '报告没有逐项给出数，以文字写明所属的一类任务或指标完成或超额完成。',
  'state-told': '承诺的是一种状况，报告写明达到同样或更好的状况。',
  'contrary-state-told': '承诺的是一种状况，报告写明的是相反的状况。',
  'direction-of-figure': '承诺的是升降或好转，按报告所给的数的升降判定。',
  'fall-told': '承诺的是增长，报告没有给出数，写明有所下降。',
  'moved-on-from-there': '上年已在承诺的水平，报告没有给出数，写明又有提高（应降的又有下降）。',
  'low-told': '承诺为控制上限，报告没有给出数，写明处于较低水平。',
  'base-of-next-plan': '回顾部分没有给出数，下一年的部署以承诺的数为起点继续提高或调整。',
  'raise-told': '承诺由一个标准提高到另一个标准，报告只写了提高多少，与两者之差相比判定。',
  'rank-reached': '位次达到承诺。',
  'rank-below': '位次低于承诺。',
  'addition-computed': '承诺新增若干，下一份报告只写了总数；两年总数之差已达到承诺，减少的未计在内。',
  'output-shows-capacity': '承诺生产能力，下一份报告只写了产量；产量已达到承诺的数，能力自然不低于它。',
  'level-computed': '承诺达到的水平，下一份报告只写了提高或下降多少，由上一年的水平加减算出。',
  'rise-computed': '承诺的是增加多少，下一份报告只写了水平，由两年的水平相减算出。',
  'parts-add-up': '承诺的是合计（如新建和改造），下一份报告分开写明，两数相加判定。',
  'growth-computed': '下一份报告只写了总量，增速由两年总量算出。',
  'growth-computed-current-prices':
    '下一份报告只写了总量，增速由两年总量按现价算出，与按不变价公布的增速口径不同，仅供参考。',
  'growth-not-below-reference': '增速没有低于所参照的增速。',
  'growth-below-reference': '增速低于所参照的增速。',
  'reference-not-comparable': '承诺参照另一增速，报告中没有两者可比的数。',
  'not-increased': '承诺只减不增，结果没有增加。',
  'increased-against-promise': '承诺只减不增，结果增加了。',
  'base-changed': '报告写明这项指标的统计口径有调整或不再统计，与承诺的数不可比，不作判定。',
  'unit-not-convertible': '报告写了同一事项的数，但单位不能准确换算。',
  'only-another-kind': '报告写了同一事项，但一个是总量、一个是增速，不能相比。',
  'named-without-figure': '报告提到了这件事，但没有给出可比的数。',
  'stage-reached': '报告写明已到承诺的节点或更后的节点。',
  'stage-not-reached': '报告写明有进展，但没有到承诺的节点。',
  'stage-late': '已到承诺的节点，但晚于承诺的时限。',
  'part-only': '只有一期或一部分到了承诺的节点。',
  'not-done': '报告写明没有做成、暂缓或停滞。',
  'named-without-stage': '报告提到了这个项目，但没有写明到了哪一步。',
  'all-items-claimed': '报告没有逐项写明，只说民生实事全部办结。',
  'nothing-said': '下一份报告的回顾部分没有提到。',
};
