// Whether an amount is what is taken away or what is left: 减少贫困人口2万人 is not 贫困人口减少到2万人.
const removes = /(?:减少|降低|压减|压缩|削减|淘汰|退出|化解|关停|去除)/;
const removesBefore = new RegExp(`${removes.source}[^，；到至]*$`);
const leaves = /(?:减少|下降|降低|压减|压缩|缩小|降)[到至为]了?(?:约|近)?\d/;

/** `before`: the promise's words up to the number. */
export const isRemoved = (before: string): boolean => removesBefore.test(before);

/** Whether a clause of the review tells what there is. `isTotal`: the figure is said to be where a stock stands. */
export const tellsWhatIsLeft = (clause: string, isTotal: boolean): boolean =>
  leaves.test(clause) || (isTotal && !removes.test(clause));
