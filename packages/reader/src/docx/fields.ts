// Fields: a code that Word computes (PAGE, TOC, REF …) and the result it showed last. The result is text, the code is not.

/** Follows the nesting of `w:fldChar` marks. */
export interface Fields {
  mark(type: string | undefined): void;
  /** Text of `w:instrText`, by which a table of contents is known. */
  code(text: string): void;
  /** True while what is read is the code of some field and not its result. */
  isInCode(): boolean;
  isInContents(): boolean;
}

export function fields(): Fields {
  const open: { isCode: boolean; code: string }[] = [];
  return {
    mark(type) {
      const innermost = open.at(-1);
      if (type === 'begin') open.push({ isCode: true, code: '' });
      else if (type === 'separate' && innermost) innermost.isCode = false;
      else if (type === 'end') open.pop();
    },
    code(text) {
      const innermost = open.at(-1);
      if (innermost && innermost.code.length < 16) innermost.code += text;
    },
    isInCode: () => open.some(({ isCode }) => isCode),
    isInContents: () => open.some(({ isCode, code }) => !isCode && /^\s*TOC\b/.test(code)),
  };
}
