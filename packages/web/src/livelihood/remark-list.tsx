// 审议意见: what delegations and the standing committee remarked, and the line on which the next is typed.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { entriesOf, nameOf } from './entries-of.ts';
import { mayAct, useRoundAct } from './use-round-act.ts';

export function RemarkList({ round }: { readonly round: LivelihoodRound }) {
  const { candidates } = useLivelihoodWords();
  const { dates } = useSupervisionWords();
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">{candidates.remarks}</h2>
      {round.remarks.length === 0 && <p className="soft">{candidates.noRemarks}</p>}
      <ul className="remark-list">
        {round.remarks.map(({ body, on, remark, entry }) => (
          <li key={`${body} ${remark}`}>
            <span lang="zh-CN">{remark}</span>{' '}
            <span className="soft" lang="zh-CN">
              {body} · {dates.day(on)} · {entry === null ? candidates.onAll : nameOf(round, entry)}
            </span>
          </li>
        ))}
      </ul>
      {mayAct(round, 'deliberate') && <NewRemark key={round.remarks.length} round={round} />}
    </section>
  );
}

function NewRemark({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const { candidates } = words;
  const [body, setBody] = useState('');
  const [remark, setRemark] = useState('');
  const [entry, setEntry] = useState<string | null>(null);
  const { act, isBusy, problem } = useRoundAct(round);
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        act({ kind: 'deliberate', body, on: today(), remark, entry });
      }}
    >
      <TextField label={candidates.body} value={body} onChange={setBody} name="body" maxLength={200} />
      <TextField label={candidates.remark} value={remark} onChange={setRemark} name="remark" maxLength={4000} />
      <div className="field">
        <span className="field-name">{candidates.about}</span>
        <Select<string | null>
          aria-label={candidates.about}
          value={entry}
          onChange={(value) => setEntry(value)}
          popupMatchSelectWidth={false}
          options={[
            { value: null, label: candidates.onAll },
            ...entriesOf(round, round.candidates).map(({ id, project }) => ({ value: id, label: project.name })),
          ]}
        />
      </div>
      <Button htmlType="submit" loading={isBusy}>
        {candidates.addRemark}
      </Button>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
