// All indicators by month to type in at one go, or to paste from Excel; what was changed is saved together.
import { Button } from 'antd';
import { type ClipboardEvent, useState } from 'react';
import type { IndicatorItem, Indicators, MeasurementEntry } from '../api/contract.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';
import { type CellKey, cellKey, changedEntries, pasteInto } from './grid-cells.ts';
import { lastMonth } from './indicator-detail.tsx';
import { useEntering } from './use-entering.ts';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function FiguresGrid({ year }: { readonly year: Indicators }) {
  const words = useIndicatorWords();
  const { language } = useWords();
  const entering = useEntering(year.government, year.year);
  const [typed, setTyped] = useState<ReadonlyMap<CellKey, string>>(new Map());
  const [sent, setSent] = useState<readonly MeasurementEntry[]>([]);
  const items = year.indicators;
  const last = lastMonth(year);
  const { entries, unreadable } = changedEntries(year, typed);
  const save = () => {
    setSent(entries);
    entering.send(entries, () => setTyped(new Map()));
  };
  const onPaste = (event: ClipboardEvent, row: number, month: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    setTyped(pasteInto(typed, items, { row, month, last }, text));
  };
  const problemAt = (item: IndicatorItem, month: number) =>
    entering.problems.find(({ entry }) => entry !== null && isOf(sent[entry], item, month, year.year));
  return (
    <section aria-label={words.views.grid}>
      {year.mayEnter && <p className="soft">{words.gridHint}</p>}
      {year.mayEnter && !items.every(({ mayEnter }) => mayEnter) && <p className="soft">{words.mine}</p>}
      <WideTable name={words.views.grid}>
        <table className="plain-table figures-grid">
          <thead>
            <tr>
              <th scope="col">{words.columns.measure}</th>
              {MONTHS.map((month) => (
                <th key={month} scope="col" className="is-figure">
                  {words.month(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item, row) => (
              <tr key={item.key}>
                <th scope="row">
                  {item.measure}
                  <div className="soft">
                    {words.kinds[item.kind]} {item.unit} · {words.cumulations[item.cumulation]}
                  </div>
                </th>
                {MONTHS.map((month) => (
                  <GridCell
                    key={month}
                    label={words.gridCell(item.measure, month)}
                    value={item.points[month - 1]?.value ?? null}
                    typed={typed.get(cellKey(item, month))}
                    isLocked={!item.mayEnter || month > last}
                    isMissing={item.missing.includes(month)}
                    problem={
                      unreadable.has(cellKey(item, month)) ? words.notANumber : problemAt(item, month)?.[language]
                    }
                    onType={(text) => setTyped(new Map(typed).set(cellKey(item, month), text))}
                    onPaste={(event) => onPaste(event, row, month)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {entering.problem !== null && (
        <div role="alert">
          <p className="form-problem">{entering.problem}</p>
          {entering.problems.map((problem) => (
            <p key={`${problem.entry} ${problem.code}`} className="form-problem">
              {problem[language]}
            </p>
          ))}
        </div>
      )}
      {year.mayEnter && (
        <div className="grid-acts">
          <Button
            type="primary"
            disabled={entries.length === 0 || unreadable.size > 0}
            loading={entering.isBusy}
            onClick={save}
          >
            {entries.length === 0 ? words.noChange : words.saveAll(entries.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

const isOf = (entry: MeasurementEntry | undefined, item: IndicatorItem, month: number, year: number): boolean =>
  entry?.promise === item.key && entry.month === `${year}-${String(month).padStart(2, '0')}`;

interface GridCellProps {
  readonly label: string;
  readonly value: number | null;
  readonly typed: string | undefined;
  readonly isLocked: boolean;
  readonly isMissing: boolean;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

function GridCell({ label, value, typed, isLocked, isMissing, problem, onType, onPaste }: GridCellProps) {
  const shown = typed ?? (value === null ? '' : String(value));
  const look = [
    typed !== undefined && 'is-changed',
    problem !== undefined && 'is-problem',
    isMissing && typed === undefined && 'is-missing',
  ].filter(Boolean);
  return (
    <td className={look.join(' ')} title={problem}>
      {isLocked ? (
        <span className="grid-locked">{shown}</span>
      ) : (
        <input
          aria-label={label}
          aria-invalid={problem !== undefined}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={(event) => onType(event.target.value)}
          onPaste={onPaste}
        />
      )}
    </td>
  );
}
