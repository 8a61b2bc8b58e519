// What is counted where the number opens its clause and the verb follows: 3家企业获评绿色工厂 counts 绿色工厂.

/** What became of those counted, and the name of what they now are. */
const becomes =
  /^的?[\p{Script=Han}]{0,6}?(?:成功|顺利|先后|相继|分别|均|新|被)*(?:获评|获批|获认定为?|入选|跻身|晋升为?|创成|荣获|评为|认定为|命名为|授予|列为)(\p{Script=Han}[\p{Script=Han}“”·]{2,19}?)(?:荣誉称号|称号|名单|名录|行列)?$/u;
/** What is fostered, kept in reserve or proposed is not yet what it is to become. */
const isOnlyToBe = /(?:培育|储备|后备|候选|推荐|申报|创建|公示|辅导)(?:对象|企业|库|单位)?$/;
const goesPublic =
  /^(?:企业|公司)(?:成功|顺利|先后|相继|分别)*(?:在(?!新三板|四板|区域|股权|场外)\p{Script=Han}{2,8}?)?(?:挂牌)?上市(?:交易)?$/u;
/** 3家企业启动上市辅导: they may be listed one day. */
const maybePublic = /^(?:企业|公司).*上市.*(?:辅导|后备|培育|储备|申报|申请|受理)/;
/** 8家企业完成改制: what is done to them is what was promised. */
const isDone = /^(\p{Script=Han}{2,8}?)(?:全部|全面|均|已|顺利|如期|按期)*完成(\p{Script=Han}{2,8})$/u;
const hasWater =
  /^(?:农村)?(?:群众|人口|居民|村民|农民|农牧民)?\p{Script=Han}{0,2}喝上了?(?:安全|放心|干净|洁净|健康|自来)+水$/u;

const outOfPoverty =
  /^(?:贫困)?(?:人口|群众|农民)?(?:成功|稳定|如期|顺利|全部)*(?:实现)?(?:脱贫|摆脱(?:了)?贫困|越过(?:了)?(?:温饱|贫困)线)$/u;
/** 6个村的整村推进工程全面完成: which places it is done in. */
const doneInPlaces =
  /^(村|行政村|建制村|乡镇|社区)的(\p{Script=Han}{3,10}?)(?:项目|工程|任务)*(?:全部|全面|均|已|顺利|如期|按期)*(?:完成|完工|竣工|建成)$/u;

export interface CountFirst {
  readonly name: string;
  /** Those counted came to it in the year. */
  readonly isAdded: boolean;
}

/** `behind`: folded, the clause from the figure on. Null where the clause says no such thing. */
export function countFirst(behind: string): CountFirst | null {
  const words = behind.replace(/[“”]/g, '');
  const title = becomes.exec(words)?.[1];
  if (title !== undefined && isOnlyToBe.test(title)) return null;
  if (title !== undefined) return { name: title, isAdded: true };
  if (maybePublic.test(words)) return { name: '后备企业', isAdded: true };
  if (goesPublic.test(words)) return { name: '上市企业', isAdded: true };
  if (hasWater.test(words)) return { name: '农村饮水安全', isAdded: false };
  if (outOfPoverty.test(words)) return { name: '贫困人口脱贫', isAdded: false };
  const [, places, work] = doneInPlaces.exec(words) ?? [];
  if (places !== undefined && work !== undefined) return { name: work + places, isAdded: false };
  const [, thing, task] = isDone.exec(words) ?? [];
  return thing === undefined || task === undefined || /投资|产值|收入|任务|目标/.test(task)
    ? null
    : { name: thing + task, isAdded: false };
}
