// 通水工程使3万农民受益: what is counted are people, and what is told of is the work.
import type { Quantity } from '@luoshi/grammar';

const benefit = /^(?:农[民户]|村民|群众|居民|市民|职工|学生)?(?:直接)?(?:受益|得益)$/;
const byWhat = /([^，；]{3,}?)(?:使|让|令)[^，；]*$/;

/** The work that the figure's own clause (the last of `context`) tells of, or null. */
export const workBehind = (measure: string, context: string): string | null =>
  benefit.test(measure.replace(/\s/g, '')) ? (byWhat.exec(context)?.[1] ?? null) : null;

/** A bare number of those who benefit counts people. */
export const ofPeople = (quantity: Quantity): Quantity =>
  quantity.base.unit === '' && benefit.test(quantity.measure.text.replace(/\s/g, ''))
    ? { ...quantity, base: { ...quantity.base, unit: '人' } }
    : quantity;
