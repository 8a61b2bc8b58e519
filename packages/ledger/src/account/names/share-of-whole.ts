// 甲产值占规上工业比重, told as 甲产值占比: of what whole, the review leaves to the reader; two wholes are two shares.

const share = /^(.{2,}?)占(?!比)(.{2,14}?)的?(?:比重|比例|比率)$/;
const bareShare = /^(.{2,}?)(?:占比|占比重|比重)$/;

/** `same` where one leaves the whole unsaid, `apart` where the wholes differ; null for other names. */
export function shareBeside(one: string, other: string): 'same' | 'apart' | null {
  const [mine, theirs] = [share.exec(one), share.exec(other)];
  if (mine && theirs) return mine[1] === theirs[1] && !isWithin(mine[2]!, theirs[2]!) ? 'apart' : null;
  const [whole, bare] = mine ? [mine, bareShare.exec(other)] : [theirs, bareShare.exec(one)];
  return whole && bare && whole[1] === bare[1] ? 'same' : null;
}

const isWithin = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
