// Names that differ in one letter of place: 北环路 is not 南环路, 城东小学 not 城西小学.

const kinds: readonly string[] = ['东西南北中', '上下', '内外'];
const ofPlace = /[东西南北中上下内外]/;

/** Whether `words` say one of the name's letters of place otherwise, between the same neighbours, and never as the name does. */
export function placesApart(name: string, words: string): boolean {
  if (townsApart(name, words)) return true;
  if (!ofPlace.test(name)) return false;
  return [...name].some((letter, at) => {
    const kind = kinds.find((letters) => letters.includes(letter));
    const [before, behind] = [name[at - 1] ?? '', name[at + 1] ?? ''];
    if (kind === undefined || before + behind === '' || words.includes(before + letter + behind)) return false;
    return [...kind].some((other) => other !== letter && words.includes(before + other + behind));
  });
}

const ownTown = /^(?!.*(?:乡镇|城镇|重点镇|特色镇|中心镇))([\p{Script=Han}]{2,3})[镇乡](?![村镇])/u;
const elsewhere = /县城|城区|市区|(?:^|、)(?!各)[\p{Script=Han}]{2,3}(?<!乡|城)[镇乡](?![村镇])/u;

/** 云渚镇卫生院 is not 县城卫生院, nor 红岩镇卫生院: words that name another place and not the name's own town. */
function townsApart(name: string, words: string): boolean {
  const town = ownTown.exec(name)?.[1];
  return town !== undefined && !words.includes(town) && elsewhere.test(words);
}
