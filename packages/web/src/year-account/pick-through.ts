// One line picked or left, or with Shift everything from the last one pressed to it.

/** `order` is the table's; `from` the line pressed before, null for a single press. The range takes the pressed line's new state. */
export function pickThrough(
  picked: ReadonlySet<string>,
  order: readonly string[],
  pressed: string,
  from: string | null,
): ReadonlySet<string> {
  const next = new Set(picked);
  const [start, end] = [order.indexOf(from ?? pressed), order.indexOf(pressed)];
  const run = start < 0 || end < 0 ? [pressed] : order.slice(Math.min(start, end), Math.max(start, end) + 1);
  for (const id of run) {
    if (picked.has(pressed)) next.delete(id);
    else next.add(id);
  }
  return next;
}
