// A ruling taken back, with the reason: the line is as proposed again.
import type { YearAccountLine } from '../api/contract.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { LineQuote } from './line-quote.tsx';
import type { RulingRefusal } from './use-rulings.ts';

interface WithdrawDialogProps {
  readonly line: YearAccountLine;
  readonly isBusy: boolean;
  /** The refusal; null when it was done. */
  readonly onSave: (reason: string) => Promise<RulingRefusal | null>;
  readonly onClose: () => void;
}

export function WithdrawDialog({ line, isBusy, onSave, onClose }: WithdrawDialogProps) {
  const { withdraw: words } = useYearAccountWords();
  return (
    <ReasonDialog
      words={{ ...words, title: words.title(line.number), missing: words.reasonMissing }}
      isBusy={isBusy}
      onSave={async (reason) => (await onSave(reason))?.sentence ?? null}
      onClose={onClose}
    >
      <LineQuote line={line} />
    </ReasonDialog>
  );
}
