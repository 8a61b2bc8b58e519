// What a year is to make is not what there is: 培育家庭农场30家 is not answered by 家庭农场达到260家.
import type { Quantity } from '@luoshi/grammar';
import { isMoney, isRatio } from './comparable.ts';

/** Verbs by which a lasting thing comes to be; not 发展到, 建成后. */
const makes = /(?:培育|发展|创建|建设|建成|新建|认定|打造|建立|组建)(?![到至为后])[^，；]*$/;
const isLevel = /(?:达|到|至|稳定在|保持在|突破|超过|总数|总量|规模)了?(?:约|近)?$/;
/** In the clause of a result: done in the year, whatever the sum is called. */
const doing =
  /建成|建设|新建|改建|改造|完成|实施|培育|创建|开工|竣工|新增|净增|新发展|认定|打造|造林|种植|发展(?![到至])/;

/** `before`: the promise up to its number. */
export const isMaking = (quantity: Quantity, before: string): boolean =>
  quantity.kind === 'level' &&
  !isRatio(quantity) &&
  !isMoney(quantity) &&
  makes.test(before) &&
  !isLevel.test(before) &&
  !before.includes('累计');

/** `before`: the result's clause up to its number, of which a figure is said to be where a stock stands. */
export const isStock = (before: string): boolean => !doing.test(before);
