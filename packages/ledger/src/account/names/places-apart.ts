// Names that differ in one letter of place: 北环路 is not 南环路, 城东小学 not 城西小学.

const kinds: readonly string[] = ['东西南北中', '上下', '内外'];
const ofPlace = /[东西南北中上下内外]/;

/** Whether `words` say one of the name's letters of place otherwise, between the same neighbours, and never as the name does. */
export function placesApart(name: string, words: string): boolean {
  if (!ofPlace.test(name)) return false;
  return [...name].some((letter, at) => {
    const kind = kinds.find((letters) => letters.includes(letter));
    const [before, behind] = [name[at - 1] ?? '', name[at + 1] ?? ''];
    if (kind === undefined || before + behind === '' || words.includes(before + letter + behind)) return false;
    return [...kind].some((other) => other !== letter && words.includes(before + other + behind));
  });
}
