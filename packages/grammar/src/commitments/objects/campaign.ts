// Works and quotations that name an aim or a policy and no thing: 强师惠民工程, “两重”项目.

/** What a campaign is after: persons, minds, abilities, industries. None of it is built. */
const AIM =
  /(?:创新|发展|突破|引领|领航|领雁|领跑|赋能|攻关|育人|树人|铸魂|传承|弘扬|增效|提效|扩围|扩面|增收|激活|畅通|培养|培育|培壮|倍增|成长|壮大|振兴|兴[\p{L}]|[强育兴引聚留稳保助扶暖][师医企农校教才民链岗智老幼残军心]|人才|英才|名师|名医|名家|校长|教师|工匠|头雁|素质|素养|文明|道德|思政|研究|阐释|标准化|便利化|国际化|品牌化|融合|协同|联动|集群|再造|救助|关爱|护航|清朗|登峰|攀登|引育|引才|聚才|稳链|保链|强链|补链|延链|稳岗|促就业|促进|互补|多元利用|畅行|服务)(?:专项)?工程”?$/u;
/** An aim and 专项工程” behind it. In characters. */
const LONGEST_AIM = 9;
/** What can be built stands in a quoted name. */
const BUILT = /[馆院校园路桥厂站场楼库网水河湖渠厕管电气热林田寺庙塔祠府城矿港通]|中心|广场|基地/u;

/** 立德树人工程, “千村升级”工程: a campaign that is called a work. */
export function isCampaign(content: string): boolean {
  if (!content.endsWith('工程') && !content.endsWith('工程”')) return false;
  if (/[\d期]/u.test(content)) return false;
  if (LED_WATER.test(content)) return false;
  if (content.endsWith('工程”') && /^(?:新一轮[^“]*)?“/u.test(content))
    return !BUILT.test(content.slice(content.lastIndexOf('“'), -3));
  if (!content.endsWith('”工程')) return AIM.test(content.slice(-LONGEST_AIM));
  const [before = '', quoted = ''] = content.split('“');
  return !BUILT.test(quoted.slice(0, -'”工程'.length)) && !/[场路桥馆厂站库河湖渠]$/u.test(before);
}

/** 引江补湖工程: water that is led somewhere. */
const LED_WATER = /^引(?![领育才导进])/u;
const NUMBERED = /^“[一二两三四五六七八九十百千万双]{1,2}[^”]{1,6}”/u;

/** “两重”项目, “双一流”高校, “四好农村路”: a policy by its number; which of its works is not said. */
export function isSlogan(content: string): boolean {
  if (content[0] !== '“') return false;
  const quote = NUMBERED.exec(content)?.[0];
  if (quote === undefined || (BUILT.test(quote) && !quote.includes('农村路'))) return false;
  const rest = content.slice(quote.length);
  // With more behind it the number belongs to a name: “两高”沿线治理项目.
  return rest.startsWith('、') || (rest.length <= LONGEST_KIND && !/^[一二三四五六七八九十]期/u.test(rest));
}

/** 项目, 高校建设, 更新改造. In characters. */
const LONGEST_KIND = 4;
