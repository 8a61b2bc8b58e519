// How particular the promised things are, from 0 (更多项目) to 1 (a proper name): the test for what a third party could check.
import { countsDecrees } from '../clause/counts-decrees.ts';
import type { ClauseQuantity, Run } from '../clause/plan-clause.ts';
import { INDEFINITE_WORDS } from '../lexicon/head-nouns.ts';
import { wordSet } from '../lexicon/word-index.ts';
import { isCampaign, isSlogan } from './campaign.ts';
import { type NounKind, nounKindAt } from './noun-kind.ts';
import type { ObjectList } from './split-objects.ts';
import { longestUnknownRun } from './unknown-words.ts';

const INDEFINITE = wordSet(INDEFINITE_WORDS);
/** Works named after an aim, not after a thing: 质量提升工程, 扩容提质工程. */
const CAMPAIGN =
  /(?:提质|提升|培养|提效|扩容|增收|扩增|倍增|培育|培壮|培优|强基|惠民|安居|乡风|文明|道德|诚信|遗产|攻坚|振兴|质量|品质|收入|亮化|美化|创建|人才|放心|素质|暖心|便民|绿化|民心|赋能|强链|补链)/u;
/** Whoever awards a title stands in its name. */
const AWARDED = /国家|全国|全省|省级|市级|自治区级|世界|国际|联合国|[3-5A]A|部级|三级|三甲|二甲|二级|甲等/u;

export interface Namedness {
  readonly score: number;
  readonly kind: NounKind | null;
  /** Length of the longest run that is no common word. */
  readonly unknown: number;
  /** An amount stands inside the object. */
  readonly counted: boolean;
  /** Several things are listed. */
  readonly listed: boolean;
  /** 一批, 更多, 重点项目: nobody could say which. */
  readonly indefinite: boolean;
  /** 农村公路, 产业园区, 重大技改项目: of the things there are many of, no particular one. */
  readonly generic: boolean;
}

/** Scores the object `run` with the list it was cut into; `quantities` are those of the clause. */
export function namednessOf(
  text: string,
  run: Run,
  list: ObjectList,
  quantities: readonly ClauseQuantity[],
): Namedness {
  const last = list.objects.at(-1);
  if (last === undefined || run.end - run.start < 2) {
    return { score: 0, kind: null, unknown: 0, counted: false, listed: false, indefinite: true, generic: true };
  }
  const kind = kindOf(text, run, last, list);
  const unknown = unknownIn(text, run.start, list.hasMore ? last.end : run.end);
  const counted = quantities.some(
    (each) =>
      each.start >= run.start &&
      each.end <= run.end &&
      each.draft.quantity.status !== 'context' &&
      text[each.end] !== '级' &&
      !countsDecrees(text, each),
  );
  const listed = list.objects.length >= 2;
  const content = text.slice(run.start, run.end);
  let score = ofKind(content, kind, unknown);
  if (unknown >= 2) score += 0.45;
  if (/[“《]/.test(content) && !isSlogan(content)) score += 0.25;
  if (/[A-Z]/.test(content)) score += 0.1;
  if (counted) score += 0.5;
  if (listed && (counted || unknown >= 2 || !endsBare(text, run, list))) score += list.hasMore ? 0.35 : 0.2;
  if (!counted && kind !== 'undertaking' && /[^“]的/.test(content) && !/[“]/.test(content)) score -= 0.3;
  const indefinite =
    !counted &&
    ((isIndefinite(text, run, last, list.hasMore) && !SOME_MEASURES.test(content)) ||
      (kind !== 'document' && isEpithet(content)) ||
      (unknown < 2 && !listed && !list.hasMore && isAnyGood(text, run)));
  if (indefinite) score = 0;
  const generic =
    !counted && unknown < 2 && (isSlogan(content) || endsBare(text, run, list) || areAnyOfMany(text, run, list));
  return { score: Math.min(1, Math.max(0, score)), kind, unknown, counted, listed, indefinite, generic };
}

/** Among things listed with 等, one of these tells that all are held: 桑蚕节、柳溪过大年等活动. */
const FESTIVAL = /(?:[^季环细调情]节|大赛|联赛|博览会|论坛|大会|峰会|展会|马拉松)$/u;

