// Elements of a .docx whose content is no text of the document.

/** Old properties kept by change tracking would number a paragraph twice; deleted and moved-away text is not there any more. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:sdtPr',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblGridChange',
  'w:numberingChange',
]);

/** Decides at each opening tag whether a subtree is left out; knows that of alternatives only one is shown. */
export interface Skipping {
  /** True when this element, or one around it, is left out. */
  opens(name: string): boolean;
  /** True when the closing element was left out. */
  closes(name: string): boolean;
}

export function skipping(): Skipping {
  let depth = 0;
  const chosen: boolean[] = [];
  const isLeftOut = (name: string): boolean => {
    if (name === 'mc:AlternateContent') chosen.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return SKIPPED.has(name);
    const isTaken = chosen.at(-1) ?? false;
    if (chosen.length > 0) chosen[chosen.length - 1] = true;
    return isTaken;
  };
  return {
    opens(name) {
      if (depth > 0 || isLeftOut(name)) depth++;
      return depth > 0;
    },
    closes(name) {
      if (depth > 0) {
        depth--;
        return true;
      }
      if (name === 'mc:AlternateContent') chosen.pop();
      return false;
    },
  };
}
