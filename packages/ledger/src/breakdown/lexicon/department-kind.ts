// A kind of county department with the words of reports that point to it.

/** A kind of department (部门) by the work it does. */
export interface DepartmentKind {
  readonly kind: string;
  /** What a county usually calls it; a directory may call it otherwise. */
  readonly name: string;
  /** Parts of unit names by which a directory's unit is known to be of this kind, the most telling first. */
  readonly stems: readonly string[];
  /** Words that point to this department; the longer a word, the more it says. */
  readonly words: readonly string[];
  /** Words that point here only where nothing else speaks; they count a third. */
  readonly weakWords: readonly string[];
  /** Kinds that do this work where the directory has no unit of this kind, in order. */
  readonly instead: readonly string[];
}

type Stated = Pick<DepartmentKind, 'kind' | 'name'> & {
  readonly stems: string;
  readonly words: string;
  readonly weak?: string;
  readonly instead?: string;
};

const list = (words = ''): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** A kind from lists of words with white space between them, as a lexicon is easiest to edit. */
export const department = ({ kind, name, stems, words, weak, instead }: Stated): DepartmentKind => ({
  kind,
  name,
  stems: list(stems),
  words: list(words),
  weakWords: list(weak),
  instead: list(instead),
});
