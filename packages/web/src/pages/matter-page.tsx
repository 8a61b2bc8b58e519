// 事项: one matter with its sentence, its clock, what is next, its slips, its evidence and its history.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { MatterDetail } from '../api/contract.ts';
import { matterQuery, mechanismsQuery } from '../api/matter-queries.ts';
import { Children } from '../matters/children.tsx';
import { ClockLine } from '../matters/clock-line.tsx';
import { clockPoints } from '../matters/clock-points.ts';
import { ClockTable } from '../matters/clock-table.tsx';
import { EvidenceWall } from '../matters/evidence-wall.tsx';
import { History } from '../matters/history.tsx';
import { MatterHead } from '../matters/matter-head.tsx';
import { MatterScore } from '../matters/matter-score.tsx';
import { NextStep } from '../matters/next-step.tsx';
import { ProgressNow } from '../matters/progress-now.tsx';
import { rankedCommands } from '../matters/ranked-commands.ts';
import { SlipList } from '../matters/slip-list.tsx';
import { Answered } from '../parts/answered.tsx';
import { SubmissionSection } from '../suggestions/submission-section.tsx';
import '../styles/supervision.css';
import '../styles/matter.css';

const route = getRouteApi('/matters/$id');

export function MatterPage() {
  const { id } = route.useParams();
  const query = useQuery(matterQuery(id));
  return (
    <Answered query={query} lines={14}>
      {(detail) => <Matter detail={detail} />}
    </Answered>
  );
}

function Matter({ detail }: { readonly detail: MatterDetail }) {
  const { data: mechanisms } = useQuery(mechanismsQuery);
  const mechanism = mechanisms?.find((view) => view.mechanism.id === detail.item.mechanism)?.mechanism;
  const points = useMemo(() => (mechanism === undefined ? [] : clockPoints(detail, mechanism)), [detail, mechanism]);
  const ranked = useMemo(() => (mechanism === undefined ? [] : rankedCommands(detail, mechanism)), [detail, mechanism]);
  return (
    <article className="matter">
      <div className="matter-main">
        <MatterHead detail={detail} />
        <ClockLine points={points} isWithdrawn={detail.item.phase === 'withdrawn'} />
        <ClockTable detail={detail} />
        {detail.submission === null ? (
          <ProgressNow detail={detail} />
        ) : (
          <SubmissionSection detail={detail} submission={detail.submission} />
        )}
        <EvidenceWall matter={detail.item.id} evidence={detail.evidence} isEnded={isEnded(detail)} />
        <History matter={detail.item.id} history={detail.history} unit={detail.targets[0]?.unit} />
      </div>
      <aside className="matter-side">
        <NextStep detail={detail} ranked={ranked} />
        <SlipList detail={detail} />
        {hasBegun(detail) && <MatterScore detail={detail} />}
        <Children detail={detail} />
      </aside>
    </article>
  );
}

const isEnded = ({ item }: MatterDetail): boolean => ['closed', 'archived', 'withdrawn'].includes(item.phase);

/** A matter that is not handed out yet can lose no points. */
const hasBegun = ({ item }: MatterDetail): boolean => item.phase !== 'preparing';
