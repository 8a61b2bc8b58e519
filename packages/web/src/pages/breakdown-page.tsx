// 任务分解: the report's promises as a table of works with their units and limits.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { breakdownQuery } from '../api/breakdown-calls.ts';
import type { BreakdownAnswer, Choices } from '../api/contract.ts';
import { choicesQuery } from '../api/matter-queries.ts';
import { directoryNames } from '../breakdown/directory-names.ts';
import { WorkTable } from '../breakdown/work-table.tsx';
import { Answered } from '../parts/answered.tsx';
import '../styles/supervision.css';
import '../styles/breakdown.css';

const route = getRouteApi('/reports/$id/breakdown');

export function BreakdownPage() {
  const { id } = route.useParams();
  const table = useQuery(breakdownQuery(id));
  const choices = useQuery(choicesQuery);
  return (
    <Answered query={table} lines={16}>
      {(first) => <Answered query={choices}>{(known) => <Named key={id} first={first} choices={known} />}</Answered>}
    </Answered>
  );
}

function Named({ first, choices }: { readonly first: BreakdownAnswer; readonly choices: Choices }) {
  const names = useMemo(() => directoryNames(choices, first.year), [choices, first.year]);
  // Rows of the first answer only: afterwards the table on the page is the newer one.
  const [opened] = useState(first);
  return <WorkTable first={opened} names={names} />;
}
