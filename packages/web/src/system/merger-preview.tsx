// What a merger brings, item by item: what is taken over, what stays to be read, what is still to be done.
import type { Merger } from '../api/contract.ts';
import { LightSign } from '../parts/light-sign.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { keptLines, LIGHTS, stillToDo, sumOf } from './merger-sums.ts';

export function MergerPreview({ merger }: { readonly merger: Merger }) {
  const { governments: words } = useSupervisionWords().system;
  const { language } = useWords();
  const { successor, running, suggestions, keptAbove, releasedAbove, below, rounds } = merger;
  const all = sumOf(running);
  const toDo = stillToDo(merger, words, language);
  return (
    <>
      <h3>{words.goesOver(successor.name)}</h3>
      {all === 0 ? (
        <p className="soft">{words.nothingRuns}</p>
      ) : (
        <>
          <RunningTable running={running} />
          <ul className="merger-notes">
            <li>{words.clocks}</li>
            {suggestions > 0 && <li>{words.suggestions(suggestions)}</li>}
            {keptAbove > 0 && <li>{words.keptAbove(keptAbove)}</li>}
            {releasedAbove > 0 && <li className="is-warning">{words.releasedAbove(releasedAbove)}</li>}
            {below > 0 && <li>{words.below(below)}</li>}
          </ul>
        </>
      )}
      <h3>{words.stays}</h3>
      <dl className="merger-kept">
        {keptLines(merger, words).map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
        {rounds.length > 0 && (
          <div className="is-wide">
            <dt>{words.kept.rounds}</dt>
            <dd>{words.rounds(rounds.map(({ year, stage }) => words.round(year, stage[language])))}</dd>
          </div>
        )}
      </dl>
      <h3>{words.toDo}</h3>
      {toDo.length === 0 ? (
        <p className="soft">{words.nothingToDo}</p>
      ) : (
        <ul className="merger-notes">
          {toDo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function RunningTable({ running }: Pick<Merger, 'running'>) {
  const { governments: words } = useSupervisionWords().system;
  const { language } = useWords();
  return (
    <WideTable name={words.running}>
      <table className="plain-table merger-running">
        <thead>
          <tr>
            <th scope="col">{words.mechanism}</th>
            {LIGHTS.map((colour) => (
              <th key={colour} scope="col" className="is-figure">
                <LightSign colour={colour} />
              </th>
            ))}
            <th scope="col" className="is-figure">
              {words.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {running.map((row) => (
            <Figures key={row.mechanism} name={row.name[language]} rows={[row]} />
          ))}
          {running.length > 1 && <Figures name={words.sum} rows={running} isSum />}
        </tbody>
      </table>
    </WideTable>
  );
}

interface FiguresProps {
  readonly name: string;
  readonly rows: Merger['running'];
  readonly isSum?: boolean;
}

function Figures({ name, rows, isSum = false }: FiguresProps) {
  return (
    <tr className={isSum ? 'is-sum' : ''}>
      <th scope="row">{name}</th>
      {LIGHTS.map((colour) => {
        const count = rows.reduce((sum, { lights }) => sum + lights[colour], 0);
        return (
          <td key={colour} className={count === 0 ? 'is-figure is-zero' : 'is-figure'}>
            {count}
          </td>
        );
      })}
      <td className="is-figure">{sumOf(rows)}</td>
    </tr>
  );
}
