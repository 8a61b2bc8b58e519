// Where a rule is written, in a line.
import type { Source } from '@luoshi/mechanisms';

export const sourceText = ({ document, article, date }: Source): string =>
  [document, article, date].filter(Boolean).join('，');
