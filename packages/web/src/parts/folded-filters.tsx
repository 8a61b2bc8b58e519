// Filters that a phone folds away behind one button, which says how many are set; on wider screens they stand in their row.
import { type ReactNode, useId, useState } from 'react';

interface FoldedFiltersProps {
  /** Of the button, with the number of filters that are set. */
  readonly name: string;
  readonly children: ReactNode;
}

export function FoldedFilters({ name, children }: FoldedFiltersProps) {
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
        {name}
      </button>
      <div id={id} className={isOpen ? 'filters-folded is-open' : 'filters-folded'}>
        {children}
      </div>
    </>
  );
}
