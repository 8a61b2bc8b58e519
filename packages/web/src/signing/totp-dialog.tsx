// Codes of an authenticator for one's own account: the password once, the secret shown once, a code of it back.
import { QRCode } from 'antd';
import { useState } from 'react';
import { setUpTotp } from '../api/commands.ts';
import type { TotpAnswer } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/words-context.tsx';
import { inGroups } from './in-groups.ts';

interface TotpDialogProps {
  /** The server lets the account do nothing else before. */
  readonly isDue: boolean;
  /** True once the codes are in force. */
  readonly onAnswer: (isSetUp: boolean) => void;
}

export function TotpDialog({ isDue, onAnswer }: TotpDialogProps) {
  const words = useWords();
  const { totp } = words.account;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [begun, setBegun] = useState<TotpAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const submit = async () => {
    setBusy(true);
    setRefused(null);
    try {
      if (begun === null) setBegun(await setUpTotp({ step: 'begin', password }));
      else {
        await setUpTotp({ step: 'confirm', totp: code.trim() });
        onAnswer(true);
      }
    } catch (failure) {
      setRefused(sentenceOf(failure, words));
    }
    setBusy(false);
  };
  const lacksInput = begun === null ? password === '' : code.trim() === '';

  return (
    <Dialog
      key={begun === null ? 'begin' : 'confirm'}
      title={totp.title}
      okText={begun === null ? totp.begin : totp.confirm}
      width={460}
      isBusy={busy}
      problem={refused}
      onSubmit={() => (lacksInput ? setRefused(words.account.missing) : void submit())}
      onCancel={() => onAnswer(false)}
    >
      {begun === null ? (
        <>
          <p className="form-hint">{isDue ? totp.due : totp.why}</p>
          <TextField
            label={words.account.current}
            value={password}
            onChange={setPassword}
            isFirst
            isSecret
            name="totp-password"
          />
        </>
      ) : (
        <>
          <Secret secret={begun.secret ?? ''} uri={begun.uri ?? ''} />
          <TextField
            label={totp.code}
            value={code}
            onChange={setCode}
            isFirst
            name="totp-code"
            maxLength={6}
            hint={totp.codeHint}
          />
        </>
      )}
    </Dialog>
  );
}

function Secret({ secret, uri }: { readonly secret: string; readonly uri: string }) {
  const { totp } = useWords().account;
  return (
    <div className="totp-secret">
      <QRCode value={uri} type="svg" size={168} bordered={false} aria-label={totp.scan} />
      <div>
        <p className="form-hint">{totp.scan}</p>
        <p>
          {totp.byHand}
          <code data-testid="totp-secret">{inGroups(secret)}</code>
        </p>
        <a href={uri}>{totp.open}</a>
      </div>
    </div>
  );
}
