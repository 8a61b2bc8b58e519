// What happened to a matter, the newest first: who, when, what they wrote, what they attached.
import type { MatterDetail } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { EvidenceFiles } from './evidence-wall.tsx';

export function History({ history }: { readonly history: MatterDetail['history'] }) {
  const { matter } = useSupervisionWords();
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{matter.history}</h2>
      <HistoryLines lines={[...history].reverse()} />
    </section>
  );
}

export function HistoryLines({ lines }: { readonly lines: MatterDetail['history'] }) {
  const { language } = useWords();
  const { dates, matter } = useSupervisionWords();
  return (
    <ol className="history-lines">
      {lines.map(({ seq, at, by, what, fields, evidence, slipNumber }) => (
        <li key={seq}>
          <p>
            <time dateTime={at} title={matter.event(seq)}>
              {dates.time(at)}
            </time>{' '}
            <span lang="zh-CN">{[by.unit, by.name].filter(Boolean).join(' ')}</span> <b>{what[language]}</b>
            {slipNumber !== null && <span className="soft"> {slipNumber}</span>}
          </p>
          {fields.length > 0 && (
            <dl className="history-fields">
              {fields.map((field) => (
                <div key={field.id}>
                  <dt>{field.name[language]}</dt>
                  <dd lang="zh-CN">{field.text[language]}</dd>
                </div>
              ))}
            </dl>
          )}
          <EvidenceFiles evidence={evidence} />
        </li>
      ))}
    </ol>
  );
}
