// Among whom a rank is taken: 全市, 全省91个县（市）, 中国制造业民营企业500强.

const WITHIN =
  /(全[国省市区县州盟旗球](?:[一二三四五六七八九十百\d]{1,4}个?(?:县（市、区）|县（市）|县区|县市区|县|区|市|旗县))?|世界|国内|[东中西]部(?:地区)?|各省(?:区市?|市区?)|[^，。；、]{0,16}\d{2,4}强)[^，。；]{0,8}$/;
const REACH = 40;

/** The scope named nearest before a rank at plain position `start`, within its clause or the one before; null if none. */
export function scopeOf(chars: string, start: number): string | null {
  const text = chars.slice(Math.max(0, start - REACH), start);
  const sentence = text.slice(Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'), text.lastIndexOf('\n')) + 1);
  return WITHIN.exec(sentence)?.[1] ?? null;
}
