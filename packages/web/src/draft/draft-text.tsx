// The draft as it will be read, each statement with its number, which opens its sources.
import { useDraftWords } from '../words/draft/use-draft-words.ts';
import type { NumberedDraft, NumberedStatement } from './numbered-draft.ts';

interface DraftTextProps {
  readonly title: string;
  readonly draft: NumberedDraft;
  /** Number of the statement whose sources are shown. */
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
}

export function DraftText({ title, draft, chosen, onChoose }: DraftTextProps) {
  const words = useDraftWords();
  const paragraph = (statements: readonly NumberedStatement[], lead = '') => (
    <Statements statements={statements} lead={lead} chosen={chosen} onChoose={onChoose} />
  );
  return (
    <article className="draft-paper" data-testid="draft-text">
      <h2 lang="zh-CN">{title}</h2>
      {paragraph([draft.opening])}
      {draft.parts.map(({ title: heading, done, open }) => (
        <section key={heading}>
          <h3 lang="zh-CN">{heading}</h3>
          {done.length > 0 && paragraph(done)}
          {open.length > 0 && paragraph(open, words.open)}
        </section>
      ))}
      {draft.parts.length === 0 && <p className="draft-nothing">{words.nothing}</p>}
    </article>
  );
}

interface StatementsProps extends Pick<DraftTextProps, 'chosen' | 'onChoose'> {
  readonly statements: readonly NumberedStatement[];
  readonly lead: string;
}

function Statements({ statements, lead, chosen, onChoose }: StatementsProps) {
  const words = useDraftWords();
  return (
    <p>
      {lead !== '' && <b>{lead}</b>}
      {statements.map(({ number, text }, at) => (
        <span key={number} className={number === chosen ? 'statement is-chosen' : 'statement'}>
          <span lang="zh-CN">{text}</span>
          <span className="mark-and-stop">
            <sup>
              <button
                type="button"
                className="source-mark"
                aria-label={words.mark(number)}
                aria-pressed={number === chosen}
                onClick={() => onChoose(number)}
              >
                {number}
              </button>
            </sup>
            {at === statements.length - 1 ? words.stop.end : words.stop.between}
          </span>
        </span>
      ))}
    </p>
  );
}
