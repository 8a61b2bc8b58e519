// Matters of the sample that come from meetings and instructions: invented works of the made-up county.
import type { BreakdownRow } from '@luoshi/ledger';

export interface Errand {
  readonly title: string;
  /** Where it comes from, in words. */
  readonly origin: string;
  readonly unit: string;
  readonly coUnits?: readonly string[];
  readonly work?: BreakdownRow['class'];
}

/** 一般事项 of the year, to be settled within seven days; each with the working days before today on which it was handed out. */
export const settledErrands: readonly (Errand & { readonly daysAgo: number })[] = [
  { title: '清理澜溪河城区段漂浮物和违规排口', origin: '县政府常务会议', unit: 'u16', coUnits: ['u32'], daysAgo: 172 },
  { title: '公示春季学期校园食堂检查结果', origin: '周五会商', unit: 'u06', coUnits: ['u24'], daysAgo: 150 },
  { title: '补齐县道石渡段缺失的警示标牌', origin: '县长信箱来信', unit: 'u15', daysAgo: 128 },
  { title: '核查高标准农田项目区排灌沟渠堵塞', origin: '周五会商', unit: 'u17', coUnits: ['u33'], daysAgo: 104 },
  { title: '开展汛前地质灾害隐患点复核', origin: '县政府常务会议', unit: 'u12', coUnits: ['u22'], daysAgo: 88 },
  { title: '疏解县人民医院门前停车拥堵', origin: '代表建议', unit: 'u07', coUnits: ['u20'], daysAgo: 66 },
  { title: '落实困难学生秋季资助名单核对', origin: '县长批示', unit: 'u06', coUnits: ['u08'], daysAgo: 49 },
  { title: '整改农贸市场消防通道占用', origin: '周五会商', unit: 'u24', coUnits: ['u22'], daysAgo: 33 },
  { title: '修复城南路三处路灯不亮', origin: '县长信箱来信', unit: 'u14', coUnits: ['u42'], daysAgo: 19 },
  { title: '回应网民反映的公交末班车过早问题', origin: '互联网+督查留言', unit: 'u15', daysAgo: 12 },
];

export const toSign: readonly Errand[] = [
  { title: '核查城南片区雨污混接点位并提出整改方案', origin: '县长批示', unit: 'u14', coUnits: ['u13'] },
  { title: '排查低温天气公路桥面结冰隐患', origin: '县政府常务会议', unit: 'u15', coUnits: ['u07'] },
];

export const toDeploy: Errand = {
  title: '梳理乡村学校冬季取暖设备短缺情况',
  origin: '县政府常务会议',
  unit: 'u06',
  coUnits: ['u10'],
};

export const toFeedBack: readonly Errand[] = [
  { title: '摸清老旧小区加装电梯的意愿和堵点', origin: '周五会商', unit: 'u14', coUnits: ['u12'] },
  { title: '上报石渡镇集镇饮水管网抢修进度', origin: '县长信箱来信', unit: 'u33', coUnits: ['u44'] },
];

/** Signed for, and nothing deployed by the evening of the day before. */
export const overdueDeployment: Errand = {
  title: '核实建制村客运班次减少的原因',
  origin: '代表建议',
  unit: 'u15',
  coUnits: ['u34'],
};

export const overdueFeedback: Errand = {
  title: '查明古渡口游步道护栏松动情况',
  origin: '周五会商',
  unit: 'u19',
  coUnits: ['u33'],
};

export const halfway: Errand = {
  title: '开展烟花爆竹零售点安全检查',
  origin: '县政府常务会议',
  unit: 'u22',
  coUnits: ['u07'],
};

export const appliedFor: Errand = {
  title: '检查学校周边食品经营户证照公示',
  origin: '周五会商',
  unit: 'u24',
  coUnits: ['u06'],
};

/** 重大事项 whose month runs out soon, and a task with a limit of some days: both have asked for more time. */
export const askedForTime: readonly Errand[] = [
  { title: '解决东源片区三宗闲置厂房盘活问题', origin: '县政府常务会议', unit: 'u14', coUnits: ['u29', 'u12'] },
  { title: '完成松坪镇集镇农贸市场过渡点搬迁', origin: '周五会商', unit: 'u18', coUnits: ['u34'], work: 'project' },
];

/** “四单七步”: one drafted, one under way, one archived. */
export const slipsErrands = {
  drafted: { title: '督办市领导调研指出的河道采砂监管问题', origin: '市领导批示', unit: 'u16', coUnits: ['u07'] },
  underWay: { title: '督办县域医共体药品统一配送', origin: '县长批示', unit: 'u20', coUnits: ['u25'] },
  archived: { title: '督办拖欠农民工工资线索核实', origin: '县长批示', unit: 'u11', coUnits: ['u14'] },
} satisfies Readonly<Record<string, Errand>>;

/** 政府督查 under way. */
export const supervisionErrand: Errand = {
  title: '“高效办成一件事”事项落实情况督查',
  origin: '县政府常务会议',
  unit: 'u27',
};
