// Correcting one row: its fields, and its place when a passage is selected.
import type { Changes, LedgerRow, Reading } from '@luoshi/ledger';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import type { Span } from '../span.ts';
import { printed } from '../text/joined.ts';
import { useWords } from '../words/words-context.tsx';
import { commitmentChanges, commitmentDraftOf, hasPossibleDate, objectsIn } from './commitment-draft.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { changesFrom, draftOf, problemsOf } from './quantity-draft.ts';
import { QuantityFields } from './quantity-fields.tsx';

interface CorrectDialogProps {
  readonly row: LedgerRow;
  readonly reading: Reading;
  /** The passage selected when the dialog was called, to move the row to. */
  readonly selected: Span | null;
  readonly onSave: (changes: Changes) => void;
  readonly onCancel: () => void;
}

export function CorrectDialog({ row, reading, selected, onSave, onCancel }: CorrectDialogProps) {
  const words = useWords();
  const [isMoved, setMoved] = useState(row.kind === 'livelihood');
  const [tried, setTried] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const [quantity, setQuantity] = useState(() => (row.kind === 'quantity' ? draftOf(row.effective) : null));
  const [commitment, setCommitment] = useState(() =>
    row.kind === 'commitment' ? commitmentDraftOf(row.effective) : null,
  );
  const place = isMoved && selected !== null ? selected : row.effective;
  const objects = commitment === null ? null : objectsIn(commitment, reading.source, place);

  const changes = (): Changes | null => {
    const moved = isMoved && selected !== null ? { start: selected.start, end: selected.end } : {};
    if (row.kind === 'quantity' && quantity !== null) {
      return Object.keys(problemsOf(quantity)).length > 0
        ? null
        : { ...changesFrom(row.effective, quantity), ...moved };
    }
    if (row.kind === 'commitment' && commitment !== null && objects !== null) {
      const isWrong = objects.missing.length > 0 || !hasPossibleDate(commitment);
      return isWrong ? null : { ...commitmentChanges(row.effective, commitment, objects.spans), ...moved };
    }
    return moved;
  };
  const save = () => {
    setTried(true);
    const wanted = changes();
    if (wanted === null) return;
    if (Object.keys(wanted).length === 0) setNote(words.fields.nothingChanged);
    else onSave(wanted);
  };

  return (
    <Dialog
      title={words.review.correctTitle}
      okText={words.review.save}
      width={560}
      problem={note}
      onSubmit={save}
      onCancel={onCancel}
    >
      <blockquote className="form-quote" lang="zh-CN">
        {printed(reading.source, place)}
      </blockquote>
      {selected !== null && (
        <Checkbox checked={isMoved} onChange={(event) => setMoved(event.target.checked)}>
          {words.fields.placeMoved}
        </Checkbox>
      )}
      {row.kind === 'livelihood' && selected === null && <p className="form-hint">{words.fields.placeFirst}</p>}
      {quantity !== null && <QuantityFields draft={quantity} onChange={setQuantity} tried={tried} />}
      {commitment !== null && (
        <CommitmentFields draft={commitment} onChange={setCommitment} tried={tried} missing={objects?.missing ?? []} />
      )}
    </Dialog>
  );
}
