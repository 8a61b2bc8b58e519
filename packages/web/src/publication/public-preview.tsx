// The public page itself, framed: nothing is drawn again, so nothing can differ.
import type { PublicationAnswer } from '@luoshi/server/api-types';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';
import { useWords } from '../words/words-context.tsx';

export function PublicPreview({
  publication: { address, seq, standings },
}: {
  readonly publication: PublicationAnswer;
}) {
  const words = usePublicationWords();
  const { language } = useWords();
  const lang = language === 'en' ? 'lang=en&' : '';
  return (
    <section className="publication-preview" aria-label={words.preview}>
      <p>
        <b>{words.preview}</b>{' '}
        <a href={`${address}?${lang}`.replace(/[?&]$/, '')} target="_blank" rel="noreferrer">
          {words.toPublic}
        </a>
      </p>
      {standings.cleared + standings['under-review'] === 0 && <p className="soft">{words.previewNone}</p>}
      {/* The number keeps a copy of a minute ago out; the page itself knows nothing of it. */}
      <iframe key={seq} title={words.preview} src={`${address}?${lang}seen=${seq}`} />
    </section>
  );
}
