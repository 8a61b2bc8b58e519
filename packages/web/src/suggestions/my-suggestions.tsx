// 我的建议: what a deputy or member put forward, what waits for their grade on top.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MySuggestions as Answer } from '../api/contract.ts';
import { mySuggestionsQuery } from '../api/suggestion-calls.ts';
import { Answered } from '../parts/answered.tsx';
import { DueDay } from '../parts/due-day.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';

type Mine = Answer['items'][number];

export function MySuggestions() {
  const { mine, my } = useSuggestionWords();
  const query = useQuery(mySuggestionsQuery);
  return (
    <div className="page my-suggestions">
      <h1>{mine}</h1>
      <Answered query={query}>
        {({ items }) => {
          const waiting = items.filter(({ mayGrade }) => mayGrade).length;
          if (items.length === 0) return <p className="empty">{my.none}</p>;
          return (
            <>
              <p className={waiting > 0 ? 'my-waiting' : 'soft'}>{waiting > 0 ? my.toGrade(waiting) : my.intro}</p>
              <ul>
                {items.map((item) => (
                  <MyCard key={item.id} item={item} />
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function MyCard({ item }: { readonly item: Mine }) {
  const words = useSuggestionWords();
  const { language } = useWords();
  const { submission, mayGrade } = item;
  return (
    <li className={mayGrade ? 'my-card is-waiting' : 'my-card'} data-suggestion={item.id}>
      <p className="my-tags">
        <span className="tag">{item.kindName[language]}</span>
        <span className="soft">{words.number(submission.number)}</span>
        {submission.replyClass !== null && (
          <span className={`reply-class is-${submission.replyClass}`}>{words.classes[submission.replyClass]}</span>
        )}
        {submission.grade !== null && <span className="tag">{words.grades[submission.grade]}</span>}
      </p>
      <Link to="/suggestions/$id" params={{ id: item.id }} className="my-title" lang="zh-CN">
        {item.title}
      </Link>
      <p className="my-state">
        <b>{item.stateName[language]}</b> <Whose item={item} />
      </p>
      <Link
        to="/suggestions/$id"
        params={{ id: item.id }}
        className={mayGrade ? 'button is-main' : 'button'}
        data-grade={mayGrade}
      >
        {mayGrade ? words.my.gradeNow : words.my.look}
      </Link>
    </li>
  );
}

/** Whose turn it is, with what and until when. */
export function Whose({ item: { next, leadUnit } }: { readonly item: Pick<Mine, 'next' | 'leadUnit'> }) {
  const { my } = useSuggestionWords();
  const { language } = useWords();
  if (next === null) return <span className="soft">{my.done}</span>;
  return (
    <>
      <span className="soft">{my.holders[next.holder](leadUnit.name)}</span>{' '}
      <DueDay day={next} {...(next.holder === 'proposer' ? {} : { name: next.what[language] })} />
    </>
  );
}
