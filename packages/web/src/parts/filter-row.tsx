// The filters of a list: by words, the others behind one button on a phone, and one to clear them all.
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { FilterWords } from './filter-words.tsx';
import { FoldedFilters } from './folded-filters.tsx';

interface Words {
  readonly words?: string | undefined;
}

interface FilterRowProps<Search extends Words> {
  readonly search: Search;
  /** Every filter of the list, unset. */
  readonly none: Search;
  readonly names: { readonly words: string; readonly clear: string };
  readonly onSearch: (patch: Search | Words) => void;
  readonly children: ReactNode;
}

export function FilterRow<Search extends Words>({ search, none, names, onSearch, children }: FilterRowProps<Search>) {
  const set = Object.keys(none).filter((name) => search[name as keyof Search] !== undefined);
  return (
    <div className="board-filters">
      <FilterWords name={names.words} value={search.words} onChange={(words) => onSearch({ words })} />
      <FoldedFilters set={set.filter((name) => name !== 'words').length}>{children}</FoldedFilters>
      {set.length > 0 && (
        <Button size="small" type="link" onClick={() => onSearch(none)}>
          {names.clear}
        </Button>
      )}
    </div>
  );
}
