// One figure of one month, its unit there already; for a month that has one, a correction.
import { Input } from 'antd';
import { useState } from 'react';
import type { IndicatorItem, MeasurementEntry, MeasurementItem } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';
import { figureText } from './figure-text.ts';
import { typedFigure } from './typed-figure.ts';
import { useEntering } from './use-entering.ts';

interface MeasurementFormProps {
  readonly government: string;
  readonly year: number;
  readonly item: IndicatorItem;
  readonly measurements: readonly MeasurementItem[];
  readonly month: number;
  readonly lastMonth: number;
  readonly onClose: () => void;
}

export function MeasurementForm({
  government,
  year,
  item,
  measurements,
  month: first,
  lastMonth,
  onClose,
}: MeasurementFormProps) {
  const words = useIndicatorWords();
  const { language } = useWords();
  const entering = useEntering(government, year);
  const [month, setMonth] = useState(first);
  const [cumulation, setCumulation] = useState(item.cumulation);
  const [text, setText] = useState('');
  const [unit, setUnit] = useState(item.unit);
  const [source, setSource] = useState(lastSource(item, measurements));
  const [note, setNote] = useState('');
  const [isWrong, setWrong] = useState(false);
  const there = inForce(item, measurements, month, cumulation, year);
  const send = (value: number | null) => {
    const entry: MeasurementEntry = {
      promise: item.key,
      kind: item.kind,
      value,
      unit,
      month: monthText(year, month),
      cumulation,
      source,
      note,
      replaces: there?.seq ?? null,
    };
    entering.send([entry], onClose);
  };
  const submit = () => {
    const value = typedFigure(text);
    setWrong(value == null);
    if (value != null) send(value);
  };
  const [problem] = entering.problems;
  return (
    <Dialog
      title={words.enterFor(item.measure)}
      okText={there ? words.correct : words.save}
      isBusy={entering.isBusy}
      problem={problem?.[language] ?? entering.problem}
      onSubmit={submit}
      onCancel={onClose}
    >
      <p className="form-quote">{item.words}</p>
      <div className="form-grid">
        <div className="field">
          <label htmlFor="measured-month">{words.monthField}</label>
          <Select<number>
            id="measured-month"
            value={month}
            onChange={setMonth}
            options={Array.from({ length: lastMonth }, (_, at) => ({ value: at + 1, label: words.month(at + 1) }))}
          />
        </div>
        <div className="field">
          <label htmlFor="measured-how">{words.cumulation}</label>
          <Select
            id="measured-how"
            value={cumulation}
            onChange={setCumulation}
            options={(['since-january', 'month', 'point'] as const).map((one) => ({
              value: one,
              label: words.cumulations[one],
            }))}
          />
        </div>
        <div className="field">
          <label htmlFor="measured-value">{words.valueField('')}</label>
          <Input
            id="measured-value"
            data-first
            inputMode="decimal"
            autoComplete="off"
            value={text}
            status={isWrong ? 'error' : ''}
            placeholder={there?.value == null ? '' : figureText(there.value)}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={`field-note${isWrong ? ' is-problem' : ''}`}>{isWrong ? words.notANumber : ''}</div>
        </div>
        <div className="field">
          <label htmlFor="measured-unit">{words.unitField}</label>
          <Input id="measured-unit" value={unit} onChange={(event) => setUnit(event.target.value)} />
        </div>
        <div className="field form-wide">
          <label htmlFor="measured-source">{words.sourceField}</label>
          <Input
            id="measured-source"
            value={source}
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
          />
        </div>
        <div className="field form-wide">
          <label htmlFor="measured-note">{words.noteField}</label>
          <Input id="measured-note" value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />
        </div>
      </div>
      {there && (
        <p className="form-hint">
          {words.isThere(`${figureText(there.value ?? 0)}${there.unit}`, there.by)}{' '}
          <button type="button" className="link-button" onClick={() => send(null)}>
            {words.takeBack}
          </button>
        </p>
      )}
    </Dialog>
  );
}

const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The last figure of the slot, where it was not taken back. */
function inForce(
  { series, kind }: IndicatorItem,
  measurements: readonly MeasurementItem[],
  month: number,
  cumulation: IndicatorItem['cumulation'],
  year: number,
): MeasurementItem | null {
  const last = measurements
    .filter((one) => one.series === series && one.kind === kind && one.cumulation === cumulation)
    .filter((one) => one.month === monthText(year, month))
    .at(-1);
  return last === undefined || last.value === null ? null : last;
}

/** Typed once, the source of an indicator is there the next time. */
const lastSource = ({ series, kind }: IndicatorItem, measurements: readonly MeasurementItem[]): string =>
  measurements.filter((one) => one.series === series && one.kind === kind).at(-1)?.source ?? '';