/** With 等, what sums the list up tells the kind where it is a project or a facility; else the last thing does. */
function kindOf(text: string, run: Run, last: Run, list: ObjectList): NounKind | null {
  const lastKind = nounKindAt(text, last.start, last.end);
  if (!list.hasMore) return lastKind === 'title' ? (kindOfOther(text, list) ?? lastKind) : lastKind;
  if (lastKind === 'event' || list.objects.some(({ start, end }) => FESTIVAL.test(text.slice(start, end))))
    return 'event';
  const summary = nounKindAt(text, last.end + 1, run.end);
  if (lastKind === 'facility' && /网络(?:建设)?$/u.test(text.slice(last.end, run.end))) return lastKind;
  return summary === 'abstract' ? (text.endsWith('工作', run.end) ? lastKind : 'abstract') : (summary ?? lastKind);
}

/** 甲国家实验室、乙示范区: among several things a title is the place that bears it. */
function kindOfOther(text: string, { objects }: ObjectList): NounKind | null {
  if (!/[区园]$/u.test(text.slice(0, objects.at(-1)?.end))) return null;
  const kinds = objects.map(({ start, end }) => nounKindAt(text, start, end));
  return kinds.find((kind) => kind === 'facility' || kind === 'undertaking') ?? null;
}

function ofKind(content: string, kind: NounKind | null, unknown: number): number {
  switch (kind) {
    case 'facility':
      return content.length >= 3 ? 0.45 : 0.3;
    case 'undertaking':
      if (unknown < 2 && /[一二三四五六七八九十两]+大[^”]{0,6}(?:工程|行动|计划)”?$/u.test(content)) return -0.4;
      if (isCampaign(content)) return -0.9;
      if (content.endsWith('工程') && unknown < 2 && CAMPAIGN.test(content)) return 0;
      return content.length >= 7 ? 0.5 : content.length >= 5 ? 0.3 : 0;
    case 'title':
      return AWARDED.test(content) ? 0.45 : 0.1;
    case 'event':
      return 0.35;
    case 'landscape':
      return /至.{1,12}段$/u.test(content) ? 0.5 : 0.15;
    case 'abstract':
      return -0.4;
    default:
      return 0.05;
  }
}

/** A short quotation at the beginning is a name too: “X”片区综合改造. */
function unknownIn(text: string, start: number, end: number): number {
  const quoted = text[start] === '“' ? /^“[^”]{1,8}”/.exec(text.slice(start, Math.min(end, start + 10))) : null;
  const content = text.slice(start, end);
  const name = named(content) ? 2 : 0;
  if (isSlogan(content)) return Math.max(name, longestUnknownRun(text, start + (quoted?.[0].length ?? 0), end));
  return Math.max(name, longestUnknownRun(text, start, end), quoted && start + quoted[0].length < end ? 2 : 0);
}

/** Named by where it lies: 城北新区, 桥南片区, 河东水厂. */
const BY_PLACE =
  /(?:^|[、和])[东西南北中]线(?:铁路|公路|高速)|(?:^|[、和])(?:[城河江湖山桥港站岭塘][东西南北]|滨[江河湖海]|环[湖城]|临[港空]|[东西南北][城岸站门湖山江环])[^、]{0,8}?(?:区|片|组团|路|街|厂|站|园|校|院|馆|中学|小学|水系|市场|中心|方案)/u;
/** Named after a mountain or a water, however ordinary its characters: 太平山景区. */
const BY_LANDSCAPE =
  /(?:^|[、和])[^、和的]{1,4}[山湖河江谷岛寨峡沟洞泉岭](?:风景名胜区|风景旅游区|旅游风景区|旅游景区|风景区|景区|度假区|旅游区|水库|大桥)/u;
/** The only one a government has: 县人民医院, 市博物馆. */
const THE_ONE =
  /(?:^|[、和])[省市县区州旗](?:第?[一二三四]?(?:人民|中医|妇幼|妇女|精神|传染|老年|儿童)[^、]{0,8}?院|疾控|疾病预防|(?:委)?党校|博物馆|图书馆|文化馆|档案馆|体育馆|体育中心|体育场|奥体中心|美术馆|科技馆|会展中心|融媒体中心|客运站|殡仪馆|职教中心|职业教育中心|福利院|福利中心|文化艺术中心|[一二三四]中)/u;

