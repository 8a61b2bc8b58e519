// Headings of what follows the report: the explanation of terms, notes and annexes.

const REPORT = '(?:《?(?:\\d{4}年)?(?:[\\u4e00-\\u9fa5]{1,12})?(?:政府)?工作报告》?(?:（.{1,10}）)?)';
const ABOUT = '(?:中|里)?的?(?:所涉及的?|涉及的?|使用的?|有关|部分|相关|主要|若干|一些|名词)*的?';
const KIND =
  '(?:名词(?:术语|概念|、?注释|、?解释|和?缩略语)?|专有名词|专业名词|新名词|专用名词|名词术语|用语|词语|术语|缩略语|缩略词|概念|词汇|新词|热词)';
const DOES = '(?:的)?(?:解释|说明|注释|释义|简释|浅释|解读|注解|诠释|索引)(?:单|表)?';

const GLOSSARY = new RegExp(
  `^(?:附[件录：:\\d一二三]{0,4}[：:、]?)?${REPORT}?${ABOUT}(?:${KIND}${DOES}|名词解释|注释|附注|注解|注)(?:（.{1,20}）)?[：:]?$`,
  'u',
);
const ANNEX = /^附(?:件|录|表)?(?:[一二三四五六七八九十]|\d{1,2})?[：:、.]?$/u;
const TITLED_ANNEX = /^附(?:件|录|表)(?:[一二三四五六七八九十]|\d{1,2})?[：:、.]?(.{2,40})$/u;
const LONGEST = 50;

/** `glossary`: names of an explanation of terms; `annex`: 附件 and nothing more; `titled`: 附件2：something else. */
export type AnnexKind = 'glossary' | 'annex' | 'titled';

/** What kind of annex heading a whole paragraph is; null for any other paragraph. */
export function annexKind(paragraph: string): AnnexKind | null {
  if (paragraph.length > LONGEST) return null;
  if (GLOSSARY.test(paragraph)) return 'glossary';
  if (ANNEX.test(paragraph)) return 'annex';
  return TITLED_ANNEX.test(paragraph) && !/[。；]/u.test(paragraph) ? 'titled' : null;
}
