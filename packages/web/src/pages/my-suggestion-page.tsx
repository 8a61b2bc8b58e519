// One's own suggestion: where it stands, the replies as documents, and the grade.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MySuggestion } from '../api/contract.ts';
import { myReplyLetter, mySuggestionQuery } from '../api/suggestion-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { GradeForm } from '../suggestions/grade-form.tsx';
import { Whose } from '../suggestions/my-suggestions.tsx';
import { paragraphs, ReplyDocument } from '../suggestions/reply-document.tsx';
import { RetractForm } from '../suggestions/retract-form.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import '../styles/supervision.css';
import '../styles/suggestions.css';

const route = getRouteApi('/suggestions/$id');

export function MySuggestionPage() {
  const { id } = route.useParams();
  const query = useQuery(mySuggestionQuery(id));
  return <Answered query={query}>{(suggestion) => <Suggestion suggestion={suggestion} />}</Answered>;
}

function Suggestion({ suggestion }: { readonly suggestion: MySuggestion }) {
  const { my } = useSuggestionWords();
  const { replies, mayGrade, commands } = suggestion;
  return (
    <div className="page my-suggestion">
      <Link to="/suggestions" search={{}} className="my-back">
        ‹ {my.back}
      </Link>
      <Head suggestion={suggestion} />
      <section aria-labelledby="reply">
        <h2 id="reply">{my.reply}</h2>
        {replies.length === 0 && <p className="soft">{my.noReply}</p>}
        {[...replies].reverse().map((reply, at) => (
          <ReplyDocument key={reply.round} reply={reply} letter={at === 0 ? myReplyLetter(suggestion.id) : null} />
        ))}
      </section>
      {mayGrade && <GradeForm key={suggestion.seq} suggestion={suggestion} />}
      <OwnText suggestion={suggestion} />
      {commands.some(({ id }) => id === 'retract') && <RetractForm suggestion={suggestion} />}
    </div>
  );
}

function Head({ suggestion }: { readonly suggestion: MySuggestion }) {
  const words = useSuggestionWords();
  const { language } = useWords();
  const { dates } = useSupervisionWords();
  const { submission, steps } = suggestion;
  return (
    <header>
      <p className="my-tags">
        <span className="tag">{suggestion.kindName[language]}</span>
        <span className="soft" lang="zh-CN">
          {submission.session} <span className="number">{words.number(submission.number)}</span>
        </span>
      </p>
      <h1 lang="zh-CN">{suggestion.title}</h1>
      <p className="my-state">
        <b>{suggestion.stateName[language]}</b> <Whose item={suggestion} />
      </p>
      <ol className="my-steps">
        {steps.map((step) => (
          <li key={step.id} className={step.passedAt === null ? '' : 'is-passed'}>
            <span aria-hidden="true">{step.passedAt === null ? '○' : '✓'}</span> {step.name[language]}
            {step.passedAt !== null && <span className="soft"> {dates.time(step.passedAt)}</span>}
          </li>
        ))}
      </ol>
    </header>
  );
}

function OwnText({ suggestion: { text, people, coUnits, leadUnit, joined } }: { readonly suggestion: MySuggestion }) {
  const { detail, heads, my, number } = useSuggestionWords();
  const { language } = useWords();
  return (
    <section aria-labelledby="own-text">
      <h2 id="own-text">{detail.text}</h2>
      <div lang="zh-CN">
        {paragraphs(text).map((paragraph) => (
          <p key={paragraph.key}>{paragraph.text}</p>
        ))}
      </div>
      <p className="soft">
        {detail.people}{' '}
        <span lang="zh-CN">
          {people.map(({ name, delegation }) => (delegation === '' ? name : `${name}（${delegation}）`)).join('、')}
        </span>
      </p>
      <p className="soft">
        {heads.unit} <span lang="zh-CN">{leadUnit.name}</span>
        {coUnits.length > 0 && (
          <>
            {' · '}
            {heads.coUnits} <span lang="zh-CN">{coUnits.map(({ name }) => name).join('、')}</span>
          </>
        )}
      </p>
      {joined.length > 0 && (
        <>
          <h2>{my.joined}</h2>
          <ul className="joined-suggestions" data-testid="joined">
            {joined.map((one) => (
              <li key={one.id}>
                <span className="tag">{one.kindName[language]}</span>{' '}
                <span className="number">{number(one.number)}</span> <span lang="zh-CN">{one.title}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
