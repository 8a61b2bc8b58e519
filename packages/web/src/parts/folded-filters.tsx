// Filters that a phone folds away behind one button, which says how many are set; on wider screens they stand in their row.
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words/words-context.tsx';

interface FoldedFiltersProps {
  /** How many of those inside are set. */
  readonly set: number;
  readonly children: ReactNode;
}

export function FoldedFilters({ set, children }: FoldedFiltersProps) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="chip filters-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.filter.fold(set)}
      </button>
      <div id={id} className={isOpen ? 'filters-folded is-open' : 'filters-folded'}>
        {children}
      </div>
    </>
  );
}
