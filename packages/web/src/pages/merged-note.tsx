// For people of a government that was merged into another: why no page offers them anything but reading. Said once, on top.
import { useSigning } from '../signing/signing-context.tsx';
import { useWords } from '../words/words-context.tsx';

export function MergedNote() {
  const { merged } = useWords();
  const { session } = useSigning();
  const government = session?.account?.government;
  if (!government?.successor) return null;
  return (
    <p className="merged-note" role="status" data-testid="merged-note">
      {merged.note(government.name, government.successor.name)}
    </p>
  );
}
