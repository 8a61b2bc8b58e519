// The account's sums by heading, unit and leader, over the one denominator.
import {
  type Cell,
  type TableNames,
  type TallyGroup,
  tallyLines,
  verdicts,
  verdictWords,
  type YearAccount,
} from '@luoshi/ledger';
import { shareText } from '../bulletin/bulletin-text.ts';

/** Heads of the rows that `accountTallies` gives. */
export const tallyHeads: readonly string[] = [
  '汇总',
  '名称',
  '项数',
  '占全部',
  ...verdicts.map((verdict) => verdictWords.zh[verdict]),
  '兑现率',
  '已核定',
  '待核定',
];

const kinds = [
  { by: 'heading', name: '按部分', none: '（无标题）' },
  { by: 'unit', name: '按单位', none: '（未分工）' },
  { by: 'leader', name: '按领导', none: '（未明确）' },
] as const;

/**
 * 合计 first, then a row a group. 兑现率 is kept and exceeded over all lines of the group. A line of two units counts for both, and the
 * row below says how often, so that the sums can be checked.
 */
export function accountTallies(account: YearAccount, names: TableNames): readonly (readonly Cell[])[] {
  const { lines, total } = account;
  const nameOf = { heading: (key: string) => key, unit: names.unit, leader: names.leader };
  return [
    tallyRow('合计', '全部承诺事项', account, total),
    ...kinds.flatMap(({ by, name, none }) => {
      const { groups, repeated } = tallyLines(lines, by);
      const rows = groups.map((group) =>
        tallyRow(name, group.key === null ? none : nameOf[by](group.key), group, total),
      );
      return repeated === 0 ? rows : [...rows, repeatedRow(name, repeated)];
    }),
  ];
}

function tallyRow(kind: string, name: string, group: Omit<TallyGroup, 'key'>, total: number): readonly Cell[] {
  const { counts, states } = group;
  return [
    kind,
    name,
    group.total,
    shareText(group.total, total),
    ...verdicts.map((verdict) => counts[verdict]),
    shareText(counts.kept + counts.exceeded, group.total),
    states.confirmed + states.overruled,
    states.proposed,
  ];
}

const repeatedRow = (kind: string, repeated: number): readonly Cell[] => [
  kind,
  `（一项由多个单位牵头的各计一次，合计多计${repeated}项次）`,
  ...tallyHeads.slice(2).map(() => null),
];
