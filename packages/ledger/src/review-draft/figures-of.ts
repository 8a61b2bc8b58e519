// Figures in words, so that a statement can be held against its sources.

/** Numbers written in digits, full-width ones and thousands separators folded: 1,200.5 → 1200.5. */
export function figuresOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  );
}

/** Figures of `text` that none of `sources` holds. */
export function unsourcedFigures(text: string, sources: readonly string[]): readonly string[] {
  const held = new Set(sources.flatMap(figuresOf));
  return figuresOf(text).filter((figure) => !held.has(figure));
}
