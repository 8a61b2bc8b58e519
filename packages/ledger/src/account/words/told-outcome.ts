// What a clause tells of a task in words: X任务如期完成, 超额完成X指标, X目标未能实现, X控制在预算范围内.

export interface ToldOutcome {
  readonly verdict: 'kept' | 'exceeded' | 'missed';
  /** What it is told of; empty where the clause before names it. */
  readonly subject: string;
  /** Told of all figures that bind the government: 各项约束性指标. */
  readonly ofBinding: boolean;
  /** Told is only that it stayed within its limits. */
  readonly isWithin: boolean;
}

interface Form {
  readonly says: RegExp;
  readonly verdict: ToldOutcome['verdict'];
}

const goal = '(?:目标任务|任务目标|控制(?:目标|指标)|目标|任务|指标|计划)';
const when =
  '(?:年度|全年|当年|年初|本年度|既定|预定|预期|增长|建设|约束性|各项|(?:国家|上级|[省市县区州])?(?:确定|下达|定)的?|的)';
const well = '(?:均|都|已|全部|全面|如期|按期|按时|提前|圆满|顺利|胜利)';
const not = '(?:未能|没有|没能|未)(?:如期|按期|按时)?';

/** 新入库企业数超过年初计划: only of what is wanted high. */
export const above =
  /^(.{2,}?)(?:新增数|数量|个数|户数|家数|数)?(?:均|都|已|明显|大幅)*超过?了?(?:全年|年初|年度|原定|既定)+(?:预期)?的?(?:目标任务|目标|计划|预期|任务)$/;

/** Asked in this order, on folded words; each group is the subject. 基本完成 and 部分完成 decide nothing and are in none of them. */
const forms: readonly Form[] = [
  { says: new RegExp(`^(.*?)${when}*${goal}${not}(?:实现|完成|达到)$`), verdict: 'missed' },
  { says: new RegExp(`^(.*?)${not}(?:实现|完成|达到)${when}+${goal}?$`), verdict: 'missed' },
  { says: /^(.+?)(?:未达预期|不及预期)$/, verdict: 'missed' },
  { says: /^(.{2,}?)(?:产业)?(?:项目)?(?:尚未|未能|没有|未)(?:取得|实现)(?:零的)?突破$/, verdict: 'missed' },
  { says: new RegExp(`^(.*?)${when}*${goal}?${well}*超额(?:完成|实现)${when}*${goal}?$`), verdict: 'exceeded' },
  { says: new RegExp(`^${well}*超额(?:完成|实现)了?(.*?)${when}*${goal}$`), verdict: 'exceeded' },
  { says: /^(.{2,}?)(?:成功|首次|率先|已)*实现了?(?:历史性)?零的?突破$/, verdict: 'kept' },
  { says: above, verdict: 'exceeded' },
  { says: new RegExp(`^(.*?)${when}*${goal}${well}*(?:完成|实现)$`), verdict: 'kept' },
  { says: new RegExp(`^${well}*(?:完成|实现)了?(.*?)${when}*${goal}$`), verdict: 'kept' },
  { says: new RegExp(`^(.{2,}?)${well}*(?:完成|实现)了?${when}+${goal}$`), verdict: 'kept' },
  { says: new RegExp(`^(.{2,}?)控制在${when}+${goal}(?:范围|水平)?[之以]?内$`), verdict: 'kept' },
  {
    says: /^(.+?)控制在(?:年初|年度)?(?:确定的)?(?:预算|预期|计划|目标)(?:目标|控制)?的?(?:范围|水平|指标)?[之以]?内$/,
    verdict: 'kept',
  },
];

const lead = /^(?:去年|全年|一年来|过去一年|\d{4}年|我[国省市州县区])+/;
/** 其中新建公路超额完成…: of what is named; 其中九成…, 其中8项… are told of a part. */
const ofThem = /^其中(?=[^\d一二三四五六七八九十半大多部]{3})/;
const undecided = /基本|部分|大多|大部|多数|首批|一期|其中|有望|预计|力争|确保|正在|将|除/;

/** Every form ends with one of these; most clauses with none. */
const endsTelling = /(?:完成|实现|达到|目标|任务|指标|计划|预期|突破|内)$/;

/** Null where the clause tells no outcome, or one that decides nothing. `words` are folded. */
export function toldOutcome(words: string): ToldOutcome | null {
  if (!endsTelling.test(words.slice(-4)) || undecided.test(words.replace(ofThem, ''))) return null;
  const clause = words.replace(lead, '').replace(ofThem, '');
  for (const { says, verdict } of forms) {
    const subject = says.exec(clause)?.[1];
    if (subject === undefined) continue;
    if (subject === '' && clause.includes('各项') && !clause.includes('约束性')) return null;
    return {
      verdict,
      subject: subject.replace(/^各项|^主要$|^全部$/, ''),
      ofBinding: clause.includes('约束性指标'),
      isWithin: clause.endsWith('内'),
    };
  }
  return null;
}
