// An opened line: both sentences side by side with their words marked, the rule that judged, the matters, and who ruled what.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { YearAccountAnswer, YearAccountLine } from '../api/contract.ts';
import { yearLineQuery } from '../api/year-account-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { leaderText } from '../parts/leader-text.ts';
import type { Span } from '../span.ts';
import { joined } from '../text/joined.ts';
import type { LanguageInUse } from './line-texts.ts';
import { claimText } from './line-texts.ts';
import { MeasuredFigure } from './measured-figure.tsx';
import { RulingHistory } from './ruling-history.tsx';

interface LineDetailProps {
  readonly account: YearAccountAnswer;
  readonly line: YearAccountLine;
  readonly language: LanguageInUse;
  readonly canSeeMatters: boolean;
  readonly indicatorsYear: number | null;
}

type Passage = YearAccountLine['sentence'];

export function LineDetail({ account, line, language, canSeeMatters, indicatorsYear }: LineDetailProps) {
  const { words } = language;
  const { claim } = line;
  const differs = account.lines.filter(({ promise }) => claim?.differsFrom.includes(promise.id));
  return (
    <div className="line-detail" data-testid="line-detail">
      <div className="two-sentences">
        <Sentence
          title={words.detail.promise}
          report={account.plan.id}
          passage={line.sentence}
          said={line.promise}
          at={line.promiseAt}
          language={language}
        />
        {claim !== null && claim.result !== null && claim.sentence !== null && account.next !== null ? (
          <Sentence
            title={words.detail.result}
            report={account.next.id}
            passage={claim.sentence}
            said={claim.result}
            at={claim.resultAt}
            language={language}
          />
        ) : (
          <section className="one-sentence is-gap">
            <h3>{words.detail.noResult}</h3>
            <p>{claimText(line, language)}</p>
            {account.next !== null && line.promise.measure !== null && (
              <p className="soft">
                <Link to="/search" search={{ q: joined(line.promise.measure) }}>
                  {words.detail.searchFor(joined(line.promise.measure))}
                </Link>{' '}
                {words.detail.findHint}
              </p>
            )}
          </section>
        )}
      </div>
      <dl className="line-facts">
        <Fact name={words.columns.heading}>
          <span lang="zh-CN">{line.heading || words.nobody.heading}</span>{' '}
          <span className="soft">{words.classes[line.promise.class]}</span>
        </Fact>
        {claim !== null && (
          <Fact name={words.detail.rule}>
            {line.state === 'overruled' && <b>{words.detail.proposedRule(words.verdicts[claim.verdict])} </b>}
            {claim.difference !== null && <b>{claim.difference[language.code]}</b>} {claim.ruleSentence[language.code]}{' '}
            {claim.result?.estimated === true && <b>{words.detail.estimate} </b>}
            <span className="soft">{words.detail.confidence(Math.round(claim.confidence * 100))}</span>
          </Fact>
        )}
        {differs.length > 0 && (
          <Fact name="">
            <b>{words.differs(differs.map(({ number }) => number).join(words.comma))}</b>
          </Fact>
        )}
        <Fact name={words.detail.matters}>
          <Matters line={line} language={language} canSeeMatters={canSeeMatters} />
        </Fact>
        {line.evidence.measured && (
          <Fact name={words.measured.name}>
            <MeasuredFigure line={line} language={language} indicatorsYear={indicatorsYear} />{' '}
            <span className="soft">
              {words.measured.bearsOut(words.verdicts[line.evidence.measured.verdict])}
              {line.evidence.measured.rule[language.code]}
            </span>
          </Fact>
        )}
        <Fact name={words.detail.history}>
          <History account={account} line={line} language={language} />
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface SentenceProps {
  readonly title: string;
  /** Id of the report it stands in. */
  readonly report: string;
  readonly passage: Passage;
  readonly said: Span;
  /** Where they stand in the passage's own text; nothing is marked by guess where that is not known. */
  readonly at: Span | null;
  readonly language: LanguageInUse;
}

function Sentence({ title, report, passage, said, at, language: { words } }: SentenceProps) {
  const { start, end } = at ?? { start: 0, end: 0 };
  return (
    <section className="one-sentence">
      <h3>
        {title}
        <span className="sentence-place">
          {passage.page !== null && <span>{words.detail.page(passage.page)}</span>}
          <Link to="/reports/$id" params={{ id: report }} search={{ at: `${said.start}-${said.end}` }}>
            {words.detail.toPlan}
          </Link>
        </span>
      </h3>
      <p lang="zh-CN">
        {passage.text.slice(0, start)}
        {at !== null && <mark className="said">{passage.text.slice(start, end)}</mark>}
        {passage.text.slice(end)}
      </p>
    </section>
  );
}

function Matters({ line, language, canSeeMatters }: Omit<LineDetailProps, 'account' | 'indicatorsYear'>) {
  const { words, code } = language;
  const { matters } = line.evidence;
  if (matters.length === 0) return <span className="soft">{words.detail.noMatters}</span>;
  return (
    <ul>
      {matters.map((proof) => (
        <li key={proof.matter}>
          {canSeeMatters ? (
            <Link to="/matters/$id" params={{ id: proof.matter }} lang="zh-CN">
              {words.matter(proof.number)} {proof.title}
            </Link>
          ) : (
            <span lang="zh-CN">
              {words.matter(proof.number)} {proof.title}
            </span>
          )}{' '}
          <span className="soft">
            {[
              words.evidence[proof.standing],
              proof.leadUnit.name,
              proof.leader === null ? '' : leaderText(proof.leader, code),
              proof.share === null ? '' : words.detail.progress(Math.floor(proof.share * 100)),
              proof.files === 0 ? '' : words.files(proof.files),
              proof.limitOn === null ? '' : words.limitOn(words.date(proof.limitOn)),
              proof.closedOn === null ? '' : words.finishedOn(words.date(proof.closedOn)),
              proof.verifiedBy === null ? '' : words.detail.verifiedBy(proof.verifiedBy),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function History({ account, line, language }: Omit<LineDetailProps, 'canSeeMatters' | 'indicatorsYear'>) {
  const query = useQuery(yearLineQuery(account.government.code, account.year, line.promise.id, account.seq));
  return (
    <Answered query={query} lines={1}>
      {({ history }) => <RulingHistory history={history} language={language} />}
    </Answered>
  );
}
