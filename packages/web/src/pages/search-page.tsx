// What holds the words asked for: matters, for who works with them, and sentences of the kept reports.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { SearchHit } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { searchQuery } from '../api/queries.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';

const route = getRouteApi('/search');

/** With the words of 查账, which others do not load. */
const MattersFound = lazy(async () => ({ default: (await import('./matters-found.tsx')).MattersFound }));

export function SearchPage() {
  const words = useWords();
  const { q } = route.useSearch();
  const seesMatters = useSigning().session?.abilities.includes('see-matters') ?? false;
  const { data, error, isLoading } = useQuery(searchQuery(q));
  return (
    <div className="plain-page search-page">
      <h1>{words.search.title}</h1>
      {q.trim() === '' && <p>{words.search.type}</p>}
      {isLoading && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      {error !== null && <p role="alert">{sentenceOf(error, words)}</p>}
      {q.trim() !== '' && seesMatters && (
        <Suspense>
          <MattersFound q={q.trim()} />
        </Suspense>
      )}
      {data !== undefined && (
        <>
          {seesMatters && <h2>{words.search.inReports}</h2>}
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
