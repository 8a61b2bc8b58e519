// One character folded to the form the rules are written in; always one UTF-16 unit to one, so offsets hold.

const HALF_WIDTH_SHIFT = 0xff01 - 0x21;

/** Full-width forms whose full-width shape the rules rely on as punctuation. */
const KEPT_FULL_WIDTH = new Set('！（），：；？～'.split(''));

const SINGLES: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  ',': '，',
  '!': '！',
  '?': '？',
  '﹪': '%',
  '﹣': '-',
  '－': '-',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '‒': '—',
  '~': '～',
  '〜': '～',
  '∼': '～',
  '•': '·',
  '・': '·',
  '‧': '·',
  '﹒': '·',
  '〔': '（',
  '〕': '）',
  '｡': '。',
  '､': '、',
  两: '两',
  '○': '〇',
  '│': '|',
};

const FOLDED = buildTable();

/**
 * The folded form of one UTF-16 code unit: full-width letters, digits and ％ become ASCII; ASCII brackets, commas and
 * semicolons become the Chinese ones; dashes and middle dots are unified. A comma between digits is left to the caller.
 */
export function foldUnit(unit: number): number {
  return FOLDED[unit] as number;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    if (!KEPT_FULL_WIDTH.has(String.fromCharCode(unit))) table[unit] = unit - HALF_WIDTH_SHIFT;
  }
  for (const [from, to] of Object.entries(SINGLES)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}
