// The matters whose title, unit or leader holds the words, the most urgent first.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { matterListQuery } from '../api/matter-queries.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { useWords } from '../words/words-context.tsx';
import '../styles/supervision.css';

/** The rest is on the board. */
const SHOWN = 10;

export function MattersFound({ q }: { readonly q: string }) {
  const { search, language } = useWords();
  const { data } = useInfiniteQuery(matterListQuery({ words: q }));
  if (data === undefined) return null;
  const items = data.pages.flatMap((page) => page.items);
  return (
    <section aria-labelledby="matters-found">
      <h2 id="matters-found">{search.matters}</h2>
      {items.length === 0 && <p>{search.noMatters(q)}</p>}
      <ul className="search-hits">
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.id}>
            <Link to="/matters/$id" params={{ id: item.id }}>
              <span className="search-from">
                <span lang="zh-CN">{item.leadUnit.name}</span> {item.stateName[language]}
              </span>
              <span className="search-sentence" lang="zh-CN">
                <LightSign colour={item.light.colour} isBare /> {item.title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p>
          <Link to="/board" search={{ view: 'table', words: q }}>
            {search.allMatters}
          </Link>
        </p>
      )}
    </section>
  );
}
