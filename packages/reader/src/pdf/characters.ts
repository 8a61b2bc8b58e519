// Characters as PDFs name them into characters as people write them, one for one.

/** Radicals of U+2E80–2EFF in order; a space where the radical has no ordinary character of its own. */
const RADICALS_FROM_2E80 =
  ' 厂乛乚乙亻冂几刀刂卜卩小小兀尢尣尢巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糸纟罓罒罓冈网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** Where Unicode's own mapping names another character than the one that simplified Chinese writes. */
const OWN: Readonly<Record<string, string>> = { '⼾': '户', '⸺': '——', '⸻': '———' };

/**
 * Kangxi radicals (U+2F00–2FDF), compatibility ideographs and Latin ligatures by Unicode's own mapping, radicals of
 * U+2E80–2EFF by our table: PDFs of Chromium write ⼯ for 工. One character stays one, but for ligatures: ⸺ is ——, ﬁ is fi.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e3a\u2e3b\u2e80-\u2eff\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (character) => {
    const code = character.charCodeAt(0);
    const isRadical = code >= 0x2e80 && code < 0x2f00;
    return (
      OWN[character] ??
      (isRadical ? RADICALS_FROM_2E80[code - 0x2e80]?.trim() || character : character.normalize('NFKC'))
    );
  });
}

/** Chinese characters and full-width signs: between them and anything else no space is written. */
export const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef\ud840-\ud8ff“”‘’…—·]/;

/** What takes no place on the page and means nothing: controls, zero-width signs, soft hyphens. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Width in half em as typeset: 2 for a Chinese character, 1 for a letter or digit. */
export function halfWidths(text: string): number {
  let sum = 0;
  for (const character of text) sum += WIDE.test(character) ? 2 : 1;
  return sum;
}
