// What money is for: 拿出|3000万元|奖补经营主体; 投资|3亿元|改造管网 → 管网投资.
import { restOfClause } from '../../mention.ts';
import { asTopic, type MeasureRule } from '../measure-read.ts';

const FOR = /^(?:对|用于|用在|实施|推动|推进|建设|新建|完成|支持|改造|开展)/;
const SPENDS = /(?:拿出|投入|安排|筹集|列支|整合|统筹|筹措|下拨|补助)$/;

export const useOfMoney: MeasureRule = ({ chars, mention, before }) => {
  if (mention.amount.family !== 'money' || mention.amount.end !== mention.behind) return null;
  const isInvested = before.text === '投资' && FOR.test(mention.right);
  if (!isInvested && !(before.text === '' && SPENDS.test(mention.left))) return null;
  const use = restOfClause(chars, mention).replace(FOR, '');
  if (use.length < 2) return null;
  const text = isInvested ? `${use}投资` : use;
  return asTopic({ text, start: mention.behind, end: mention.behind + use.length, how: 'behind' });
};
