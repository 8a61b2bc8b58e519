// 建议提案: the offices' list, or a proposer's own.
import { useSigning } from '../signing/signing-context.tsx';
import { MySuggestions } from '../suggestions/my-suggestions.tsx';
import { OfficeSuggestions } from '../suggestions/office-suggestions.tsx';
import '../styles/supervision.css';
import '../styles/board.css';
import '../styles/suggestions.css';

export function SuggestionsPage() {
  const { session } = useSigning();
  if (session === undefined) return null;
  const isProposer = session.abilities.includes('see-own-suggestions');
  const seesList = session.abilities.includes('see-matters');
  return (
    <>
      {isProposer && <MySuggestions />}
      {(seesList || !isProposer) && <OfficeSuggestions />}
    </>
  );
}
