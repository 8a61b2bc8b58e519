// What is done with the whole table: save, issue, hand out, to Word and Excel and back.
import { Button, Dropdown } from 'antd';
import { useRef } from 'react';
import { breakdownPath } from '../api/breakdown-calls.ts';
import type { BreakdownAnswer } from '../api/contract.ts';
import { download } from '../parts/save-as.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface TableActsProps {
  readonly kept: BreakdownAnswer;
  readonly isChanged: boolean;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onIssue: () => void;
  readonly onHandOut: () => void;
  readonly onImport: (file: File) => void;
}

export function TableActs({ kept, isChanged, isReady, isBusy, onSave, onIssue, onHandOut, onImport }: TableActsProps) {
  const { breakdown } = useSupervisionWords();
  const { acts } = breakdown;
  const file = useRef<HTMLInputElement>(null);
  const { abilities, report } = kept;
  const mayHandOut = abilities.open && kept.versions.some(({ issuedAt }) => issuedAt !== null);
  return (
    <div className="table-acts">
      {isChanged && <span className="unsaved">{breakdown.unsaved}</span>}
      {abilities.edit && (
        <Button
          type="primary"
          disabled={!isChanged && kept.version !== 0}
          loading={isBusy}
          onClick={onSave}
          data-testid="save"
        >
          {acts.save}
        </Button>
      )}
      {abilities.issue && (
        <Button
          disabled={isChanged || !isReady || kept.version === 0 || kept.issuedAt !== null}
          title={isChanged ? breakdown.saveFirst : ''}
          onClick={onIssue}
          data-testid="issue"
        >
          {acts.issue}
        </Button>
      )}
      {mayHandOut && (
        <Button onClick={onHandOut} data-testid="hand-out">
          {acts.handOut}
        </Button>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'docx', label: acts.exportDocx, onClick: () => download(`${breakdownPath(report)}.docx`) },
            { key: 'xlsx', label: acts.exportXlsx, onClick: () => download(`${breakdownPath(report)}.xlsx`) },
            ...(abilities.edit ? [{ key: 'import', label: acts.import, onClick: () => file.current?.click() }] : []),
          ],
        }}
      >
        <Button>Word / Excel</Button>
      </Dropdown>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="breakdown-file"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) onImport(chosen);
        }}
      />
    </div>
  );
}
