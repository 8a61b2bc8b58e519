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
const lead = /^(?:去年|全年|今年|我[国省市州县区]|要|使|让|确保|实现|保持|促进|推动|推进|努力|力争)+/;
const tail = /(?:质量|状况|形势|水平|运行|关系)+$/;

/** Null where the clause does not end in a state, or tells it of many things or of a comparison. `words` are squeezed and folded. */
export function toldState(words: string): ToldState | null {
  if (words.length > 32 || /\d|比|[与同]/.test(words)) return null;
  const clause = words.replace(/[“”"]/g, '').replace(lead, '');
  const found = forms
    .flatMap(({ state, pattern }) => {
      const match = pattern.exec(clause);
      return match ? [{ state, thing: match[1]!, manner: match[2]! }] : [];
    })
    .sort((a, b) => a.thing.length - b.thing.length)[0];
  if (!found || /[不未没难]$/.test(found.thing) || (isCourse(found.state) && ofRate.test(found.thing))) return null;
  const degree = degrees.find(([says]) => says.test(found.manner))?.[1] ?? plainDegree;
  const bare = found.thing.replace(tail, '');
  return { state: found.state, degree, thing: measureName(bare.length >= 2 ? bare : found.thing).words };
}
