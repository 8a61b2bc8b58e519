// How much a text is like a government work report.

/** Each is a sign of its own; a report has most of them, another text hardly two. */
const SIGNS: readonly RegExp[] = [
  /政府工作报告/u,
  /各位(?:人大)?代表/u,
  /届(?:全国)?人民代表大会|人大[一二三四五六七八九十\d]{1,3}次会议/u,
  /报告(?:政府)?工作|请予审议|提出意见/u,
  /预期目标|主要目标|总体要求/u,
  /工作回顾|过去(?:的)?[一五]年|一年来/u,
  /生产总值|GDP|一般公共预算收入|财政收入/u,
  /人均可支配收入|固定资产投资|社会消费品零售/u,
  /民生实事|政府自身建设|五年规划|“?十[一二三四五六]五”?/u,
];
const FEWEST = 2;

/** Whether the text shows at least two signs of a report. */
export function isLikeReport(chars: string): boolean {
  let signs = 0;
  for (const sign of SIGNS) {
    if (sign.test(chars)) signs++;
    if (signs >= FEWEST) return true;
  }
  return false;
}
