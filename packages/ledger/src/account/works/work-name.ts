// A work's name as it is looked for: without the verbs and size that the promise puts around it.
import { sizesSaid } from '../names/measure-name.ts';
import { squeezedName } from '../text/folded.ts';

const lead =
  /^(?:全县|全市|全区|全镇|全|县级|今年|年内|力争|确保|加快|推进|推动|完成|实施|启动|开工|开工建设|建成|建设|新建|举办|创建|组建|成立|改造|创成|争创|开展|办好|我们|将|集中力量|继续)+/;
const size =
  /(?:年产|总投资|日处理|装机|占地)?\d+(?:\.\d+)?(?:万|亿|千|百)?(?:吨|千伏|千瓦|兆瓦|平方米|亩|公里|米|元|kv|mw|个|座|家|条|处|项|件)/g;
/** 科创板并试点…: what else is to be done with it. */
const also = /并(?:试点|开展|推广|实施|推进|投入|完成|通过).*$/;
const tail =
  /(?:项目|工程|建设|任务|工作|等|(?<=..)(?:主体(?:工程)?(?:封顶|完工|竣工)|封顶|建成投用|投入使用|投用|启用|竣工|完工|通车)|(?:取得|获得|完成|通过)[^的]{2,8}|等?[两三四五六七八九十\d]+[大个项]|等)+$/;

/** Long and short forms of one institution: 第二中学 and 二中, 有限公司 and nothing. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/第([一二三四五六七八九十])(?:高级)?中学/g, '$1中'],
  [/第([一二三四五六七八九十])小学/g, '$1小'],
  [/第([一二三四五六七八九十])幼儿园/g, '$1幼'],
  [/屯级道路/g, '屯级路'],
  [/输变电(?:工程|站)/g, '变电站'],
  [/([县市区])人民医院/g, '$1医院'],
  [/(?:股份|责任)*有限(?:责任)?公司|集团公司|公司/g, ''],
  [/新型农村合作医疗/g, '新农合'],
  // 初中阶段的伙食费, told as 初中阶段学生全部免除伙食费.
  [/(?<=阶段|范围|领域|地区|农村|城乡)的(?=\p{Script=Han}{2})/gu, ''],
  // 柏云（宣）城际: a place that a line may lead to.
  [/（(\p{Script=Han}{1,2})）(?=(?:高铁|高速|铁路|公路|城际))/gu, '$1'],
  [/国([控考])[、和]省(?=\1)/g, '国省'],
];

/** Words as works are looked for in them: squeezed, folded, institutions in their short forms. */
export const workWords = (words: string): string =>
  forms.reduce((rest, [long, short]) => rest.replace(long, short), squeezedName(words));

export interface WorkName {
  readonly name: string;
  readonly shortForms: readonly string[];
  /** 第六(届), 二(期): which of several. */
  readonly ordinals: readonly string[];
  /** 5亿元以上: the class of what is counted. */
  readonly sizes: readonly string[];
  /** G342: a road by its number. */
  readonly code: string | null;
}

const roadCode = /[gsxy]\d{1,4}/;
const ordinals = /第[一二三四五六七八九十百\d]+(?=届|次|轮|批)|[一二三四五六](?=期)|十[一二三四五六](?=五)/g;

/** Ordinals in squeezed words. */
export const ordinalsIn = (words: string): readonly string[] => words.match(ordinals) ?? [];

/** Squeezed and folded; the whole where nothing would be left. Short forms of 澜溪至云渚高速公路: 澜云高速. */
export function workName(words: string): WorkName {
  const squeezed = workWords(words);
  const bare = squeezed.replace(size, '').replace(lead, '').replace(also, '').replace(tail, '');
  const name = (bare.length >= 2 ? bare : squeezed).replace(/^(?:第[一二三四五六七八九十\d]+|首)届/, '');
  return {
    name,
    shortForms: shortFormsOf(name),
    ordinals: ordinalsIn(squeezed),
    sizes: sizesSaid(words),
    code: roadCode.exec(squeezed)?.[0] ?? null,
  };
}

/** Roads and railways between two places go by the first letters of both, in either order, or from the other end. */
function shortFormsOf(name: string): readonly string[] {
  const [, one, other, line] = /^(\p{Script=Han})(\p{Script=Han})(高铁|高速公路|高速|铁路|城际)$/u.exec(name) ?? [];
  if (one && other && line) return [`${other}${one}${line}`];
  const [, from, to, road] =
    /^([\p{Script=Han}]{2,6})(?:至|到|—|-)([\p{Script=Han}]{2,6}?)(高速|铁路|高铁|公路|快速|大道|一级|二级)/u.exec(
      name,
    ) ?? [];
  if (!from || !to || !road) return [];
  return [`${from[0]}${to[0]}${road}`, `${to[0]}${from[0]}${road}`, `${to}至${from}`];
}
