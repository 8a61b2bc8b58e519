// Who holds a post by a list, into who holds it.
import { type Holding, UNKNOWN_SINCE } from '@luoshi/ledger';

/**
 * Whoever holds the post already goes on holding it, from and until the days that the list tells. Somebody else takes it over on the day
 * told, or on `today` (ISO date) where that is not after the present holder's first day. The same array where nothing changes.
 */
export function withHolding(holdings: readonly Holding[], given: Holding, today: string): readonly Holding[] {
  const isOpen = ({ until }: Holding) => until === null || until > today;
  const own = holdings.filter(({ post, person }) => post === given.post && person === given.person);
  const same =
    own.find(({ from }) => from === given.from) ??
    own.find((one) => isOpen(one) && (given.until === null || given.until > one.from));
  if (same) return redated(holdings, same, given);
  if (!isOpen(given)) return [...holdings, given];
  const before = holdings.filter((one) => one.post === given.post && isOpen(one));
  const from = before.every((one) => one.from < given.from) ? given.from : today;
  const ended = holdings.map((one) =>
    before.includes(one) ? { ...one, until: one.from > from ? one.from : from } : one,
  );
  return [...ended, { ...given, from }];
}

/** Days that the list does not tell stay, and no first day reaches back before another's last one. */
function redated(holdings: readonly Holding[], same: Holding, given: Holding): readonly Holding[] {
  const told = given.from === UNKNOWN_SINCE ? same.from : given.from;
  const others = holdings.filter((one) => one !== same && one.post === same.post && one.from < same.from);
  const from = others.reduce(
    (day, { until }) => (until !== null && until > day && until <= same.from ? until : day),
    told,
  );
  const until = given.until !== null && given.until < from ? from : (given.until ?? same.until);
  if (from === same.from && until === same.until) return holdings;
  return holdings.map((one) => (one === same ? { ...one, from, until } : one));
}
