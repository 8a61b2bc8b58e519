// Another verdict than the one in force, with the reason that will stand in the table.
import type { Verdict } from '@luoshi/ledger';
import { Radio } from 'antd';
import { useState } from 'react';
import type { YearAccountLine } from '../api/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';
import { VERDICTS } from './account-search.ts';
import { LineQuote } from './line-quote.tsx';
import type { RulingRefusal } from './use-rulings.ts';
import { VerdictShape } from './verdict-sign.tsx';

interface OverruleDialogProps {
  readonly line: YearAccountLine;
  readonly isBusy: boolean;
  /** The refusal; null when it was done. */
  readonly onSave: (verdict: Verdict, reason: string) => Promise<RulingRefusal | null>;
  readonly onClose: () => void;
}

export function OverruleDialog({ line, isBusy, onSave, onClose }: OverruleDialogProps) {
  const { overrule: words, verdicts } = useYearAccountWords();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async () => {
    setTried(true);
    if (verdict === null || reason.trim() === '') return;
    const refused = await onSave(verdict, reason.trim());
    if (refused === null) onClose();
    else setRefusal(refused.sentence);
  };
  return (
    <Dialog
      title={words.title(line.number)}
      okText={words.ok}
      width={560}
      isBusy={isBusy}
      problem={refusal}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <LineQuote line={line} />
      <div className="field" role="radiogroup" aria-label={words.verdict}>
        <span className="field-name">{words.verdict}</span>
        <Radio.Group value={verdict} onChange={(event) => setVerdict(event.target.value as Verdict)}>
          {VERDICTS.map((each) => (
            <Radio key={each} value={each} disabled={each === line.verdict} data-verdict={each}>
              <span className={`verdict-choice is-${each}`}>
                <VerdictShape verdict={each} /> {verdicts[each]}
              </span>
            </Radio>
          ))}
        </Radio.Group>
        <div className={tried && verdict === null ? 'field-note is-problem' : 'field-note'}>
          {tried && verdict === null ? words.verdictMissing : words.present(verdicts[line.verdict])}
        </div>
      </div>
      <TextField
        name="reason"
        lines={3}
        maxLength={1000}
        label={words.reason}
        value={reason}
        onChange={setReason}
        problem={tried && reason.trim() === '' ? words.reasonMissing : null}
      />
    </Dialog>
  );
}
