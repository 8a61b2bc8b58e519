// One command on one matter: what was promised, what was said last, the form, and one button.
import type { Mechanism } from '@luoshi/mechanisms';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import type { CommandOffer, MatterDetail } from '../api/contract.ts';
import { matterQuery, mechanismsQuery } from '../api/matter-queries.ts';
import { targetText } from '../breakdown/target-text.ts';
import { CommandForm } from '../form/command-form.tsx';
import { proposedIn } from '../form/form-values.ts';
import { answeredLines, knownFrom } from '../matters/answered-lines.ts';
import { HistoryLines } from '../matters/history.tsx';
import { Answered } from '../parts/answered.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { knownReply } from '../suggestions/known-reply.ts';
import { SoFar } from '../suggestions/so-far.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import '../styles/supervision.css';
import '../styles/matter.css';

const route = getRouteApi('/matters/$id/do/$command');

export function DoPage() {
  const { id, command } = route.useParams();
  const query = useQuery({ ...matterQuery(id), staleTime: 0, refetchOnWindowFocus: false });
  const mechanisms = useQuery(mechanismsQuery);
  // What another page left in the cache may be old; a form begins from what stands now.
  const fresh = { ...query, data: query.isFetchedAfterMount ? query.data : undefined };
  return (
    <Answered query={fresh}>
      {(detail) => (
        <Answered query={mechanisms}>
          {(views) => {
            const view = views.find(({ mechanism }) => mechanism.id === detail.item.mechanism);
            return <Do key={`${id} ${command}`} detail={detail} command={command} mechanism={view?.mechanism} />;
          }}
        </Answered>
      )}
    </Answered>
  );
}

interface DoProps {
  readonly detail: MatterDetail;
  readonly command: string;
  readonly mechanism: Mechanism | undefined;
}

function Do({ detail, command, mechanism }: DoProps) {
  const { language } = useWords();
  const { act, matter } = useSupervisionWords();
  const { from, colour } = route.useSearch();
  const navigate = useNavigate();
  const { message } = App.useApp();
  // The form stays as it was opened: an act of somebody else must not take it away from under the person writing.
  const [opened] = useState(detail);
  const offer = opened.commands.find(({ id }) => id === command);
  const answered = mechanism === undefined ? [] : answeredLines(opened, command, mechanism);
  return (
    <div className="do-page">
      <DoHead detail={opened} offer={offer} />
      {opened.submission !== null && <SoFar submission={opened.submission} />}
      {offer !== undefined && answered.length > 0 && (
        <section className="do-answered" aria-label={act.answered} data-testid="answered">
          <HistoryLines matter={opened.item.id} history={answered} unit={opened.targets[0]?.unit} />
        </section>
      )}
      {offer === undefined ? (
        <div role="alert">
          <p>
            {opened.governmentSuccessor === null ? act.notOffered : matter.takenOverBy(opened.governmentSuccessor.name)}
          </p>
          <Link to="/matters/$id" params={{ id: opened.item.id }} className="button">
            {act.toMatter}
          </Link>
        </div>
      ) : (
        <CommandForm
          detail={opened}
          offer={offer}
          known={{
            ...proposedIn(offer.fields),
            ...knownFrom(answered, opened, offer.fields),
            ...knownReply(opened, command),
            ...(colour === undefined ? {} : { colour }),
          }}
          onDone={({ repeated }) => {
            void message.success(repeated ? act.repeated : act.submitted(offer.name[language]));
            if (from === 'todo') void navigate({ to: '/todo' });
            else void navigate({ to: '/matters/$id', params: { id: opened.item.id } });
          }}
        />
      )}
    </div>
  );
}

function DoHead({ detail, offer }: { readonly detail: MatterDetail; readonly offer: CommandOffer | undefined }) {
  const { language } = useWords();
  const { act, dates } = useSupervisionWords();
  const { item, promise, progress, targets, submission, relations } = detail;
  return (
    <header className="do-head">
      {offer !== undefined && <h1>{offer.name[language]}</h1>}
      <p>
        <LightSign colour={item.light.colour} />{' '}
        <Link to="/matters/$id" params={{ id: item.id }} lang="zh-CN">
          {item.title}
        </Link>
      </p>
      {item.nextDue !== null && <DueDay day={item.nextDue} name={item.nextDue.clockName[language]} />}
      <dl className="fact-list is-narrow">
        {(promise !== null || targets.length > 0) && (
          <div>
            <dt>{act.promise}</dt>
            <dd lang="zh-CN">
              {promise !== null && (
                <Link
                  to="/reports/$id"
                  params={{ id: promise.report }}
                  search={{ at: `${promise.start}-${promise.end}` }}
                >
                  {promise.text}
                </Link>
              )}
              {targets.length > 0 && <b> {targets.map(targetText).join('；')}</b>}
            </dd>
          </div>
        )}
        {submission === null && (progress !== null || relations.includes('lead')) && (
          <div>
            <dt>{act.last}</dt>
            <dd lang="zh-CN">{progress === null ? act.first : `${progress.text}（${dates.time(progress.at)}）`}</dd>
          </div>
        )}
        {submission !== null && (
          <div>
            <dt lang="zh-CN">{submission.proposers[0]}</dt>
            <dd lang="zh-CN">{submission.text}</dd>
          </div>
        )}
        {offer?.source !== undefined && (
          <div>
            <dt>{act.basis}</dt>
            <dd lang="zh-CN">
              {[offer.source.document, offer.source.article, offer.source.date].filter(Boolean).join('，')}
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
