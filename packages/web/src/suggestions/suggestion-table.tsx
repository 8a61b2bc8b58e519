// Suggestions as a table: number, title, who, unit, state, clock, class, grade. On a phone each is a card.
import { Link } from '@tanstack/react-router';
import type { SuggestionItem } from '../api/contract.ts';
import { DueDay } from '../parts/due-day.tsx';
import { LightSign } from '../parts/light-sign.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';

export function SuggestionTable({ items }: { readonly items: readonly SuggestionItem[] }) {
  const { heads, title } = useSuggestionWords();
  return (
    <table className="plain-table suggestion-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{heads.number}</th>
          <th scope="col">{heads.title}</th>
          <th scope="col">{heads.proposers}</th>
          <th scope="col">{heads.unit}</th>
          <th scope="col">{heads.state}</th>
          <th scope="col">{heads.due}</th>
          <th scope="col">{heads.class}</th>
          <th scope="col">{heads.grade}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <SuggestionRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function SuggestionRow({ item }: { readonly item: SuggestionItem }) {
  const words = useSuggestionWords();
  const { language } = useWords();
  const { submission, nextDue } = item;
  const [first, ...others] = submission.proposers;
  return (
    <tr data-suggestion={item.id}>
      <th scope="row" className="suggestion-number">
        <span className="tag">{item.className[language]}</span> {words.number(submission.number)}
      </th>
      <td className="suggestion-title">
        <Link to="/matters/$id" params={{ id: item.id }} lang="zh-CN">
          {item.title}
        </Link>
        {submission.joinedTo !== null && <span className="tag">{words.joined}</span>}
      </td>
      <td lang="zh-CN" title={submission.proposers.join('、')}>
        {first}
        {others.length > 0 && <span className="soft"> +{others.length}</span>}
      </td>
      <td lang="zh-CN">{item.leadUnit.name}</td>
      <td>
        <LightSign colour={item.light.colour} isBare /> {item.stateName[language]}
      </td>
      <td>{nextDue !== null && <DueDay day={nextDue} name={nextDue.clockName[language]} />}</td>
      <td>
        {submission.replyClass !== null && (
          <span className={`reply-class is-${submission.replyClass}`} title={words.classes[submission.replyClass]}>
            {words.classShort(submission.replyClass)}
          </span>
        )}
      </td>
      <td>
        {submission.grade !== null && (
          <span className={submission.grade === 'unsatisfied' ? 'tag is-red' : ''}>
            {words.grades[submission.grade]}
          </span>
        )}
      </td>
    </tr>
  );
}
