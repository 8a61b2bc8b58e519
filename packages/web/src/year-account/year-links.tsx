// The years that a government can account for, each a link that keeps the filters.
import { Link } from '@tanstack/react-router';
import type { AccountYears } from '../api/contract.ts';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import type { AccountSearch } from './account-search.ts';

interface YearLinksProps {
  readonly years: AccountYears;
  readonly year: number | null;
  readonly search: AccountSearch;
}

/** The opened line is of one year and does not go along. */
export function YearLinks({ years: { government, years }, year, search: { line: _line, ...kept } }: YearLinksProps) {
  const words = useYearAccountWords();
  return (
    <nav className="year-links" aria-label={words.years}>
      {[...years].reverse().map(({ year: each, plan, next }) => (
        <Link
          key={each}
          to="/account/$government/$year"
          params={{ government: government.code, year: String(each) }}
          search={kept}
          className={`chip${each === year ? ' is-on' : ''}${plan === null ? ' is-missing' : ''}`}
          aria-current={each === year ? 'page' : undefined}
          title={plan === null ? words.noPlan(each) : next === null ? words.noNextShort(each) : undefined}
        >
          {each}
        </Link>
      ))}
    </nav>
  );
}
