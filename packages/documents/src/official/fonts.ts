// The typefaces of official documents by name, and the part of a .docx that says what to take where they are not installed.

/** Names as the offices' computers know them. None is embedded: 方正小标宋 and the _GB2312 faces may not be passed on freely. */
export const FONTS = {
  /** 仿宋: body. */
  body: '仿宋_GB2312',
  /** 楷体: second level, the signer's name. */
  second: '楷体_GB2312',
  /** 黑体: first level, 附件, 出席. */
  first: '黑体',
  /** 小标宋: titles and red heads. */
  title: '方正小标宋简体',
  /** 宋体: page numbers. */
  number: '宋体',
} as const;

export type FontUse = keyof typeof FONTS;

/** Faces to take instead, in order, under the names of Windows, WPS and macOS. */
const fallbacks: Readonly<Record<FontUse, string>> = {
  body: '仿宋,FangSong,STFangsong',
  second: '楷体,KaiTi,STKaiti',
  first: 'SimHei,STHeiti',
  title: '方正小标宋_GBK,小标宋体,宋体,SimSun',
  number: 'SimSun,STSong',
};

/** One face for all kinds of characters, so that digits and quotation marks come from the same one. */
export function fontOf(use: FontUse) {
  const name = FONTS[use];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** `word/fontTable.xml` with an altName for every face (ECMA-376 part 1, 17.8.3.1). */
export function fontTableXml(): string {
  const fonts = (Object.keys(FONTS) as FontUse[]).map(
    (use) =>
      `<w:font w:name="${FONTS[use]}"><w:altName w:val="${fallbacks[use]}"/><w:charset w:val="86"/><w:family w:val="${
        use === 'second' ? 'script' : 'auto'
      }"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
