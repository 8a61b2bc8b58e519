// 会办意见: what each co-unit answered the lead unit, or until when it has to.
import type { SubmissionDetail } from '../api/contract.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function CoAnswers({ answers }: { readonly answers: SubmissionDetail['coAnswers'] }) {
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
