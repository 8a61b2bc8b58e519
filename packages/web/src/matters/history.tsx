// What happened to a matter, the newest first: who, when, what they wrote, what they attached.
import type { MatterDetail } from '../api/contract.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { EvidenceFiles } from './evidence-wall.tsx';

interface HistoryProps {
  /** Id of the matter. */
  readonly matter: string;
  readonly history: readonly MatterDetail['history'][number][];
  /** Of the figures that are reported: that of the first target. */
  readonly unit?: string | undefined;
}

export function History({ matter: id, history, unit }: HistoryProps) {
  const { matter } = useSupervisionWords();
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{matter.history}</h2>
      <HistoryLines matter={id} history={[...history].reverse()} unit={unit} />
    </section>
  );
}

/** In the order given. */
export function HistoryLines({ matter: id, history, unit }: HistoryProps) {
  const { language } = useWords();
  const { dates, matter } = useSupervisionWords();
  return (
    <ol className="history-lines">
      {history.map(({ seq, at, by, what, fields, evidence, slipNumber }) => (
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
                  <dd lang="zh-CN">{fieldText(field, language, dates.day, unit)}</dd>
                </div>
              ))}
            </dl>
          )}
          <EvidenceFiles matter={id} evidence={evidence} />
        </li>
      ))}
    </ol>
  );
}

/** Days as one says them, and the reported figure with its unit. */
function fieldText(
  { id, text }: MatterDetail['history'][number]['fields'][number],
  language: 'zh' | 'en',
  dayOf: (iso: string) => string,
  unit = '',
): string {
  const said = text[language];
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return dayOf(said);
  return id === 'value' && !said.endsWith(unit) ? `${said}${unit}` : said;
}
