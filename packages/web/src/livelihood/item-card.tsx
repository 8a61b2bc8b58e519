// One adopted item: what it is, who does it, how it went month by month, what proves it, what was changed.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodItem, LivelihoodRound } from '../api/contract.ts';
import { livelihoodFilePath } from '../api/livelihood-calls.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { MonthBars } from './month-bars.tsx';
import { ProjectFacts, ProjectWords } from './project-text.tsx';
import { SatisfactionBar } from './satisfaction-bar.tsx';
import { mayAct } from './use-round-act.ts';

interface ItemCardProps {
  readonly round: LivelihoodRound;
  readonly item: LivelihoodItem;
  readonly number: number;
}

export function ItemCard({ round, item, number }: ItemCardProps) {
  const { items } = useLivelihoodWords();
  const { session } = useSigning();
  const { language } = useWords();
  const [isChanging, setChanging] = useState(false);
  const { project, progress, votesFor, satisfaction, link } = item;
  return (
    <li className="item-card">
      <div className="item-head">
        <h3 lang="zh-CN">
          {number}. {project.name}
        </h3>
        <span className="item-state">
          {progress ? (
            <>
              <LightSign colour={progress.light.colour} /> {progress.stateName[language]}
            </>
          ) : (
            items.notHandedOver
          )}
        </span>
      </div>
      <ProjectWords project={project} />
      <p>
        <ProjectFacts project={project} />
        {votesFor !== null && <span className="soft"> · {items.votes(votesFor)}</span>}
      </p>
      {progress && <Progress progress={progress} year={round.year} />}
      {item.changes.length > 0 && <Changes item={item} />}
      {satisfaction && <SatisfactionBar satisfaction={satisfaction} />}
      <p className="item-acts">
        {progress && session?.abilities.includes('see-matters') && (
          <Link to="/matters/$id" params={{ id: progress.matter }}>
            {items.toMatter}
          </Link>
        )}
        {link && session?.abilities.includes('see-reports') && (
          <Link to="/reports/$id" params={{ id: link.report }} search={{}} title={link.text}>
            {items.linked}
          </Link>
        )}
        {mayAct(round, 'change-item') && (
          <Button size="small" onClick={() => setChanging(true)}>
            {items.change}
          </Button>
        )}
      </p>
      {isChanging && <ChangeDialog round={round} item={item} onClose={() => setChanging(false)} />}
    </li>
  );
}

function Progress({
  progress,
  year,
}: {
  readonly progress: NonNullable<LivelihoodItem['progress']>;
  readonly year: number;
}) {
  const { items } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  const { months, share, text, files, inspections } = progress;
  return (
    <>
      <div className="item-progress">
        <span className={share === null ? 'item-no-share soft' : 'item-share'}>
          {share === null ? items.noShare : items.share(share)}
        </span>
        <MonthBars months={months} />
      </div>
      {text !== null && <p lang="zh-CN">{text}</p>}
      {files.length > 0 && (
        <ul className="evidence-wall" aria-label={items.photos}>
          {files.map(({ sha256, name, mediaType, on }) => (
            <li key={sha256}>
              <a href={livelihoodFilePath(year, sha256)} target="_blank" rel="noreferrer" title={name} lang="zh-CN">
                {mediaType.startsWith('image/') ? (
                  <img src={livelihoodFilePath(year, sha256)} alt={name} loading="lazy" />
                ) : (
                  <span className="evidence-kind" aria-hidden="true">
                    {name.split('.').pop()?.toUpperCase()}
                  </span>
                )}
                <span className="evidence-name">{dates.day(on)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {inspections.map(({ on, deputies, opinion }) => (
        <p key={`${on} ${opinion}`} className="inspection" lang="zh-CN">
          <span className="tag">{items.inspections}</span> {opinion}{' '}
          <span className="soft">{items.inspected(dates.day(on), deputies)}</span>
        </p>
      ))}
    </>
  );
}

function Changes({ item: { changes } }: { readonly item: LivelihoodItem }) {
  const { items } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  return (
    <>
      {changes.map(({ at, approval, reason, before }) => (
        <p key={at} className="inspection" lang="zh-CN">
          <span className="tag is-near">{items.changes}</span> {reason}{' '}
          <span className="soft">
            {items.approved(approval.body, approval.number, dates.day(approval.on))} · {items.was} {before.name}
            {before.finishOn !== null && ` · ${dates.day(before.finishOn)}`}
          </span>
        </p>
      ))}
    </>
  );
}
