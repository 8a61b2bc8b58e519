// On a matter's page: what was put forward, by whom, what co-units answered, the replies with their grades.
import { Link } from '@tanstack/react-router';
import type { MatterDetail, SubmissionDetail } from '../api/contract.ts';
import { replyLetter } from '../api/suggestion-calls.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { CoAnswers } from './co-answers.tsx';
import { paragraphs, ReplyDocument } from './reply-document.tsx';
import '../styles/suggestions.css';

interface SubmissionSectionProps {
  readonly detail: MatterDetail;
  readonly submission: SubmissionDetail;
}

export function SubmissionSection({ detail, submission }: SubmissionSectionProps) {
  const words = useSuggestionWords();
  const { dates } = useSupervisionWords();
  const { people, replies, coAnswers, joined } = submission;
  return (
    <section className="submission" aria-labelledby="submission">
      <h2 id="submission">
        {words.detail.submission} <span lang="zh-CN">{submission.session}</span>{' '}
        <span className="number">{words.number(submission.number)}</span>
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
      {joined.length > 0 && <Joined joined={joined} />}
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

/** Those worked together with it, from whichever side they were joined. */
function Joined({ joined }: { readonly joined: SubmissionDetail['joined'] }) {
  const { detail, number } = useSuggestionWords();
  const { language } = useWords();
  return (
    <>
      <h3>{detail.together}</h3>
      <ul className="joined-suggestions" data-testid="joined">
        {joined.map((one) => (
          <li key={one.id}>
            <span className="tag">{one.kindName[language]}</span> <span className="number">{number(one.number)}</span>{' '}
            {one.isVisible ? (
              <Link to="/matters/$id" params={{ id: one.id }} lang="zh-CN">
                {one.title}
              </Link>
            ) : (
              <span lang="zh-CN">{one.title}</span>
            )}{' '}
            <span className="soft">
              <span lang="zh-CN">{one.leadUnit.name}</span> · {one.stateName[language]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
