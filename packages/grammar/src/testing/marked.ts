// Examples mark the expected run in the sentence itself: 新修步道⟦20至30公里⟧.

export interface Marked {
  readonly text: string;
  readonly runs: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** The sentence without its marks, and the marked runs. */
export function unmark(sentence: string): Marked {
  let text = '';
  const starts: number[] = [];
  const runs: { start: number; end: number; text: string }[] = [];
  for (const char of sentence) {
    if (char === '⟦') starts.push(text.length);
    else if (char === '⟧') {
      const start = starts.pop() as number;
      runs.push({ start, end: text.length, text: text.slice(start) });
    } else text += char;
  }
  return { text, runs };
}
