// What the account cannot support, by reason, each with the way to its line.
import type { ReviewDraftAnswer } from '../api/contract.ts';
import { useDraftWords } from '../words/draft/use-draft-words.ts';
import { useWords } from '../words/words-context.tsx';
import { byReason, type UnsupportedItem } from './by-reason.ts';
import { LineLink } from './source-panel.tsx';

export function UnsupportedList({ draft }: { readonly draft: ReviewDraftAnswer }) {
  const words = useDraftWords();
  const { language } = useWords();
  return (
    <section className="unsupported" aria-labelledby="unsupported-head" data-testid="unsupported">
      <h2 id="unsupported-head">
        {words.unsupported} <span className="soft">{words.count(draft.unsupported.length)}</span>
      </h2>
      <p className="soft">{draft.unsupported.length === 0 ? words.allSupported : words.unsupportedLead}</p>
      {byReason(draft.unsupported).map(({ reason, sentence, items }, at) => (
        <details key={reason} open={at === 0}>
          <summary>
            {sentence[language]} <b>{words.count(items.length)}</b>
          </summary>
          <ul>
            {items.map((item) => (
              <Item key={item.promise} item={item} draft={draft} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Item({ item, draft }: { readonly item: UnsupportedItem; readonly draft: ReviewDraftAnswer }) {
  const words = useDraftWords();
  const { language, colon } = useWords();
  const have = item.sources.map(({ sentence }) => sentence[language]).join(' ');
  return (
    <li>
      <LineLink draft={draft} number={item.number} promise={item.promise} />
      <div>
        <p lang="zh-CN">{item.text}</p>
        <small>
          {[item.units.map(({ name }) => name).join('、'), have === '' ? '' : `${words.have}${colon}${have}`]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </div>
    </li>
  );
}
