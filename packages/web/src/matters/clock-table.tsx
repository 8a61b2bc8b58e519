// Every limit of a matter with its last day and how it stands.
import type { MatterDetail } from '../api/contract.ts';
import { DueDay } from '../parts/due-day.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { runName } from './run-name.ts';

export function ClockTable({ detail }: { readonly detail: Pick<MatterDetail, 'clocks' | 'nodes' | 'slips'> }) {
  const { language } = useWords();
  const { matter, dates } = useSupervisionWords();
  return (
    <details className="clock-all">
      <summary>{matter.clocks}</summary>
      <WideTable name={matter.clocks}>
        <table className="plain-table">
          <tbody>
            {detail.clocks.map((clock) => (
              <tr key={`${clock.clock} ${clock.key} ${clock.startedAt}`}>
                <th scope="row">
                  {clock.name[language]}
                  {clock.key !== '' && <span className="soft"> {runName(detail, clock.key, dates.month)}</span>}
                </th>
                <td>{matter.holders[clock.holder]}</td>
                <td>
                  <When clock={clock} />
                </td>
                <td className={`standing is-${clock.standing}`}>{matter.standings[clock.standing]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}

/** When it was stopped; until then its last day, with what is left only while it goes. */
function When({ clock }: { readonly clock: MatterDetail['clocks'][number] }) {
  const { matter, dates } = useSupervisionWords();
  if (clock.stoppedAt !== null) return dates.time(clock.stoppedAt);
  if (clock.standing === 'running' || clock.standing === 'overdue') return <DueDay day={clock} />;
  return clock.due === null ? null : matter.dueOn(dates.day(clock.due));
}
