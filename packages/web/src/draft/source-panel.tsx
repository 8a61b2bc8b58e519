// What a statement rests on: each source in words, with the way to the sentence, the matter or the account's line.
import { Link } from '@tanstack/react-router';
import type { ReviewDraftAnswer, ReviewDraftSource } from '../api/contract.ts';
import { useDraftWords } from '../words/draft/use-draft-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { NumberedStatement } from './numbered-draft.ts';

interface SourcePanelProps {
  readonly draft: ReviewDraftAnswer;
  /** Null while none is chosen. */
  readonly statement: NumberedStatement | null;
  readonly onClose: () => void;
}

export function SourcePanel({ draft, statement, onClose }: SourcePanelProps) {
  const words = useDraftWords();
  if (statement === null) {
    return (
      <section className="source-panel is-empty" aria-labelledby="sources-head">
        <h2 id="sources-head">{words.sources}</h2>
        <p className="soft">{words.choose}</p>
      </section>
    );
  }
  return (
    <section className="source-panel" aria-labelledby="sources-head" aria-live="polite" data-testid="sources">
      <h2 id="sources-head">
        {words.sourcesOf(statement.number)}
        <button type="button" className="link-button" onClick={onClose}>
          {words.close}
        </button>
      </h2>
      <p className="source-statement" lang="zh-CN">
        {statement.text}
      </p>
      <ol className="source-list">
        {statement.sources.map((source, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a statement never change their order
          <Source key={at} source={source} draft={draft} />
        ))}
      </ol>
      {statement.lines.length > 0 && (
        <p className="source-lines">
          {words.lines}{' '}
          {statement.lines.map(({ number, promise }) => (
            <LineLink key={promise} draft={draft} number={number} promise={promise} />
          ))}
        </p>
      )}
    </section>
  );
}

function Source({ source, draft }: { readonly source: ReviewDraftSource; readonly draft: ReviewDraftAnswer }) {
  const words = useDraftWords();
  const { language } = useWords();
  const report = source.kind === 'plan' ? draft.plan : source.kind === 'report' ? draft.next : null;
  return (
    <li>
      <p lang={language === 'zh' ? 'zh-CN' : 'en'}>{source.sentence[language]}</p>
      {report !== null && source.passage !== null && (
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          search={{ at: `${source.passage.start}-${source.passage.end}` }}
        >
          {words.inReport}
        </Link>
      )}
      {source.matter !== null && (
        <Link to="/matters/$id" params={{ id: source.matter }}>
          {words.openMatter}
        </Link>
      )}
    </li>
  );
}

interface LineLinkProps {
  readonly draft: Pick<ReviewDraftAnswer, 'government' | 'year'>;
  readonly number: number;
  readonly promise: string;
}

/** To the account, its line open. */
export function LineLink({ draft, number, promise }: LineLinkProps) {
  return (
    <Link
      className="line-link"
      to="/account/$government/$year"
      params={{ government: draft.government.code, year: String(draft.year) }}
      search={{ line: promise }}
    >
      {number}
    </Link>
  );
}
