// The promises of a report that become works: commitments, targets no commitment holds, and livelihood items.
import type { Commitment, OutlineNode, Quantity, Role, Span } from '@luoshi/grammar';
import type { LedgerView } from '../../review/act.ts';
import type { Reviewed } from '../../review/fold-review.ts';
import { targetsPassage } from '../../summary/targets-passage.ts';

/** A promise with what the ledger knows of it; values in force, rejected facts left out. */
export interface LedgerPromise extends Span {
  /** Id of the livelihood item, commitment or quantity. */
  readonly fact: string;
  readonly kind: 'livelihood' | 'commitment' | 'target';
  /** In the targets passage: an expected target of the year. */
  readonly isTarget: boolean;
  readonly commitment: Commitment | null;
  /** Quantities inside it, in text order. */
  readonly quantities: readonly Quantity[];
  /** Title of its heading; 民生实事 for a livelihood item. */
  readonly heading: string;
}

export interface PromisesAsked {
  readonly reading: Reviewed;
  readonly view: Pick<LedgerView, 'rows'>;
  /** Parts of the report whose promises become works. */
  readonly roles?: readonly Role[] | undefined;
  /** Only facts that somebody has confirmed, corrected or added. */
  readonly reviewedOnly?: boolean | undefined;
}

/** What is planned, and what the government promises of its own conduct (自身建设). */
const usualRoles: readonly Role[] = ['plan', 'self'];

/** In text order. A commitment that lies in a livelihood item is part of that item, not a second promise. */
export function promisesOf({
  reading,
  view,
  roles = usualRoles,
  reviewedOnly = false,
}: PromisesAsked): readonly LedgerPromise[] {
  const rows = view.rows.filter(({ state }) => state !== 'rejected' && !(reviewedOnly && state === 'proposed'));
  const quantities = rows.flatMap((row) => (row.kind === 'quantity' ? [row.effective] : []));
  const planned = quantities.filter(({ status }) => status === 'planned');
  const passage = targetsPassage(reading, planned);
  const isTarget = (span: Span): boolean => passage !== null && isInside(span, passage);
  const nodes = new Map(reading.outline.map((node) => [node.id, node]));
  const stands = (section: string | null): boolean => roles.includes(nodes.get(section ?? '')?.role ?? 'plan');
  const within = (span: Span) => quantities.filter((quantity) => isInside(quantity, span));

  const items = rows.flatMap((row): LedgerPromise[] => {
    if (row.kind !== 'livelihood') return [];
    const { id, start, end } = row.effective;
    const common = { start, end, isTarget: false, quantities: within(row.effective), heading: livelihoodHeading };
    return [{ fact: id, kind: 'livelihood', commitment: null, ...common }];
  });
  const commitments = rows.flatMap((row): LedgerPromise[] => {
    if (row.kind !== 'commitment' || !stands(row.effective.section)) return [];
    if (items.some((item) => isInside(row.effective, item))) return [];
    const { id, start, end, section } = row.effective;
    const own = quantities.filter((one) => row.effective.quantities.includes(one.id) || isInside(one, row.effective));
    const common = {
      start,
      end,
      isTarget: isTarget(row.effective),
      quantities: own,
      heading: headingOf(section, nodes),
    };
    return [{ fact: id, kind: 'commitment', commitment: row.effective, ...common }];
  });
  const targets = planned
    .filter((one) => isTarget(one) && ![...commitments, ...items].some((other) => isInside(one, other)))
    .map((one): LedgerPromise => {
      const start =
        one.measure.start <= one.start && one.start - one.measure.start < 60 ? one.measure.start : one.start;
      const common = { start, end: one.end, isTarget: true, quantities: [one], heading: headingOf(one.section, nodes) };
      return { fact: one.id, kind: 'target', commitment: null, ...common };
    });
  return [...items, ...commitments, ...targets].sort((a, b) => a.start - b.start || a.end - b.end);
}

const livelihoodHeading = '民生实事';

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Title of the section, squeezed; that of the next above which has one; empty where there is none. */
function headingOf(section: string | null, nodes: ReadonlyMap<string, OutlineNode>): string {
  let node = nodes.get(section ?? '');
  while (node && node.title === '' && node.parent !== null) node = nodes.get(node.parent);
  return (node?.title ?? '').replace(/\s/g, '');
}
