// Tells numbers that are part of a name: “1311”工程, “5+2”, 《…116条》, 500强, G342.

/** A quotation up to this long is a name or a catchword, a longer one a sentence. */
const LONGEST_NAME = 12;
const LONGEST_TITLE = 60;

/** Whether the run `[start, end)` stands inside a short quotation or a title in 《》. */
export function isInName(chars: string, start: number, end: number): boolean {
  return isWithin(chars, start, end, '“', '”', LONGEST_NAME) || isWithin(chars, start, end, '《', '》', LONGEST_TITLE);
}

function isWithin(chars: string, start: number, end: number, open: string, close: string, longest: number): boolean {
  const from = Math.max(0, start - longest);
  const opened = chars.slice(from, start).lastIndexOf(open);
  if (opened < 0 || chars.slice(from + opened, start).includes(close)) return false;
  const closed = chars.indexOf(close, end) - (from + opened);
  return closed > 0 && closed <= longest && !chars.slice(end, from + opened + closed).includes('\n');
}
