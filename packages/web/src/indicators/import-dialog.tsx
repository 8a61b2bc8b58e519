// A sheet of figures: chosen or pasted, shown with what it would change, written only when confirmed.
import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { type ChangeEvent, type ClipboardEvent, useRef } from 'react';
import type { MeasurementsImport } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { previewMeasurements } from '../api/indicator-calls.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useIndicatorWords } from '../words/indicators/use-indicator-words.ts';
import { useWords } from '../words/words-context.tsx';
import { figureText } from './figure-text.ts';
import { useEntering } from './use-entering.ts';

interface ImportDialogProps {
  readonly government: string;
  readonly year: number;
  readonly onClose: () => void;
}

export function ImportDialog({ government, year, onClose }: ImportDialogProps) {
  const words = useIndicatorWords();
  const all = useWords();
  const { language } = all;
  const chooser = useRef<HTMLInputElement>(null);
  const entering = useEntering(government, year);
  const preview = useMutation({ mutationFn: (file: File) => previewMeasurements(government, year, file) });
  const changes = preview.data?.entries.filter(({ change }) => change !== 'same') ?? [];
  const isReady = changes.length > 0 && preview.data?.problems.length === 0;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) preview.mutate(file);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    preview.mutate(new File([text], 'pasted.txt', { type: 'text/plain' }));
  };
  return (
    <Modal
      open
      width={760}
      title={words.importTitle}
      okText={words.confirmImport(changes.length)}
      cancelText={all.review.cancel}
      okButtonProps={{ disabled: !isReady, loading: entering.isBusy }}
      onOk={() =>
        entering.send(
          changes.map(({ entry }) => entry),
          onClose,
        )
      }
      onCancel={onClose}
    >
      <p className="form-hint">{words.importHint}</p>
      <p>
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {words.chooseFile}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv,.txt"
          aria-label={words.chooseFile}
          onChange={choose}
        />
      </p>
      <textarea
        className="paste-field"
        rows={2}
        placeholder={words.pasteHere}
        aria-label={words.pasteHere}
        value=""
        readOnly
        onPaste={paste}
      />
      {preview.isPending && <p role="status">{words.reading}</p>}
      {preview.error !== null && (
        <p className="form-problem" role="alert">
          {sentenceOf(preview.error, all)}
        </p>
      )}
      {preview.data && <Preview data={preview.data} />}
      {entering.problem !== null && (
        <div role="alert" className="form-problem">
          {entering.problem}
          {entering.problems.map((problem) => (
            <p key={`${problem.entry} ${problem.code}`}>{problem[language]}</p>
          ))}
        </div>
      )}
    </Modal>
  );
}

function Preview({ data: { entries, problems } }: { readonly data: MeasurementsImport }) {
  const words = useIndicatorWords();
  const { language } = useWords();
  const count = (wanted: string): number => entries.filter(({ change }) => change === wanted).length;
  const shown = entries.filter(({ change }) => change !== 'same');
  return (
    <div className="import-preview">
      {problems.length > 0 && (
        <div role="alert">
          <p className="form-problem">{words.problems(problems.length)}</p>
          <ul className="refused-list">
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.column} ${problem.code}`}>{problem[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">
        {shown.length === 0 && problems.length === 0
          ? words.nothingToImport
          : words.changesCount(count('new'), count('corrected'), count('same'))}
      </p>
      {shown.length > 0 && (
        <WideTable name={words.importTitle} className="import-table">
          <table className="plain-table">
            <tbody>
              {shown.map(({ entry, measure, row, column, change, before }) => (
                <tr key={`${row} ${column}`}>
                  <td className="soft">{words.row(row)}</td>
                  <td>{measure}</td>
                  <td>{words.month(Number(entry.month.slice(5)))}</td>
                  <td className="is-figure">
                    {entry.value === null ? words.noValue : figureText(entry.value)}
                    {entry.unit}
                  </td>
                  <td>{words.changes[change]}</td>
                  <td className="soft">{before === '' ? '' : `${words.before} ${before}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </div>
  );
}
