// Units, leaders and days by what people call them, for cells that are typed and pasted.
import type { Choices, LeaderName } from '../api/contract.ts';
import { leaderText } from '../parts/leader-text.ts';

export interface DirectoryNames {
  /** The table's own, for days that are written without one: 6月底前. */
  readonly year: number | null;
  /** 简称; the id itself where the directory does not know it. */
  unitName(id: string): string;
  /** Null where no unit is called so. */
  unitOf(name: string): string | null;
  /** 姓名 职务 of who holds the post; the title while nobody does. */
  leaderName(post: string): string;
  leaderOf(name: string): string | null;
  readonly unitNames: readonly string[];
  readonly leaderNames: readonly string[];
}

export function directoryNames({ units, leaders }: Choices, year: number | null): DirectoryNames {
  const shortNames = new Map(units.map(({ id, shortName }) => [id, shortName]));
  const byName = new Map(
    units.flatMap(({ id, name, shortName }) => [name, shortName].map((each): [string, string] => [each, id])),
  );
  const titles = new Map(leaders.map((leader) => [leader.post, leaderText(leader)]));
  return {
    year,
    unitName: (id) => shortNames.get(id) ?? id,
    unitOf: (name) => byName.get(name.trim()) ?? null,
    leaderName: (post) => titles.get(post) ?? post,
    leaderOf: (text) =>
      leaders.find((leader) => namesOf(leader).includes(text.trim().replace(/\s+/g, ' ')))?.post ?? null,
    unitNames: units.map(({ shortName }) => shortName),
    leaderNames: leaders.map((leader) => leaderText(leader)),
  };
}

/** Every way in which a cell may name a leader, also the one of tables printed by Excel. */
const namesOf = (leader: LeaderName): readonly string[] => [
  leaderText(leader),
  leader.title,
  ...(leader.name === null ? [] : [leader.name, `${leader.title}（${leader.name}）`]),
];