function named(content: string): boolean {
  return BY_PLACE.test(content) || BY_LANDSCAPE.test(content) || THE_ONE.test(content);
}

/** 进社区、进小区: where something is brought, no thing. */
const BROUGHT_TO = /^[进入](?:社区|小区|校园|企业|农村|乡村|家庭|机关|基层|课堂|网格|村|户|楼宇?|市场|景区|万家)/u;

/** 建设现代化林场, 推进高水平县医院建设: as good as can be, but which one? */
function isAnyGood(text: string, { start, end }: Run): boolean {
  if (/[“《]/u.test(text.slice(start, end))) return false;
  return /^(?:现代化|高水平|高标准|高质量|高品质|高能级|一流)(?!农田)/u.test(
    text.slice(Math.max(0, start - 3), end).replace(/^[^现高一]{1,3}/u, ''),
  );
}

/** 出台若干措施: a paper of that title. */
const SOME_MEASURES = /若干(?:措施|政策|意见|规定|举措|政策措施)$/u;
/** 具有影响力的中心, “最美”的社区, 有特色的村: what it is to be like, not which. */
const EPITHET =
  /^(?:具有|具备|富有|更具|最具|独具|充满|体现|彰显|代表|有(?:影响|特色|吸引|竞争|活力)|以[^，]{2,12}为[^，]{2,6}|“[^”]*”)[^，]{0,16}的|[好优美强]的[^，]{2,}$/u;
/** What there is many of: one without a name is any of them. */
const ANY_OF_MANY =
  /(?:公路|道路|园区|工厂|车间|厂房|医院|高校|学校|社区|企业|宿舍|校舍|机组|场景|基础设施|医共体|医联体|医疗集团|(?:设施|服务|民生|补短板|融合|储备)项目)$/u;

function isEpithet(content: string): boolean {
  if (!content.includes('的')) return false;
  const bare = content.replace(/(?:建设|工作)$/u, '');
  return EPITHET.test(bare) || /的(?:项目|企业|地区|高校)$/u.test(bare);
}

/** Whoever has a grade to award can tell which: 三级医院, 全国示范社区. */
const GRADED = /[一二三]级|[二三]甲|全国|示范/u;

/** One thing, or several each of which there are many of: 零碳园区、零碳工厂. */
function areAnyOfMany(text: string, { start }: Run, { objects }: ObjectList): boolean {
  if (objects.length === 1) return isAnyOfMany(text.slice(start, objects[0]?.end));
  return objects.every((object) => isAnyOfMany(text.slice(object.start, object.end)));
}

function isAnyOfMany(content: string): boolean {
  const bare = content.replace(/(?:建设|工作)$/u, '');
  return (ANY_OF_MANY.test(bare) && !GRADED.test(bare)) || /^(?:重大|重点)[^，、]{0,8}(?:项目|工程)$/u.test(bare);
}

/** 甲、乙等建设: nothing behind 等 says what they are. */
function endsBare(text: string, run: Run, { objects, hasMore }: ObjectList): boolean {
  const last = objects.at(-1);
  return hasMore && last !== undefined && /^等?(?:开发|更新)?(?:建设|改造)?$/u.test(text.slice(last.end, run.end));
}

/** 县第三小学移址|新建项目: new is what is done, to a thing that is named before. */
function isNewWork(word: string, before: number): boolean {
  return before >= 4 && (word === '新建项目' || word === '续建项目');
}

function isIndefinite(text: string, run: Run, lastObject: Run, hasMore: boolean): boolean {
  if (BROUGHT_TO.test(text.slice(lastObject.start, lastObject.end))) return true;
  for (let at = lastObject.start; at < lastObject.end; at++) {
    const word = INDEFINITE.at(text, at, lastObject.end);
    if (word && at + word.word.length === lastObject.end && !isNewWork(word.word, at - lastObject.start)) return true;
  }
  const first = text.startsWith('重点', run.start - 2) && run.start >= 2 ? run.start - 2 : run.start;
  // 柳溪水库等重点项目: what sums up named things does not make them indefinite.
  const last = Math.min(hasMore ? lastObject.end : run.end, run.start + 8);
  for (let at = first; at < last; at++) if (INDEFINITE.at(text, at, hasMore ? lastObject.end : run.end)) return true;
  return false;
}
