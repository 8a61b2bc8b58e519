// Keeping a reading: whose report it is, and who keeps it.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useState } from 'react';
import { keepReport, signIn } from '../api/commands.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { reportsQuery, sessionQuery } from '../api/queries.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { type Unsaved, useIntake } from './intake-context.tsx';

interface KeepDialogProps {
  readonly unsaved: Unsaved;
  readonly onClose: () => void;
}

export function KeepDialog({ unsaved: { file, reading }, onClose }: KeepDialogProps) {
  const words = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { session, accept } = useSigning();
  const { forget } = useIntake();
  const { message } = App.useApp();
  const [code, setCode] = useState(reading.report.jurisdiction?.code ?? '');
  const [government, setGovernment] = useState(reading.report.jurisdiction?.name ?? '');
  const [name, setName] = useState('');
  const [accessCode, setAccessCode] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const isSigned = session?.signedIn ?? false;
  const isCodeNeeded = !isSigned && (session?.accessCodeNeeded ?? false);

  const problems = {
    code: /^\d{6}(\d{3}){0,2}$/.test(code.trim()) ? null : words.keep.codeWrong,
    government: government.trim() === '' ? words.keep.governmentMissing : null,
    name: !isSigned && name.trim() === '' ? words.keep.nameMissing : null,
    accessCode: isCodeNeeded && accessCode === '' ? words.sign.accessCodeMissing : null,
  };
  const submit = async () => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== null)) return;
    setBusy(true);
    setRefused(null);
    try {
      if (!isSigned) accept(await signIn({ name: name.trim(), ...(isCodeNeeded ? { accessCode } : {}) }));
      const kept = await keepReport({ file, governmentCode: code.trim(), governmentName: government.trim() });
      void message.success(kept.repeated ? words.keep.repeated : words.keep.done);
      await queries.invalidateQueries({ queryKey: reportsQuery.queryKey });
      await navigate({ to: '/reports/$id', params: { id: kept.id }, search: {} });
      forget();
    } catch (failure) {
      setRefused(sentenceOf(failure, words));
      setBusy(false);
      if (failure instanceof Failure && failure.status === 401) {
        await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      }
    }
  };

  return (
    <Dialog
      title={words.keep.title}
      okText={words.keep.keep}
      width={460}
      isBusy={busy}
      problem={refused}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <p className="form-hint">{words.keep.why}</p>
      <TextField
        name="government-name"
        label={words.keep.government}
        value={government}
        onChange={setGovernment}
        problem={tried ? problems.government : null}
        isFirst={government === ''}
      />
      <TextField
        name="government-code"
        label={words.keep.code}
        value={code}
        onChange={setCode}
        hint={words.keep.codeHint}
        maxLength={12}
        problem={tried ? problems.code : null}
        isFirst={government !== '' && code === ''}
      />
      {!isSigned && (
        <TextField
          name="reviewer"
          label={words.keep.name}
          value={name}
          onChange={setName}
          maxLength={40}
          problem={tried ? problems.name : null}
          isFirst={government !== '' && code !== ''}
        />
      )}
      {isCodeNeeded && (
        <TextField
          name="access-code"
          isSecret
          label={words.sign.accessCode}
          hint={words.sign.accessCodeHint}
          value={accessCode}
          onChange={setAccessCode}
          problem={tried ? problems.accessCode : null}
        />
      )}
    </Dialog>
  );
}
