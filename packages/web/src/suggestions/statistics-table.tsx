// 办理情况统计: one denominator printed above, then by kind and by unit, each row adding up.
import { useQuery } from '@tanstack/react-query';
import type { SuggestionStatistics } from '../api/contract.ts';
import { type SuggestionSearch, suggestionStatisticsQuery } from '../api/suggestion-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';
import { satisfactionText } from './satisfaction-text.ts';

type Counts = SuggestionStatistics['total'];

export function Statistics({ search }: { readonly search: SuggestionSearch }) {
  const { statistics } = useSuggestionWords();
  const { language } = useWords();
  const query = useQuery(suggestionStatisticsQuery(search));
  return (
    <Answered query={query}>
      {({ total, kinds, units }) => (
        <div className="suggestion-statistics">
          <p className="soft">{statistics.denominator(total.handed)}</p>
          <h2>{statistics.byKind}</h2>
          <CountsTable
            name={statistics.byKind}
            rows={kinds.map(({ kind, name, counts }) => ({ id: kind, name: name[language], counts }))}
            total={total}
          />
          <h2>{statistics.byUnit}</h2>
          <CountsTable
            name={statistics.byUnit}
            rows={units.map(({ unit, counts }) => ({ id: unit.id, name: unit.name, counts }))}
            total={total}
          />
        </div>
      )}
    </Answered>
  );
}

interface CountsTableProps {
  readonly name: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: Counts }[];
  readonly total: Counts;
}

function CountsTable({ name: title, rows, total }: CountsTableProps) {
  const { statistics, grades } = useSuggestionWords();
  return (
    <WideTable name={title} isFirstKept>
      <table className="plain-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col" />
            {[statistics.handed, statistics.replied, statistics.onTime, statistics.overdue, 'A', 'B', 'C', 'D'].map(
              (head) => (
                <th key={head} scope="col" className="is-figure">
                  {head}
                </th>
              ),
            )}
            {[grades.satisfied, grades.basically, grades.unsatisfied, grades.ungraded, statistics.waiting].map(
              (head) => (
                <th key={head} scope="col" className="is-figure">
                  {head}
                </th>
              ),
            )}
            <th scope="col" className="is-figure">
              {statistics.satisfaction}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, counts }) => (
            <CountsRow key={id} name={name} counts={counts} />
          ))}
          <CountsRow name={statistics.total} counts={total} isSum />
        </tbody>
      </table>
    </WideTable>
  );
}

function CountsRow({
  name,
  counts,
  isSum = false,
}: {
  readonly name: string;
  readonly counts: Counts;
  readonly isSum?: boolean;
}) {
  const { statistics } = useSuggestionWords();
  const { classes, grades, satisfaction } = counts;
  const figures: readonly (readonly [string, number])[] = [
    ['handed', counts.handed],
    ['replied', counts.replied],
    ['on-time', counts.onTime],
    ['overdue', counts.overdue],
    ['A', classes.A],
    ['B', classes.B],
    ['C', classes.C],
    ['D', classes.D],
    ['satisfied', grades.satisfied],
    ['basically', grades.basically],
    ['unsatisfied', grades.unsatisfied],
    ['ungraded', grades.ungraded],
    ['waiting', counts.waiting],
  ];
  return (
    <tr className={isSum ? 'is-sum' : ''}>
      <th scope="row" lang="zh-CN">
        {name}
      </th>
      {figures.map(([id, figure]) => (
        <td key={id} className={figure === 0 ? 'is-figure is-zero' : 'is-figure'}>
          {figure}
        </td>
      ))}
      <td
        className="is-figure"
        title={
          satisfaction === null
            ? statistics.none
            : statistics.satisfactionOf(satisfaction.satisfied, satisfaction.graded)
        }
      >
        {satisfaction === null ? '—' : satisfactionText(satisfaction)}
      </td>
    </tr>
  );
}
