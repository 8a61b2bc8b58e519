// Figures that units reported on their matters: confirmed with one press instead of typed again.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Indicators, MeasurementEntry } from '../api/contract.ts';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { withUnit } from './figure-text.ts';
import { useEntering } from './use-entering.ts';

/** More than so many are shown when they are asked for. */
const FEW = 3;

export function ProposalList({ year }: { readonly year: Indicators }) {
  const words = useIndicatorWords();
  const { dates } = useSupervisionWords();
  const entering = useEntering(year.government, year.year);
  const { proposals } = year;
  if (proposals.length === 0) return null;
  const send = (some: Indicators['proposals']) =>
    entering.send(
      some.map(({ entry }) => entryOf(entry)),
      () => {},
    );
  return (
    <section className="proposals" aria-label={words.proposals(proposals.length)}>
      <details open={proposals.length <= FEW}>
        <summary>{words.proposals(proposals.length)}</summary>
        {proposals.length > 1 && (
          <Button size="small" loading={entering.isBusy} onClick={() => send(proposals)}>
            {words.confirmAll}
          </Button>
        )}
        <ul>
          {proposals.map((one) => (
            <li key={`${one.entry.promise} ${one.entry.month}`}>
              <span className="is-proposed">
                {words.proposal(
                  one.entry.measure,
                  words.month(Number(one.entry.month.slice(5))),
                  withUnit(one.entry.value, one.entry.unit ?? '', words.noValue),
                )}
              </span>
              <Link to="/matters/$id" params={{ id: one.matter }} className="soft">
                {words.proposedBy(one.by, dates.day(one.on), one.number)}
              </Link>
              <Button size="small" loading={entering.isBusy} onClick={() => send([one])}>
                {words.confirm}
              </Button>
            </li>
          ))}
        </ul>
      </details>
      {entering.problem !== null && (
        <p className="form-problem" role="alert">
          {entering.problem}
        </p>
      )}
    </section>
  );
}

const entryOf = ({ measure: _, ...entry }: Indicators['proposals'][number]['entry']): MeasurementEntry => entry;
