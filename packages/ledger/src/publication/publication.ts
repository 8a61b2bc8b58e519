// Where each line of a year's account stands on its way to the public, and which lines a rule would clear at once.
import type { Promised, Verdict } from '../account/account.ts';
import type { AccountEvent } from '../year-account/account-act.ts';
import type { YearAccount, YearLine } from '../year-account/year-account.ts';

/**
 * `unruled`: nobody confirmed or overruled it yet; `ready`: ruled, and neither shown nor kept back; `under-review`: shown without a verdict
 * since it was ruled on anew; `withheld`: kept back with a reason.
 */
export type PublicationStanding = 'unruled' | 'ready' | 'under-review' | 'cleared' | 'withheld';

export interface LinePublication {
  readonly promise: string;
  readonly standing: PublicationStanding;
  /** Of what is withheld. */
  readonly withheld: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** A line is withheld while the last word on its clearing is to keep it back. */
export function publicationOf(
  { lines, plan }: Pick<YearAccount, 'lines' | 'plan'>,
  events: readonly AccountEvent[],
): readonly LinePublication[] {
  const kept = withheldIn(events.filter((event) => event.plan === plan.id));
  return lines.map((line) => {
    const withheld = kept.get(line.promise.id) ?? null;
    return { promise: line.promise.id, standing: standingOf(line, withheld !== null), withheld };
  });
}

function standingOf({ cleared, underReview, state }: YearLine, isWithheld: boolean): PublicationStanding {
  if (cleared !== null) return 'cleared';
  if (underReview !== null) return 'under-review';
  if (isWithheld) return 'withheld';
  return state === 'proposed' ? 'unruled' : 'ready';
}

function withheldIn(events: readonly AccountEvent[]): ReadonlyMap<string, NonNullable<LinePublication['withheld']>> {
  const kept = new Map<string, NonNullable<LinePublication['withheld']>>();
  for (const { act, by, at } of events) {
    if (act.kind === 'withhold') kept.set(act.promise, { by, at, reason: act.reason });
    if (act.kind === 'clear') kept.delete(act.promise);
  }
  return kept;
}

/** Which ready lines a person clears in one go. */
export type ClearingRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'heading'; readonly heading: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'class'; readonly class: Promised['class'] };

export interface RuleOffer {
  readonly rule: ClearingRule;
  /** Ids of the promises it would clear, never empty. */
  readonly promises: readonly string[];
}

/** Every rule that would clear something, the widest first. What is withheld is in none of them: it is cleared by name only. */
export function clearingRules(
  { lines }: Pick<YearAccount, 'lines'>,
  publication: readonly LinePublication[],
): readonly RuleOffer[] {
  const isReady = new Set(publication.flatMap(({ promise, standing }) => (standing === 'ready' ? [promise] : [])));
  const ready = lines.filter(({ promise }) => isReady.has(promise.id));
  const rules: readonly ClearingRule[] = [
    { kind: 'all' },
    ...distinct(ready.map(({ promise }) => promise.class)).map((each) => ({ kind: 'class' as const, class: each })),
    ...distinct(ready.map(({ verdict }) => verdict)).map((verdict) => ({ kind: 'verdict' as const, verdict })),
    ...distinct(ready.map(({ heading }) => heading)).map((heading) => ({ kind: 'heading' as const, heading })),
  ];
  return rules
    .map((rule) => ({ rule, promises: ready.filter((line) => falls(line, rule)).map(({ promise }) => promise.id) }))
    .filter(({ promises }) => promises.length > 0);
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

function falls({ heading, verdict, promise }: YearLine, rule: ClearingRule): boolean {
  switch (rule.kind) {
    case 'all':
      return true;
    case 'heading':
      return heading === rule.heading;
    case 'verdict':
      return verdict === rule.verdict;
    case 'class':
      return promise.class === rule.class;
  }
}
