// One round: its steps with the one it stands at, and what belongs to the step that is looked at.
import { Link } from '@tanstack/react-router';
import type { LivelihoodRound } from '../api/contract.ts';
import { useLivelihoodWords } from '../words/livelihood/use-livelihood-words.ts';
import { BallotForm } from './ballot-form.tsx';
import { CandidatesStep } from './candidates-step.tsx';
import { ItemsStep } from './items-step.tsx';
import { LibraryStep } from './library-step.tsx';
import type { Step } from './livelihood-search.ts';
import { isReached, stepNow, stepsShown } from './round-steps.ts';
import { SatisfactionStep } from './satisfaction-step.tsx';
import { VoteStep } from './vote-step.tsx';

interface RoundViewProps {
  readonly round: LivelihoodRound;
  readonly asked: Step | null;
}

export function RoundView({ round, asked }: RoundViewProps) {
  const words = useLivelihoodWords();
  const shown = stepsShown(round);
  const now = stepNow(round);
  const step = asked && shown.includes(asked) ? asked : shown.includes(now) ? now : 'candidates';
  return (
    <>
      <nav className="round-steps" aria-label={words.stepsLabel}>
        <ol>
          {shown.map((each) => (
            <li key={each} className={classOf(round, each, now)}>
              <Link
                to="/livelihood"
                search={{ year: round.year, step: each }}
                aria-current={each === step ? 'step' : undefined}
              >
                {words.steps[each]}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <BallotForm round={round} />
      <StepView round={round} step={step} />
    </>
  );
}

const classOf = (round: LivelihoodRound, step: Step, now: Step): string =>
  step === now ? 'is-now' : isReached(round, step) ? 'is-past' : 'is-ahead';

function StepView({ round, step }: { readonly round: LivelihoodRound; readonly step: Step }) {
  switch (step) {
    case 'library':
      return <LibraryStep round={round} />;
    case 'candidates':
      return <CandidatesStep round={round} />;
    case 'vote':
      return <VoteStep round={round} />;
    case 'items':
      return <ItemsStep round={round} />;
    case 'satisfaction':
      return <SatisfactionStep round={round} />;
  }
}
