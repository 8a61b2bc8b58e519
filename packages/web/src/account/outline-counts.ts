// How many figures and promises stand in each part of a report, those of its sub-headings included.
import type { OutlineNode } from '@luoshi/grammar';
import { type ReportView, sectionOf } from './report-view.ts';

export interface OutlineEntry {
  readonly node: OutlineNode;
  readonly quantities: number;
  readonly commitments: number;
}

export function outlineCounts(view: ReportView): OutlineEntry[] {
  const counts = new Map(view.reading.outline.map((node) => [node.id, { node, quantities: 0, commitments: 0 }]));
  for (const row of view.rows) {
    if (row.kind === 'livelihood') continue;
    for (const id of ancestry(view.reading.outline, sectionOf(view.reading, row))) {
      const entry = counts.get(id);
      if (entry === undefined) continue;
      if (row.kind === 'quantity') entry.quantities += 1;
      else entry.commitments += 1;
    }
  }
  return [...counts.values()];
}

/** The part and all parts above it. */
export function ancestry(outline: readonly OutlineNode[], id: string | null): string[] {
  const out: string[] = [];
  let at = id;
  while (at !== null && !out.includes(at)) {
    out.push(at);
    at = outline.find((node) => node.id === at)?.parent ?? null;
  }
  return out;
}
