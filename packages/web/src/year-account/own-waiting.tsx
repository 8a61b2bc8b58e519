// What waits for a deputy beside the account, which is the first page they see: suggestions answered and not graded yet.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mySuggestionsQuery } from '../api/suggestion-calls.ts';
import { useSigning } from '../signing/signing-context.tsx';
import { useYearAccountWords } from '../words/year-account/use-year-account-words.ts';

export function OwnWaiting() {
  const words = useYearAccountWords();
  const { session } = useSigning();
  const mayGrade = session?.abilities.includes('see-own-suggestions') ?? false;
  const { data } = useQuery({ ...mySuggestionsQuery, enabled: mayGrade });
  const waiting = data?.items.filter((item) => item.mayGrade).length ?? 0;
  if (waiting === 0) return null;
  return (
    <p className="account-notice not-printed" data-testid="own-waiting">
      <Link to="/suggestions">{words.ownWaiting(waiting)}</Link>
    </p>
  );
}
