// Above the form of a command on a suggestion: what co-units answered and the last reply, which are what one signs off or goes on from.
import type { SubmissionDetail } from '../api/contract.ts';
import { CoAnswers } from './co-answers.tsx';
import { ReplyDocument } from './reply-document.tsx';
import '../styles/suggestions.css';

export function SoFar({ submission: { coAnswers, replies } }: { readonly submission: SubmissionDetail }) {
  const last = replies.at(-1);
  return (
    <div className="so-far">
      {coAnswers.some(({ text }) => text !== '') && <CoAnswers answers={coAnswers} />}
      {last !== undefined && <ReplyDocument reply={last} letter={null} />}
    </div>
  );
}
