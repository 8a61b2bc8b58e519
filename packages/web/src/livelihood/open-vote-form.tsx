// A vote opened: the session, the day, how votes are cast, and before whom. Also the satisfaction vote.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useRoundAct } from './use-round-act.ts';

type Method = LivelihoodRound['sittings'][number]['method'];
const METHODS: readonly Method[] = ['paper', 'device', 'online'];

interface OpenVoteFormProps {
  readonly round: LivelihoodRound;
  readonly kind: 'open-vote' | 'open-evaluation';
}

export function OpenVoteForm({ round, kind }: OpenVoteFormProps) {
  const words = useLivelihoodWords();
  const { vote, satisfaction } = words;
  const last = round.sittings.at(-1);
  const isAgain = kind === 'open-vote' && last !== undefined;
  const [session, setSession] = useState(isAgain ? last.session : '');
  const [on, setOn] = useState(() => (isAgain ? last.on : today()));
  const [method, setMethod] = useState<Method>(isAgain ? last.method : 'paper');
  const [deputies, setDeputies] = useState(last ? String(last.deputies) : '');
  const [present, setPresent] = useState(isAgain ? String(last.present) : '');
  const { act, isBusy, problem } = useRoundAct(round);
  const title = kind === 'open-evaluation' ? satisfaction.open : isAgain ? vote.openAgain : vote.open;
  return (
    <section aria-labelledby="open-vote" className="panel-box">
      <h2 id="open-vote">{title}</h2>
      <p className="soft">{kind === 'open-evaluation' ? satisfaction.openLead : vote.openLead}</p>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          act({ kind, session, on, method, deputies: Number(deputies), present: Number(present) });
        }}
      >
        <div className="is-wide">
          <TextField label={vote.session} value={session} onChange={setSession} name="session" maxLength={200} />
        </div>
        <TextField label={words.day} value={on} onChange={setOn} name="on" type="date" />
        <ChoiceField label={vote.method} value={method} values={METHODS} names={vote.methods} onChange={setMethod} />
        <TextField label={vote.deputies} value={deputies} onChange={setDeputies} name="deputies" type="number" />
        <TextField label={vote.present} value={present} onChange={setPresent} name="present" type="number" />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {kind === 'open-evaluation' ? vote.start2 : vote.start}
        </Button>
      </form>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
