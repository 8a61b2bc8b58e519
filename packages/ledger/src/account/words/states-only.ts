// Promises of how a thing is to stand or move: no step of a work answers them.
import { squeezedName } from '../text/folded.ts';
import { toldState } from './told-state.ts';

const onlyFall = /只[减降]不[增升]|[零负]增长/;
/** 收入增速高于全县平均: a rate against another. */
const againstAnother = /(?:增速|增幅|增长率|增长|涨幅)(?:继续|持续|保持|均|要|力争)*(?:不?[高低]于|[快慢好]于|跑赢)/;

/** 排放继续下降, “三公”经费只减不增. */
export const isOfState = (text: string): boolean => {
  const words = squeezedName(text);
  return (
    onlyFall.test(words) || againstAnother.test(words) || words.split('、').some((part) => toldState(part) !== null)
  );
};
