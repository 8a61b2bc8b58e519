// The governments above and below 澜溪县: the city 云渚市 and two townships with an account of their own.
import type { UnitLine } from './unit-line.ts';

/** 云渚市, code 970300. The county is one of its units. */
export const yunzhuUnits: readonly UnitLine[] = [
  {
    id: 'c01',
    name: '云渚市人民政府领导班子',
    shortName: '市政府领导班子',
    kind: 'leadership',
    posts: [
      ['市长', 'county-leader', [['阮若川', '2024-03-01']]],
      ['副市长', 'county-leader', [['喻云帆', '2024-03-01']]],
    ],
  },
  {
    id: 'c02',
    name: '云渚市人民政府督查室',
    shortName: '市督查室',
    kind: 'office',
    posts: [
      ['主任', 'first', [['樊雨桐', '2024-03-01']]],
      ['督查科科长', 'manager', [['汪安然', '2024-03-01']]],
      ['督查专员', 'handler', [['覃书砚', '2024-03-01']]],
    ],
  },
  {
    id: 'c03',
    name: '云渚市发展和改革委员会',
    shortName: '市发改委',
    kind: 'department',
    posts: [
      ['主任', 'first', [['莫启明', '2024-03-01']]],
      ['办公室主任', 'manager', [['向博雅', '2024-03-01']]],
      ['承办人员', 'handler', [['顾朝阳', '2024-03-01']]],
    ],
  },
  {
    id: 'c04',
    name: '云渚市住房和城乡建设局',
    shortName: '市住建局',
    kind: 'department',
    posts: [
      ['局长', 'first', [['岑南乔', '2024-03-01']]],
      ['办公室主任', 'manager', [['段静姝', '2024-03-01']]],
      ['承办人员', 'handler', [['耿乐山', '2024-03-01']]],
    ],
  },
  {
    id: 'c05',
    name: '澜溪县人民政府',
    shortName: '澜溪县',
    kind: 'township',
    governmentCode: '970325',
    posts: [
      ['县长', 'first', [['林知远', '2022-01-12']]],
      ['县政府办主任', 'manager', [['苗子墨', '2024-03-01']]],
      ['县督查室联络员', 'handler', [['葛望舒', '2024-03-01']]],
    ],
  },
];

/** 石渡镇, code 970325101. */
export const shiduUnits: readonly UnitLine[] = [
  {
    id: 's01',
    name: '石渡镇人民政府领导班子',
    shortName: '石渡镇领导班子',
    kind: 'leadership',
    posts: [
      ['镇长', 'county-leader', [['翟怀瑾', '2024-03-01']]],
      ['副镇长', 'county-leader', [['陆向晨', '2024-03-01']]],
    ],
  },
  {
    id: 's02',
    name: '石渡镇党政办公室',
    shortName: '党政办',
    kind: 'office',
    posts: [
      ['主任', 'first', [['乔永康', '2024-03-01']]],
      ['督办员', 'handler', [['祝青禾', '2024-03-01']]],
    ],
  },
  {
    id: 's03',
    name: '石渡镇农业综合服务中心',
    shortName: '农业服务中心',
    kind: 'institution',
    posts: [
      ['主任', 'first', [['裴星野', '2024-03-01']]],
      ['承办人员', 'handler', [['傅采薇', '2024-03-01']]],
    ],
  },
  {
    id: 's04',
    name: '石渡镇应急消防管理站',
    shortName: '应急消防站',
    kind: 'institution',
    posts: [
      ['站长', 'first', [['褚春晖', '2024-03-01']]],
      ['承办人员', 'handler', [['蒋一鸣', '2024-03-01']]],
    ],
  },
];

/** 松坪镇, code 970325102. */
export const songpingUnits: readonly UnitLine[] = [
  {
    id: 'q01',
    name: '松坪镇人民政府领导班子',
    shortName: '松坪镇领导班子',
    kind: 'leadership',
    posts: [
      ['镇长', 'county-leader', [['庞立言', '2024-03-01']]],
      ['副镇长', 'county-leader', [['柯良田', '2024-03-01']]],
    ],
  },
  {
    id: 'q02',
    name: '松坪镇党政办公室',
    shortName: '党政办',
    kind: 'office',
    posts: [
      ['主任', 'first', [['欧家和', '2024-03-01']]],
      ['督办员', 'handler', [['钟思齐', '2024-03-01']]],
    ],
  },
  {
    id: 'q03',
    name: '松坪镇农业综合服务中心',
    shortName: '农业服务中心',
    kind: 'institution',
    posts: [
      ['主任', 'first', [['闵可欣', '2024-03-01']]],
      ['承办人员', 'handler', [['贺松年', '2024-03-01']]],
    ],
  },
  {
    id: 'q04',
    name: '松坪镇应急消防管理站',
    shortName: '应急消防站',
    kind: 'institution',
    posts: [
      ['站长', 'first', [['温佳音', '2024-03-01']]],
      ['承办人员', 'handler', [['石清源', '2024-03-01']]],
    ],
  },
];
