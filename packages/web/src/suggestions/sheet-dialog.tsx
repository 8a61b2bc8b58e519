// Registers many from an Excel or CSV file: shown first, saved only whole.
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import type { RegisterPreview } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { readRegister } from '../api/suggestion-calls.ts';
import { saveAs } from '../parts/save-as.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';
import { templateCsv } from './register-template.ts';

export function SheetDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { sheet } = useSuggestionWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<RegisterPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = async (chosen: File, save: boolean) => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await readRegister(chosen, save);
      setPreview(answer);
      if (answer.saved !== null) {
        void message.success(sheet.saved(answer.saved.opened, answer.saved.repeated));
        await queries.invalidateQueries({ queryKey: ['matters'] });
        onClose();
      }
    } catch (failure) {
      setPreview(null);
      setProblem(sentenceOf(failure, words));
    } finally {
      setBusy(false);
    }
  };

  const maySave = file !== null && preview !== null && preview.problems.length === 0 && preview.rows.length > 0;
  return (
    <Modal
      open
      width={860}
      title={sheet.title}
      onCancel={onClose}
      cancelText={sheet.close}
      okText={sheet.save(preview?.rows.length ?? 0)}
      okButtonProps={{ disabled: !maySave }}
      confirmLoading={isBusy}
      onOk={() => file !== null && void read(file, true)}
    >
      <p className="soft">{sheet.hint}</p>
      <p className="table-acts">
        <Button onClick={() => chooser.current?.click()}>{sheet.choose}</Button>
        <Button type="link" onClick={() => saveAs('建议提案登记表.csv', 'text/csv;charset=utf-8', templateCsv)}>
          {sheet.template}
        </Button>
        <span lang="zh-CN">{file?.name}</span>
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.csv,.txt"
        hidden
        data-testid="register-file"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen === undefined) return;
          setFile(chosen);
          void read(chosen, false);
        }}
      />
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      {preview !== null && <Preview preview={preview} />}
    </Modal>
  );
}

function Preview({ preview: { rows, problems } }: { readonly preview: RegisterPreview }) {
  const { language } = useWords();
  const { sheet, kinds, number } = useSuggestionWords();
  return (
    <>
      {problems.length > 0 && (
        <>
          <h3>{sheet.problems(problems.length)}</h3>
          <ul className="refused-list">
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.code} ${problem.zh}`} className="is-problem">
                {problem[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{sheet.rows(rows.length)}</h3>
      <div className="refused-list">
        <table className="plain-table sheet-rows">
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <th scope="row">
                  {kinds[row.kind]} {number(row.number)}
                </th>
                <td lang="zh-CN">{row.title}</td>
                <td lang="zh-CN">
                  {row.proposers.map(({ name, isKnown }) => (
                    <span key={name} className={isKnown ? '' : 'soft'} title={isKnown ? '' : sheet.unknown}>
                      {name}{' '}
                    </span>
                  ))}
                </td>
                <td lang="zh-CN">{[row.leadUnit, ...row.coUnits].map(({ name }) => name).join('、')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
