// On a matter's page: what was put forward, by whom, what co-units answered, the replies with their grades.
import { Link } from '@tanstack/react-router';
import type { MatterDetail, SubmissionDetail } from '../api/contract.ts';
import { replyLetter } from '../api/suggestion-calls.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { paragraphs, ReplyDocument } from './reply-document.tsx';
import '../styles/suggestions.css';

interface SubmissionSectionProps {
  readonly detail: MatterDetail;
  readonly submission: SubmissionDetail;
}

export function SubmissionSection({ detail, submission }: SubmissionSectionProps) {
  const words = useSuggestionWords();
  const { dates } = useSupervisionWords();
  const { people, replies, coAnswers, joinedTo } = submission;
  return (
    <section className="submission" aria-labelledby="submission">
      <h2 id="submission">
        {words.detail.submission} <span lang="zh-CN">{submission.session}</span> {words.number(submission.number)}
      </h2>
      <p className="soft">
        {words.detail.people}{' '}
        {people.map(({ name, delegation, canSignIn }) => (
          <span key={name} lang="zh-CN" title={canSignIn ? '' : words.detail.cannotSignIn}>
            {name}
            {delegation !== '' && `（${delegation}）`}
            {!canSignIn && ' *'}{' '}
          </span>
        ))}
        · {words.detail.received} {dates.day(submission.receivedOn)}
        {submission.field !== '' && ` · ${submission.field}`}
      </p>
      {people.some(({ canSignIn }) => !canSignIn) && <p className="soft">* {words.detail.cannotSignIn}</p>}
      {joinedTo !== null && (
        <p>
          {words.detail.together}{' '}
          {/-m\d+$/.test(joinedTo) ? (
            <Link to="/matters/$id" params={{ id: joinedTo }}>
              {joinedTo}
            </Link>
          ) : (
            <span lang="zh-CN">{joinedTo}</span>
          )}
        </p>
      )}
      <div lang="zh-CN" className="submission-text">
        {paragraphs(submission.text).map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
      {coAnswers.length > 0 && <CoAnswers answers={coAnswers} />}
      {[...replies].reverse().map((reply, at) => (
        <ReplyDocument key={reply.round} reply={reply} letter={at === 0 ? replyLetter(detail.item.id) : null} />
      ))}
    </section>
  );
}

function CoAnswers({ answers }: { readonly answers: SubmissionDetail['coAnswers'] }) {
  const { detail } = useSuggestionWords();
  const { dates } = useSupervisionWords();
  return (
    <>
      <h3>{detail.coAnswers}</h3>
      <ul className="co-answers">
        {answers.map(({ unit, answeredAt, due, text }) => (
          <li key={unit.id}>
            <b lang="zh-CN">{unit.name}</b>{' '}
            <span className="soft">
              {answeredAt !== null
                ? detail.answered(dates.time(answeredAt))
                : due === null
                  ? ''
                  : detail.waiting(dates.day(due))}
            </span>
            {text !== '' && <p lang="zh-CN">{text}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
