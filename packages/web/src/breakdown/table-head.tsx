// What the table is: its year, its version, how many works and how many cells still wait for a person.
import type { BreakdownRow } from '@luoshi/ledger';
import { Link } from '@tanstack/react-router';
import type { BreakdownAnswer } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface TableHeadProps {
  readonly kept: BreakdownAnswer;
  readonly rows: readonly BreakdownRow[];
}

export function TableHead({ kept, rows }: TableHeadProps) {
  const { breakdown, dates } = useSupervisionWords();
  const proposed = rows.reduce((sum, row) => sum + Object.keys(row.proposed).length, 0);
  const facts = [
    breakdown.version(kept.version),
    kept.issuedAt === null ? breakdown.inWork : breakdown.issuedOn(dates.day(kept.issuedAt), kept.issuedBy ?? ''),
    breakdown.rows(rows.length),
    proposed === 0 ? null : breakdown.proposed(proposed),
  ];
  return (
    <div className="table-head">
      <h1>
        {breakdown.title}{' '}
        <Link to="/reports/$id" params={{ id: kept.report }} search={{}} className="soft">
          {kept.year}
        </Link>
      </h1>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
