// The name under which figures of one indicator meet, however it is written.
import { measureName } from '../account/names/measure-name.ts';

/** 规模以上工业增加值 and 规上工业增加值 are one; size classes in the name (10亿元以上) stay apart. Empty for words without letters. */
export function seriesName(measure: string): string {
  const { words, sizes } = measureName(measure);
  return [words, ...sizes].join('｜');
}
