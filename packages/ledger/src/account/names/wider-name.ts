// 新增公园绿地 told as 新增绿地: fixtures of a town that reports count under a narrower and a wider name.

const fixture = /^(?:城市|城区|中心城区|县城|公共|公园|社会)*(绿地|停车位|充电桩)$/;

/** Whether `told` is the promise's fixture with fewer words about it; a figure under the same name goes first. */
export function isWiderName(told: string, promised: string): boolean {
  if (told.length >= promised.length) return false;
  const kind = fixture.exec(told)?.[1];
  return kind !== undefined && fixture.exec(promised)?.[1] === kind;
}
