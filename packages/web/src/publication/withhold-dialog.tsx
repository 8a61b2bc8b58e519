// Lines kept from the public, with one reason that stays in the house.
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';

interface WithholdDialogProps {
  readonly count: number;
  readonly isBusy: boolean;
  /** The refusal's sentence; null when it was done. */
  readonly onSave: (reason: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export function WithholdDialog({ count, ...act }: WithholdDialogProps) {
  const { dialog: words } = usePublicationWords();
  return <ReasonDialog words={{ ...words, title: words.title(count) }} {...act} />;
}
