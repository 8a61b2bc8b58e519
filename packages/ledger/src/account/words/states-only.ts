// Promises of how a thing is to stand or move: no step of a work answers them.
import { squeezedName } from '../text/folded.ts';
import { toldState } from './told-state.ts';

const onlyFall = /只[减降]不[增升]|[零负]增长/;

/** 排放继续下降, “三公”经费只减不增. */
export const isOfState = (text: string): boolean => {
  const words = squeezedName(text);
  return onlyFall.test(words) || words.split('、').some((part) => toldState(part) !== null);
};
