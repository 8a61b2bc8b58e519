// What money is for: 拿出|3000万元|奖补经营主体; 投资|3亿元|改造管网 → 管网投资.
import { type Mention, restOfClause } from '../../mention.ts';
import { type Answer, asTopic, type MeasureRule } from '../measure-read.ts';

const FOR = /^(?:对|用于|用在|实施|推动|推进|建设|新建|完成|支持|改造|开展)/;
const SPENDS = /(?:拿出|投入|安排|筹集|列支|整合|统筹|筹措|下拨|补助)$/;

export const useOfMoney: MeasureRule = ({ chars, mention, before }) => {
  if (mention.amount.family !== 'money') return null;
  if (before.text === '' && OUTLAY.test(mention.left) && mention.right === '') return useBehindComma(chars, mention);
  if (mention.amount.end !== mention.behind) return null;
  const isInvested = before.text === '投资' && FOR.test(mention.right);
  const isPaid = PAYER.test(before.text) && /^用于/.test(mention.right);
  if (!isInvested && !isPaid && !(before.text === '' && SPENDS.test(mention.left))) return null;
  const use = restOfClause(chars, mention).replace(FOR, '');
  if (use.length < 2) return null;
  const text = isInvested ? `${use}投资` : use;
  return asTopic({ text, start: mention.behind, end: mention.behind + use.length, how: 'behind' });
};

/** 中央财政安排|8亿元|用于…: who pays is not what the money is for. */
const PAYER = /^(?:中央|国家|各级|省级|市级|县级|本级|地方)?财政(?:预算)?(?:安排|投入|拨付|下达|列支)$/;
const OUTLAY = /(?:投入|投资|安排|筹集|筹措|拿出)(?:资金)?(?:约|近|超|超过)?$/;
const WORKS =
  /^，(?:用于|对|新建|改造|实施|建设|完成|改建|扩建|改扩建|维修|修缮|建成|修建|新修|整治|治理|购置|铺设|栽植)+(?:了)?([^，。；、\d\n]{2,16})/;
const NEXT_CLAUSE = 28;

/** 投入|2350万元，改造校舍3万平方米: the next clause says what for. */
function useBehindComma(chars: string, { behind }: Mention): Answer | null {
  const use = WORKS.exec(chars.slice(behind, behind + NEXT_CLAUSE));
  if (use === null) return null;
  const noun = use[1] as string;
  const start = behind + use[0].length - noun.length;
  return asTopic({ text: `${noun}投入`, start, end: start + noun.length, how: 'behind' });
}
