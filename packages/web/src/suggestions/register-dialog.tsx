// Registers one suggestion or proposal.
import { useQueryClient } from '@tanstack/react-query';
import { App, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { sentenceOf } from '../api/failure.ts';
import { registerSuggestion } from '../api/suggestion-calls.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/select.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useWords } from '../words/words-context.tsx';
import { requestOf, type SuggestionDraft, today } from './suggestion-draft.ts';
import { kinds } from './suggestions-search.ts';

interface RegisterDialogProps {
  readonly sessions: readonly string[];
  readonly onClose: () => void;
}

export function RegisterDialog({ sessions, onClose }: RegisterDialogProps) {
  const words = useWords();
  const { form, kinds: names } = useSuggestionWords();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<SuggestionDraft>({
    kind: 'suggestion-plenary',
    session: sessions[0] ?? '',
    number: '',
    receivedOn: today(new Date()),
    title: '',
    field: '',
    text: '',
    proposers: '',
    delegation: '',
    leadUnit: null,
    coUnits: [],
    handOut: false,
  });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (patch: Partial<SuggestionDraft>) => setDraft((now) => ({ ...now, ...patch }));

  const submit = async () => {
    const request = requestOf(draft);
    if (request === null) return setProblem(form.incomplete);
    setBusy(true);
    try {
      const { repeated } = await registerSuggestion(request);
      void message.success(repeated ? form.repeated : form.done(request.number));
      await queries.invalidateQueries({ queryKey: ['matters'] });
      onClose();
    } catch (failure) {
      setProblem(sentenceOf(failure, words));
      setBusy(false);
    }
  };

  return (
    <Dialog
      title={form.title}
      okText={form.ok}
      width={720}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <div className="form-pair">
        <Field label={form.kind}>
          {(id) => (
            <Select
              id={id}
              value={draft.kind}
              options={kinds.map((kind) => ({ value: kind, label: names[kind] }))}
              onChange={(kind) => set({ kind })}
            />
          )}
        </Field>
        <Field label={form.number}>
          {(id) => (
            <Input
              id={id}
              inputMode="numeric"
              value={draft.number}
              onChange={(event) => set({ number: event.target.value })}
            />
          )}
        </Field>
        <Field label={form.receivedOn}>
          {(id) => (
            <Input
              id={id}
              type="date"
              value={draft.receivedOn}
              onChange={(event) => set({ receivedOn: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={form.session}>
        {(id) => (
          <Input
            id={id}
            list={`${id}-known`}
            value={draft.session}
            onChange={(event) => set({ session: event.target.value })}
          />
        )}
      </Field>
      <Field label={form.name}>
        {(id) => (
          <Input
            id={id}
            data-first
            maxLength={400}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={form.text}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 4, maxRows: 10 }}
            maxLength={20_000}
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="form-pair">
        <Field label={form.proposers}>
          {(id) => (
            <Input id={id} value={draft.proposers} onChange={(event) => set({ proposers: event.target.value })} />
          )}
        </Field>
        <Field label={form.delegation}>
          {(id) => (
            <Input id={id} value={draft.delegation} onChange={(event) => set({ delegation: event.target.value })} />
          )}
        </Field>
      </div>
      <div className="form-pair">
        <Field label={form.unit}>
          {(id) => <UnitSelect id={id} value={draft.leadUnit} onChange={(leadUnit) => set({ leadUnit })} />}
        </Field>
        <Field label={form.coUnits}>
          {(id) => <UnitSelect id={id} many value={draft.coUnits} onChange={(coUnits) => set({ coUnits })} />}
        </Field>
        <Field label={form.field}>
          {(id) => <Input id={id} value={draft.field} onChange={(event) => set({ field: event.target.value })} />}
        </Field>
      </div>
      <Checkbox checked={draft.handOut} onChange={(event) => set({ handOut: event.target.checked })}>
        {form.handOut}
      </Checkbox>
    </Dialog>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => React.ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
