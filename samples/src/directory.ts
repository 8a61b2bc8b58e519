// Who is who in the made-up county, in the city above it and in two townships below it.
import type { Directory } from '@luoshi/ledger';
import { lanxiOthers, lanxiUnits } from './directory/lanxi-units.ts';
import { lanxiLeaderOf } from './directory/leader-of.ts';
import { shiduUnits, songpingUnits, yunzhuUnits } from './directory/neighbour-units.ts';
import { directoryOf } from './directory/unit-line.ts';

/** A government of the sample with its people. `parent` is the code of the government above, null at the top. */
export interface SampleDirectory {
  readonly code: string;
  readonly name: string;
  readonly level: 'prefecture' | 'county' | 'township';
  readonly parent: string | null;
  readonly directory: Directory;
  /** 分管领导: leader's post by unit. */
  readonly leaderOf: Readonly<Record<string, string>>;
}

/** 澜溪县 first of its kind: 44 units, six leaders, some hundred and twenty people. */
export const lanxiDirectory: SampleDirectory = {
  code: '970325',
  name: '澜溪县',
  level: 'county',
  parent: '970300',
  directory: directoryOf(lanxiUnits, lanxiOthers),
  leaderOf: lanxiLeaderOf,
};

/** All governments of the sample, from the city down. */
export const sampleDirectories: readonly SampleDirectory[] = [
  {
    code: '970300',
    name: '云渚市',
    level: 'prefecture',
    parent: null,
    directory: directoryOf(yunzhuUnits),
    leaderOf: { c02: 'c01-1', c03: 'c01-2', c04: 'c01-2', c05: 'c01-1' },
  },
  lanxiDirectory,
  {
    code: '970325101',
    name: '石渡镇',
    level: 'township',
    parent: '970325',
    directory: directoryOf(shiduUnits),
    leaderOf: { s02: 's01-1', s03: 's01-2', s04: 's01-2' },
  },
  {
    code: '970325102',
    name: '松坪镇',
    level: 'township',
    parent: '970325',
    directory: directoryOf(songpingUnits),
    leaderOf: { q02: 'q01-1', q03: 'q01-2', q04: 'q01-2' },
  },
];
