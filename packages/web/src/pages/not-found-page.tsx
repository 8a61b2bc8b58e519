import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words-context.tsx';

export function NotFoundPage() {
  const words = useWords();
  return (
    <div className="plain-page">
      <p>{words.errors.page}</p>
      <Link to="/">{words.nav.home}</Link>
    </div>
  );
}
