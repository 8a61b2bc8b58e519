// Hospitals and schools whose names differ in a letter or two: 市中医院 is not 市医院, 县二中 is not 县一中.

/** One kind of body; of a match the first group that is set tells it from its like, and where none is it is the main one. */
const kinds: readonly RegExp[] = [
  /(中西医|中医|妇幼|妇女儿童|儿童|精神|传染病|口腔|肿瘤|骨伤|康复|第[一二三四五六七八九十])[^，、]{0,4}?院|[省市县区州旗](?:人民)?医院/g,
  /[省市县区州旗](?:第?([一二三四五六七八九十])(?:(?:高级)?中学|中(?!心))|(实验|职业|民族|外国语)(?:高级)?中学|(?:高级)?中学)/g,
  /[省市县区州旗](?:第?([一二三四五六七八九十])(?:小学|小(?![时区]))|(实验|民族|外国语)小学|小学)/g,
  /[省市县区州旗](?:第?([一二三四五六七八九十])(?:幼儿园|幼)|(实验|中心|机关|直属)幼儿园|幼儿园)/g,
];
const any = /院|[中小]学|[一二三四五六七八九十][中小幼]|幼儿园/;

/** Whether `words` name bodies of a kind that `name` names too, and none of them is the name's. */
export function bodiesApart(name: string, words: string): boolean {
  if (!any.test(name)) return false;
  return kinds.some((kind) => {
    const mine = bodiesIn(name, kind);
    const theirs = mine.length > 0 ? bodiesIn(words, kind) : [];
    return theirs.length > 0 && !mine.some((body) => theirs.includes(body));
  });
}

const bodiesIn = (words: string, kind: RegExp): readonly string[] =>
  [...words.matchAll(kind)].map(([, ordinal, other]) => ordinal ?? other ?? '');
