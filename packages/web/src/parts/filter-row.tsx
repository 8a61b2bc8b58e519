// The filters of a list: by words, the others behind one button on a phone, and one to clear them all.
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FilterWords } from './filter-words.tsx';
import { FoldedFilters } from './folded-filters.tsx';

interface FilterRowProps {
  /** Names of the filters that are set; `words` is the one by words. */
  readonly set: readonly string[];
  readonly words: string | undefined;
  readonly names: { readonly words: string; readonly clear: string };
  readonly onWords: (words: string | undefined) => void;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

export function FilterRow({ set, words, names, onWords, onClear, children }: FilterRowProps) {
  return (
    <div className="board-filters">
      <FilterWords name={names.words} value={words} onChange={onWords} />
      <FoldedFilters set={set.filter((name) => name !== 'words').length}>{children}</FoldedFilters>
      {set.length > 0 && (
        <Button size="small" type="link" onClick={onClear}>
          {names.clear}
        </Button>
      )}
    </div>
  );
}
