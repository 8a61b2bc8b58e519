// Long and short forms of one event: 第三届进博会 and 第三届中国国际进口博览会.

const event = /^\p{Script=Han}{1,4}[会节展赛]$/u;
const longestForm = 24;
const placeLength = 2;

/** Where a name stands in squeezed words. */
export interface NamePlace {
  readonly nameStart: number;
  readonly nameEnd: number;
}

/**
 * Where `words` name the event `name` under a longer or shorter form, or null: the same count (第三届) before it, the letters of
 * the short form in order within the long one, and the same last letter; or, without a count, the same place before it.
 */
export function eventIn(name: string, ordinals: readonly string[], words: string): NamePlace | null {
  for (const ordinal of ordinals) {
    const at = words.indexOf(`${ordinal}届`);
    if (at === -1) continue;
    const nameStart = at + ordinal.length + 1;
    const form = formsIn(words.slice(nameStart, nameStart + longestForm)).find(
      (one) => isShortOf(name, one) || isShortOf(one, name),
    );
    if (form) return { nameStart, nameEnd: nameStart + form.length };
  }
  return eventAt(name, words);
}

/** 云渚山货会 for 云渚国际山货交易会: where no count tells them apart, both begin with the place. */
function eventAt(name: string, words: string): NamePlace | null {
  const nameStart = words.indexOf(name.slice(0, placeLength));
  if (nameStart === -1 || !/[会节展赛]$/.test(name)) return null;
  const form = formsIn(words.slice(nameStart, nameStart + longestForm)).find(
    (one) =>
      Math.min(one.length, name.length) > placeLength + 2 &&
      one.includes('残') === name.includes('残') &&
      (isShortOf(name, one) || isShortOf(one, name)),
  );
  return form ? { nameStart, nameEnd: nameStart + form.length } : null;
}

/** What the words may call the event: up to each 会, 节, 展 or 赛. */
const formsIn = (behind: string): readonly string[] =>
  [...behind.matchAll(/[会节展赛]/g)]
    .map(({ index }) => behind.slice(0, index + 1))
    .filter((form) => !/[、，]/.test(form));

/** 航展 for 航空航天博览会: a fair in long and in short. */
const fair = /(?:博览|展览|展示|展销)会$/;

function isShortOf(short: string, whole: string): boolean {
  const long = short.endsWith('展') ? whole.replace(fair, '展') : whole;
  if (!event.test(short) || short.length >= long.length || short.length < 3 || short.at(-1) !== long.at(-1))
    return false;
  let from = 0;
  for (const letter of short) {
    const at = long.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return from === long.length;
}
