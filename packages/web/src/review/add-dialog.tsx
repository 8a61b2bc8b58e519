// Adding a fact the machine missed, from a selected passage.
import type { FactKind, NewFact, Reading } from '@luoshi/ledger';
import { Segmented } from 'antd';
import { useState } from 'react';
import { guessQuantity } from '../account/guess-quantity.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { Span } from '../span.ts';
import { printed } from '../text/joined.ts';
import { useWords } from '../words/words-context.tsx';
import { type CommitmentDraft, deadlineOf, hasPossibleDate, objectsIn } from './commitment-draft.ts';
import { CommitmentFields } from './commitment-fields.tsx';
import { problemsOf, type QuantityDraft, valuesOf } from './quantity-draft.ts';
import { QuantityFields } from './quantity-fields.tsx';

interface AddDialogProps {
  readonly reading: Reading;
  readonly selected: Span;
  readonly onSave: (fact: NewFact) => void;
  readonly onCancel: () => void;
}

export function AddDialog({ reading, selected, onSave, onCancel }: AddDialogProps) {
  const words = useWords();
  const passage = printed(reading.source, selected);
  const [kind, setKind] = useState<FactKind>(() => firstKind(passage));
  const [tried, setTried] = useState(false);
  const [quantity, setQuantity] = useState(() => firstQuantity(reading, selected, passage));
  const [commitment, setCommitment] = useState<CommitmentDraft>({
    milestone: 'complete',
    deadlineText: '',
    deadlineDate: '',
    objects: '',
  });
  const objects = objectsIn(commitment, reading.source, selected);

  const save = () => {
    setTried(true);
    const place = { start: selected.start, end: selected.end };
    if (kind === 'livelihood') onSave({ factKind: kind, ...place });
    else if (kind === 'quantity') {
      if (Object.keys(problemsOf(quantity)).length === 0) onSave({ factKind: kind, ...place, ...valuesOf(quantity) });
    } else if (objects.missing.length === 0 && hasPossibleDate(commitment)) {
      const { milestone } = commitment;
      onSave({ factKind: kind, ...place, milestone, deadline: deadlineOf(commitment), objects: objects.spans });
    }
  };

  return (
    <Dialog
      title={words.review.addTitle}
      okText={words.review.save}
      width={560}
      problem={null}
      onSubmit={save}
      onCancel={onCancel}
    >
      <blockquote className="form-quote" lang="zh-CN">
        {passage}
      </blockquote>
      <Segmented<FactKind>
        value={kind}
        onChange={setKind}
        aria-label={words.review.addWhat}
        options={[
          { value: 'quantity', label: words.review.quantity },
          { value: 'commitment', label: words.review.commitment },
          { value: 'livelihood', label: words.tabs.livelihood },
        ]}
      />
      {kind === 'quantity' && <QuantityFields draft={quantity} onChange={setQuantity} tried={tried} />}
      {kind === 'commitment' && (
        <CommitmentFields draft={commitment} onChange={setCommitment} tried={tried} missing={objects.missing} />
      )}
    </Dialog>
  );
}

/** A short passage with digits is most likely a figure. */
function firstKind(passage: string): FactKind {
  return passage.length <= 16 && guessQuantity(passage).value !== null ? 'quantity' : 'commitment';
}

/** The part the passage stands in says whether it is a result or a target, and of which year. */
function firstQuantity(reading: Reading, selected: Span, passage: string): QuantityDraft {
  const guess = guessQuantity(passage);
  const part = reading.outline.find(
    (node) => node.parent === null && node.start <= selected.start && selected.start < node.end,
  );
  const isPlan = part?.role === 'plan' || part?.role === 'self';
  const year = isPlan ? reading.report.planYear : reading.report.reviewYear;
  return {
    value: guess.value === null ? '' : String(guess.value),
    upper: guess.upper === null ? '' : String(guess.upper),
    unit: guess.unit,
    bound: '=',
    measure: '',
    kind: guess.unit.startsWith('%') || guess.unit.includes('百分点') ? 'change' : 'level',
    status: isPlan ? 'planned' : part?.role === 'review' ? 'achieved' : 'context',
    year: year === null ? '' : String(year),
    scope: '',
  };
}
