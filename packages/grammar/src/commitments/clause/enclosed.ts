// Which characters of a clause stand inside quotation marks or brackets, where no rule may cut.

const OPEN = '“‘（《「【';
const CLOSE = '”’）》」】';

/** Position behind the mark that closes what opens at `start`; `start` when nothing opens there or it never closes. */
export function behindEnclosed(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  if (unit < 0x2000 || (unit > 0x3020 && unit < 0xff00)) return start;
  const kind = OPEN.indexOf(text[start] as string);
  if (kind < 0) return start;
  const closing = text.indexOf(CLOSE[kind] as string, start + 1);
  return closing < 0 || closing >= end ? start : closing + 1;
}
