// A report that is too long for one page into parts that are not, each beginning with a heading where it can.
import type { ReportBlock } from '@luoshi/ledger';

/** Bytes of text and marks of a part. What stands round it (head, style, outline) takes 15 kB at most. */
const most = 78_000;
/** A mark: its link, its sign and its word. Both are estimates on the safe side, so that a part is the same in either language. */
const bytesOfMark = 270;
const bytesOfBlock = 60;

/** In order, none empty; one where there is nothing. */
export function reportParts(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const parts: ReportBlock[][] = [[]];
  let room = most;
  const take = (some: readonly ReportBlock[]) => {
    parts.at(-1)!.push(...some);
    room -= weightOf(some);
  };
  const turn = () => {
    if (parts.at(-1)!.length > 0) parts.push([]);
    room = most;
  };
  for (const section of sectionsOf(blocks)) {
    if (weightOf(section) > room) turn();
    if (weightOf(section) <= room) take(section);
    else
      for (const block of section) {
        if (weightOf([block]) > room) turn();
        take([block]);
      }
  }
  return parts;
}

function sectionsOf(blocks: readonly ReportBlock[]): readonly (readonly ReportBlock[])[] {
  const sections: ReportBlock[][] = [];
  for (const block of blocks) {
    const open = sections.at(-1);
    if (block.heading !== null || !open) sections.push([block]);
    else open.push(block);
  }
  return sections;
}

const weightOf = (blocks: readonly ReportBlock[]): number =>
  blocks
    .flatMap(({ runs }) => runs)
    .reduce(
      (sum, run) => sum + ('text' in run ? Buffer.byteLength(run.text) : 0) + (run.kind === 'words' ? 0 : bytesOfMark),
      blocks.length * bytesOfBlock,
    );
