// Names that answer each other though one is not the other's synonym.

interface Kin {
  readonly names: readonly [string, string];
  readonly because: string;
}

/** As they are after the synonyms, whole. Not transitive: works of both kinds together are not one of them. */
const kin: readonly Kin[] = [
  {
    names: ['保障性安居', '保障性住房'],
    because: 'reports promise housing under one name and tell it under the other',
  },
  { names: ['危房', '农村危房'], because: 'houses that are repaired with public money are those of villages' },
  { names: ['四好农村路', '农村公路'], because: 'roads of villages are built and told by that standard' },
  { names: ['劳务输出', '转移农村劳动力'], because: 'who is sent to work elsewhere is told under either name' },
  { names: ['茶叶', '茶园'], because: 'an area of tea is that of its gardens' },
  { names: ['易地扶贫搬迁', '搬迁入住'], because: 'who moved in is told without the name of the programme' },
  { names: ['保障性安居', '保障性住房和棚户区改造'], because: 'what 保障性安居工程 takes in' },
];

export const areKin = (one: string, other: string): boolean =>
  kin.some(({ names }) => one !== other && names.includes(one) && names.includes(other));
