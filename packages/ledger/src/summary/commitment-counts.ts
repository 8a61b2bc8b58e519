// Commitments counted by the stage they promise and by the heading they stand under.
import type { Commitment, Milestone, OutlineNode } from '@luoshi/grammar';
import type { CommitmentCount, HeadingCount, MilestoneCount } from './report-summary.ts';

/** Stages in the order in which a project goes through them. */
export const milestoneOrder: readonly Milestone[] = [
  'plan',
  'sign',
  'start',
  'advance',
  'main',
  'complete',
  'operate',
  'award',
  'hold',
  'reach',
  'sustain',
];

export function countOf(commitments: readonly Commitment[]): CommitmentCount {
  return {
    total: commitments.length,
    withNumber: commitments.filter(({ quantities }) => quantities.length > 0).length,
    withDate: commitments.filter(({ deadline }) => deadline !== null).length,
  };
}

/** Stages that occur, in the order of `milestoneOrder`. */
export function countByMilestone(commitments: readonly Commitment[]): readonly MilestoneCount[] {
  return milestoneOrder
    .map((milestone) => ({ milestone, ...countOf(commitments.filter((one) => one.milestone === milestone)) }))
    .filter(({ total }) => total > 0);
}

/** Headings of level 2 that hold commitments, in text order; what stands in a part outside such headings counts for the part. */
export function countByHeading(
  commitments: readonly Commitment[],
  outline: readonly OutlineNode[],
): readonly HeadingCount[] {
  const nodes = new Map(outline.map((node) => [node.id, node]));
  const groups = new Map<OutlineNode, Commitment[]>();
  for (const commitment of commitments) {
    const heading = levelTwo(commitment.section, nodes);
    if (heading) groups.set(heading, [...(groups.get(heading) ?? []), commitment]);
  }
  return [...groups]
    .map(([{ id, title, start }, own]) => ({ section: id, title, start, ...countOf(own), byMilestone: stages(own) }))
    .sort((a, b) => a.start - b.start);
}

function levelTwo(section: string | null, nodes: ReadonlyMap<string, OutlineNode>): OutlineNode | undefined {
  let node = section === null ? undefined : nodes.get(section);
  while (node && node.level > 2 && node.parent !== null) node = nodes.get(node.parent);
  return node;
}

const stages = (commitments: readonly Commitment[]): Partial<Record<Milestone, number>> =>
  Object.fromEntries(countByMilestone(commitments).map(({ milestone, total }) => [milestone, total]));
