// 初定: entries ticked in the order of the ballot, and the meeting that decided. The server says whether they are enough.
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { TextField } from '../parts/text-field.tsx';
import { today } from '../parts/today.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { useWords } from '../words/words-context.tsx';
import { isGone } from './entries-of.ts';
import { ProjectFacts } from './project-text.tsx';
import { useRoundAct } from './use-round-act.ts';

export function PreDecideForm({ round }: { readonly round: LivelihoodRound }) {
  const words = useLivelihoodWords();
  const { candidates } = words;
  const { language } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [meeting, setMeeting] = useState('');
  const [on, setOn] = useState(today);
  const { act, isBusy, problem } = useRoundAct(round);
  const { least, most } = round.bounds;
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <section aria-labelledby="pre-decide">
      <h2 id="pre-decide">{candidates.choose}</h2>
      <p className="soft">{candidates.chooseLead}</p>
      <ul className="entry-list">
        {round.entries
          .filter((entry) => !isGone(entry))
          .map(({ id, project, unfit }) => (
            <li key={id}>
              <div className="entry-main">
                <Checkbox checked={chosen.includes(id)} disabled={unfit !== null} onChange={() => toggle(id)}>
                  {chosen.includes(id) && <b>{chosen.indexOf(id) + 1}. </b>}
                  <span lang="zh-CN">{project.name}</span>
                </Checkbox>{' '}
                <ProjectFacts project={project} />
                {unfit !== null && <p className="entry-unfit">{unfit[language]}</p>}
              </div>
            </li>
          ))}
      </ul>
      <p className={chosen.length >= least && chosen.length <= most ? 'count-fits' : 'soft'} role="status">
        {candidates.chosen(chosen.length, least, most, round.rules.places)}
      </p>
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          act({ kind: 'pre-decide', meeting, on, candidates: [...chosen] });
        }}
      >
        <TextField
          label={candidates.meeting}
          value={meeting}
          onChange={setMeeting}
          name="meeting"
          hint={candidates.meetingHint}
        />
        <TextField label={words.day} value={on} onChange={setOn} name="on" type="date" />
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {candidates.decide}
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
