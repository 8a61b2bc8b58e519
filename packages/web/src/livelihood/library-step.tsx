// 征集: the reserve library of a round, what is proposed and how it stands to the checklist.
import { Button } from 'antd';
import { useState } from 'react';
import type { LivelihoodRound } from '../api/contract.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { AssessDialog } from './assess-dialog.tsx';
import { CarryOver } from './carry-over.tsx';
import { isGone } from './entries-of.ts';
import { type EntryAct, EntryLine } from './entry-line.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { OwnProposals } from './own-proposals.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { RoundReasonDialog } from './round-reason-dialog.tsx';
import { mayAct } from './use-round-act.ts';

type Entry = LivelihoodRound['entries'][number];
type Doing = { readonly what: 'propose' } | { readonly what: EntryAct; readonly entry: Entry };

/** A deputy has the own proposals instead of the library. */
export function LibraryStep({ round }: { readonly round: LivelihoodRound }) {
  const { session } = useSigning();
  const proposes = session?.abilities.includes('propose-livelihood') ?? false;
  return proposes ? <OwnProposals round={round} /> : <Library round={round} />;
}

function Library({ round }: { readonly round: LivelihoodRound }) {
  const { library } = useLivelihoodWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const stand = round.entries.filter((entry) => !isGone(entry));
  const close = () => setDoing(null);
  return (
    <section aria-label={library.add}>
      <p className="soft">{library.lead}</p>
      <div className="table-acts">
        {mayAct(round, 'propose') && (
          <Button type="primary" onClick={() => setDoing({ what: 'propose' })}>
            {library.add}
          </Button>
        )}
        <span className="soft">{library.count(stand.length, stand.filter(({ unfit }) => unfit === null).length)}</span>
      </div>
      {round.entries.length === 0 && <p className="empty">{library.none}</p>}
      <ul className="entry-list">
        {round.entries.map((entry) => (
          <EntryLine key={entry.id} round={round} entry={entry} onDo={(what) => setDoing({ what, entry })} />
        ))}
      </ul>
      <CarryOver round={round} />
      {doing?.what === 'propose' && <ProposeDialog round={round} onClose={close} />}
      {doing?.what === 'revise' && <ReviseDialog round={round} entry={doing.entry} onClose={close} />}
      {doing?.what === 'assess' && <AssessDialog round={round} entry={doing.entry} onClose={close} />}
      {doing?.what === 'merge' && <MergeDialog round={round} entry={doing.entry} onClose={close} />}
      {doing?.what === 'answer' && (
        <RoundReasonDialog
          round={round}
          title={library.answer}
          label={library.answerLabel}
          hint={library.answerHint}
          actOf={(answer) => ({ kind: 'answer', entry: doing.entry.id, answer })}
          onClose={close}
        />
      )}
      {doing?.what === 'drop' && (
        <RoundReasonDialog
          round={round}
          title={library.drop}
          label={library.dropReason}
          actOf={(reason) => ({ kind: 'drop', entry: doing.entry.id, reason })}
          onClose={close}
        />
      )}
    </section>
  );
}
