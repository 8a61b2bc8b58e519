// The form of one command, generated from its fields, with one button to send it.
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import type { CommandDone, CommandOffer, MatterDetail } from '../api/contract.ts';
import { Failure, sentenceOf } from '../api/failure.ts';
import { HistoryLines } from '../matters/history.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { TogetherChoice, TogetherOutcome } from '../suggestions/together-choice.tsx';
import { useTogether } from '../suggestions/use-together.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { EvidenceInput } from './evidence-input.tsx';
import { FieldInput } from './field-input.tsx';
import { askedFields, type Drafts, emptyDraft, formOf, problemsOf } from './form-values.ts';
import { useCommand } from './use-command.ts';
import { useEvidence } from './use-evidence.ts';

interface CommandFormProps {
  readonly detail: MatterDetail;
  readonly offer: CommandOffer;
  /** Values a page knows already. */
  readonly known: Drafts;
  readonly onDone: (done: Pick<CommandDone, 'repeated'>) => void;
}

export function CommandForm({ detail, offer, known, onDone }: CommandFormProps) {
  const { language } = useWords();
  const { act } = useSupervisionWords();
  const [drafts, setDrafts] = useState<Drafts>(known);
  const [tried, setTried] = useState(false);
  const evidence = useEvidence();
  const one = useCommand(detail.item.id, offer.id, detail.item.seq);
  const together = useTogether(detail, offer);
  const isBusy = one.isBusy || together.isBusy;
  const failure = one.failure ?? together.failure;
  const { overtaken } = one;
  const problems = tried ? problemsOf(offer.fields, drafts) : {};
  const lacksEvidence = offer.evidence === 'required' && evidence.kept.length === 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const hasProblems = Object.keys(problemsOf(offer.fields, drafts)).length > 0;
    if (isBusy || hasProblems || lacksEvidence || evidence.isSending) return;
    const form = formOf(offer.fields, drafts);
    const files = evidence.kept.map(({ sha256 }) => sha256);
    if (together.picked.length > 0) {
      if (await together.send(form, files)) onDone({ repeated: false });
      return;
    }
    const done = await one.send(form, files);
    if (done !== null) onDone(done);
  };

  return (
    <form className="command-form" onSubmit={(event) => void submit(event)} noValidate>
      {askedFields(offer.fields, drafts).map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          draft={drafts[field.id] ?? emptyDraft(field)}
          problem={problems[field.id]}
          unit={detail.targets[0]?.unit}
          matter={detail.item.id}
          last={lastOf(field.id, detail)}
          onChange={(draft) => setDrafts((now) => ({ ...now, [field.id]: draft }))}
        />
      ))}
      {offer.evidence !== 'none' && (
        <EvidenceInput
          evidence={evidence}
          isRequired={offer.evidence === 'required'}
          problem={tried && lacksEvidence ? (evidence.isSending ? act.waitForUpload : act.evidenceMissing) : null}
        />
      )}
      {together.offered.length > 0 && <TogetherChoice together={together} />}
      <TogetherOutcome detail={detail} together={together} />
      {overtaken !== null && (
        <div className="overtaken" role="alert" data-testid="overtaken">
          <p>{act.overtaken}</p>
          <HistoryLines matter={detail.item.id} history={overtaken.since} unit={detail.targets[0]?.unit} />
          <p>{act.lookAgain}</p>
        </div>
      )}
      {failure !== null && overtaken === null && <WhyNot failure={failure} />}
      {offer.consequence !== undefined && <p className="form-hint">{offer.consequence[language]}</p>}
      <div className="form-foot">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={isBusy}
          disabled={evidence.isSending || together.outcome !== null}
          data-testid="submit"
        >
          {act.submit}
        </Button>
      </div>
    </form>
  );
}

/** Whoever was signed out meanwhile signs in again here: what they wrote stays. */
function WhyNot({ failure }: { readonly failure: unknown }) {
  const words = useWords();
  const { act } = useSupervisionWords();
  const { askAccount } = useSigning();
  const [isBack, setBack] = useState(false);
  const isSignedOut = failure instanceof Failure && failure.status === 401;
  if (isSignedOut && isBack) return <p role="status">{act.signedInAgain}</p>;
  return (
    <div role="alert">
      <p className="form-problem" data-testid="refusal">
        {isSignedOut ? act.signedOut : sentenceOf(failure, words)}
      </p>
      {isSignedOut && <Button onClick={() => askAccount(() => setBack(true))}>{words.account.signIn}</Button>}
    </div>
  );
}

/** What was reported last, beside the field for the next. */
function lastOf(field: string, { progress }: MatterDetail): string | undefined {
  const value = field === 'value' ? progress?.value : field === 'share' ? progress?.share : null;
  return value === null || value === undefined ? undefined : String(value);
}
