// Sentences of the kept reports that hold the words asked for.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import type { SearchHit } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { searchQuery } from '../api/queries.ts';
import { useWords } from '../words/words-context.tsx';

const route = getRouteApi('/search');

export function SearchPage() {
  const words = useWords();
  const { q } = route.useSearch();
  const { data, error, isLoading } = useQuery(searchQuery(q));
  return (
    <div className="plain-page search-page">
      <h1>{words.search.title}</h1>
      {q.trim() === '' && <p>{words.search.type}</p>}
      {isLoading && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      {error !== null && <p role="alert">{sentenceOf(error, words)}</p>}
      {data !== undefined && (
        <>
          <p role="status">{data.hits.length === 0 ? words.search.none(q) : words.search.hits(data.hits.length)}</p>
          <ol className="search-hits">
            {data.hits.map((hit) => (
              <Hit key={`${hit.report}${hit.start}`} hit={hit} q={q} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Hit({ hit, q }: { readonly hit: SearchHit; readonly q: string }) {
  const words = useWords();
  return (
    <li>
      <Link to="/reports/$id" params={{ id: hit.report }} search={{ at: `${hit.start}-${hit.end}` }}>
        <span className="search-from" lang="zh-CN">
          {hit.planYear} {hit.government.name} {hit.title ?? words.report.unnamed}
        </span>
        <span className="search-sentence" lang="zh-CN">
          {highlighted(hit.text, q.split(/\s+/).filter(Boolean))}
        </span>
      </Link>
    </li>
  );
}

function highlighted(text: string, wanted: readonly string[]) {
  if (wanted.length === 0) return text;
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  let at = 0;
  return text.split(pattern).map((part, index) => {
    const key = at;
    at += part.length;
    return index % 2 === 1 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>;
  });
}
