// A clause as a thing and the state it is in: 国际收支｜基本平衡.
import { measureName } from '../names/measure-name.ts';
import { degrees, fillers, plainDegree, type State, stateWords } from './states.ts';

export interface ToldState {
  readonly state: State;
  /** 1..3. */
  readonly degree: number;
  /** The name of the thing, as measures are compared. */
  readonly thing: string;
}

const forms = stateWords.map(({ state, says }) => ({
  state,
  pattern: new RegExp(`^(.{2,24}?)(${fillers}*)(?:${says})(?:态势|势头)?$`),
}));
const isCourse = (state: State): boolean => state === 'rise' || state === 'fall';
/** 进出口增速回落 tells of no fall. */
const ofRate = /(?:增速|增幅|涨幅|降幅|跌幅|增长率|速度)$/;
/** Most clauses end in no state; their last letters tell. */
const longestState = 12;
const endsInState = new RegExp(`(?:${stateWords.map(({ says }) => says).join('|')})(?:态势|势头)?[”"]?$`);
const lead = /^(?:去年|全年|今年|我[国省市州县区]|要|使|让|确保|实现|保持|促进|推动|推进|努力|力争)+/;
const tail = /(?:质量|状况|形势|水平|运行|关系)+$/;

/** The states of things that 、 joins, each told or promised by itself: 危桥全部消除、危房全部改造. */
export const toldStates = (words: string): readonly ToldState[] =>
  words.split('、').flatMap((part) => toldState(part) ?? []);

/** Who was still poor in the plan and how many they were: 现行标准下…, 年初剩余的3100名…. */
const stillPoor = /^(?:现行标准下的?|年初|剩余的?|\d+(?:\.\d+)?[万亿]*[个名户人]?)+(?=(?:农村)?贫困)/;

/** Null where the clause does not end in a state, or tells it of many things or of a comparison. `words` are squeezed and folded. */
export function toldState(words: string): ToldState | null {
  if (!endsInState.test(words.slice(-longestState))) return null;
  const said = words.replace(/[“”"]/g, '').replace(lead, '').replace(stillPoor, '');
  if (said.length > 32 || /\d|比|[与同]/.test(said)) return null;
  const found = forms
    .flatMap(({ state, pattern }) => {
      const match = pattern.exec(said);
      return match ? [{ state, thing: match[1]!, manner: match[2]! }] : [];
    })
    .sort((a, b) => a.thing.length - b.thing.length)[0];
  if (!found || /[不未没难]$/.test(found.thing) || (isCourse(found.state) && ofRate.test(found.thing))) return null;
  const degree = degrees.find(([says]) => says.test(found.manner))?.[1] ?? plainDegree;
  const bare = found.thing.replace(tail, '');
  return { state: found.state, degree, thing: measureName(bare.length >= 2 ? bare : found.thing).words };
}
