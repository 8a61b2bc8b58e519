// How far a matter has come: the last feedback, the share beside its plan, the nodes.
import type { MatterDetail } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function ProgressNow({ detail }: { readonly detail: MatterDetail }) {
  const { matter, dates } = useSupervisionWords();
  const { progress, nodes, item, plannedShare } = detail;
  const unit = detail.targets[0]?.unit ?? '';
  const isOpen = item.phase !== 'closed' && item.phase !== 'archived';
  return (
    <section className="progress-now" aria-labelledby="progress-now">
      <h2 id="progress-now">{matter.progress}</h2>
      {progress === null ? (
        <p className="soft">{matter.noProgress}</p>
      ) : (
        <p lang="zh-CN">
          {progress.text}
          {progress.value !== null && (
            <b className="is-figure">
              {' '}
              {progress.value}
              {unit}
            </b>
          )}{' '}
          <span className="soft">{dates.time(progress.at)}</span>
        </p>
      )}
      {item.share !== null && isOpen && <ShareBar share={item.share} planned={plannedShare} />}
      {nodes.length > 0 && (
        <ol className="node-list" aria-label={matter.nodes}>
          {nodes.map((node) => (
            <li key={node.id} className={node.passedAt === null ? '' : 'is-passed'}>
              <span aria-hidden="true">{node.passedAt === null ? '○' : '✓'}</span>{' '}
              <span lang="zh-CN">{node.title}</span>{' '}
              <span className="soft">
                {node.passedAt === null
                  ? matter.dueOn(dates.day(node.date))
                  : matter.passedOn(dates.time(node.passedAt))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function ShareBar({ share, planned }: { readonly share: number; readonly planned: number | null }) {
  const { matter } = useSupervisionWords();
  const text = planned === null ? `${Math.round(share)}%` : matter.planned(Math.round(share), Math.round(planned));
  return (
    <div className="share-bar" role="img" aria-label={text} title={text}>
      <span className="share-done" style={{ width: `${share}%` }} />
      {planned !== null && <span className="share-planned" style={{ left: `${planned}%` }} />}
    </div>
  );
}
