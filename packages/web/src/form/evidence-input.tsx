// Photographs from the camera and files, sent while the person goes on writing.

import { Button } from 'antd';
import { useRef } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { EvidenceFiles, SentFile } from './use-evidence.ts';

const ACCEPT = 'image/*,.pdf,.doc,.docx,.xls,.xlsx,.wps';

interface EvidenceInputProps {
  readonly evidence: EvidenceFiles;
  readonly isRequired: boolean;
  readonly problem: string | null;
}

export function EvidenceInput({ evidence, isRequired, problem }: EvidenceInputProps) {
  const { act } = useSupervisionWords();
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    evidence.add([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <fieldset className="field">
      <legend className="field-name">{isRequired ? act.evidenceRequired : act.evidence}</legend>
      <div className="evidence-input">
        <Button className="is-camera" onClick={() => camera.current?.click()}>
          {act.addPhoto}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{act.addFile}</Button>
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          onChange={(event) => take(event.target)}
        />
        <input
          ref={chooser}
          type="file"
          accept={ACCEPT}
          multiple
          hidden
          data-testid="evidence-file"
          onChange={(event) => take(event.target)}
        />
      </div>
      <ul className="sent-files" aria-live="polite">
        {evidence.files.map((file) => (
          <SentLine key={file.id} file={file} onRemove={() => evidence.remove(file.id)} />
        ))}
      </ul>
      <div className={problem === null ? 'field-note' : 'field-note is-problem'}>{problem ?? act.evidenceHint}</div>
    </fieldset>
  );
}

function SentLine({ file, onRemove }: { readonly file: SentFile; readonly onRemove: () => void }) {
  const words = useWords();
  const { act } = useSupervisionWords();
  const isDone = file.evidence !== null;
  return (
    <li className={file.failure === null ? '' : 'is-problem'} data-done={isDone}>
      <span lang="zh-CN">{file.name}</span>
      <span className="soft">
        {file.failure !== null
          ? sentenceOf(file.failure, words)
          : isDone
            ? '✓'
            : act.uploading(Math.round(file.sent * 100))}
      </span>
      <Button type="text" size="small" aria-label={`${act.remove} ${file.name}`} onClick={onRemove}>
        ×
      </Button>
    </li>
  );
}
