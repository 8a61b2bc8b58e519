// What deputies and members of the made-up county put forward in 2026, and what the units answered. Every name and place is invented.

export interface SuggestionText {
  readonly kind: 'suggestion-plenary' | 'suggestion-between' | 'proposal-plenary' | 'proposal-between';
  readonly number: number;
  readonly title: string;
  readonly field: string;
  readonly text: string;
  /** Names as the directory has them, or names only. */
  readonly proposers: readonly string[];
  readonly delegation: string;
  readonly unit: string;
  readonly coUnits?: readonly string[];
  /** Answer of the lead unit; for class B what is promised. */
  readonly reply: string;
  readonly pledge?: string;
}

export const CONGRESS = '澜溪县第十七届人民代表大会第五次会议';
export const CPPCC = '政协澜溪县第十五届委员会第五次会议';

/** People of the directory who can sign in: the first in suggestions, the second in proposals. */
export const DEPUTY = '游景行';
export const MEMBER = '顾云舟';

export const suggestionTexts = {
  busStops: {
    kind: 'suggestion-plenary',
    number: 3,
    title: '关于在石渡镇沿线增设农村客运停靠点的建议',
    field: '交通',
    text: '石渡镇沿线七个村到镇区乘车须步行两公里以上，老人和学生出行不便。\n建议在沿线人口较集中的村口增设停靠点，配建候车亭，并调整发车时刻与中小学作息衔接。',
    proposers: [DEPUTY, '方思齐'],
    delegation: '石渡代表团',
    unit: 'u15',
    coUnits: ['u06'],
    reply:
      '你们提出的《关于在石渡镇沿线增设农村客运停靠点的建议》收悉，现答复如下：\n我局会同教育局、石渡镇踏勘沿线七个村，确定增设停靠点五处，其中两处与学校共用。候车亭已纳入今年农村公路养护项目，发车时刻自四月起按学校作息调整。\n感谢您对交通运输工作的关心和支持。',
    pledge: '五处停靠点和候车亭全部建成启用',
  },
  clinic: {
    kind: 'suggestion-plenary',
    number: 5,
    title: '关于提升村卫生室常用药品配备的建议',
    field: '卫生健康',
    text: '部分村卫生室慢性病常用药种类少、断供多。建议由乡镇卫生院统一配送，建立缺药登记和限期补配制度。',
    proposers: ['温如玉'],
    delegation: '松坪代表团',
    unit: 'u20',
    coUnits: ['u25'],
    reply:
      '您提出的《关于提升村卫生室常用药品配备的建议》收悉，现答复如下：\n全县村卫生室慢性病用药目录已增加到八十六种，由乡镇卫生院每周配送；缺药登记三日内补配，已运行两个月，未再发生断供。',
  },
  schoolRoad: {
    kind: 'suggestion-plenary',
    number: 8,
    title: '关于整治县一小周边上下学拥堵的建议',
    field: '教育',
    text: '县一小门前早晚高峰拥堵严重。建议错峰放学、设置临时停车带，由公安、教育、城管联合值守。',
    proposers: [DEPUTY],
    delegation: '石渡代表团',
    unit: 'u07',
    coUnits: ['u06', 'u14'],
    reply:
      '您提出的《关于整治县一小周边上下学拥堵的建议》收悉，现答复如下：\n我局会同教育局实行分年级错峰放学，设临时停车带六十个泊位，早晚高峰固定四名警力。下一步视效果再作调整。',
  },
  water: {
    kind: 'suggestion-plenary',
    number: 11,
    title: '关于更换松坪镇老旧供水管网的建议',
    field: '水利',
    text: '松坪镇供水管网使用二十余年，跑冒滴漏多、水压不足。建议列入更新改造计划，分年实施。',
    proposers: ['梁以宁', '温如玉'],
    delegation: '松坪代表团',
    unit: 'u16',
    coUnits: ['u44', 'u10'],
    reply:
      '你们提出的《关于更换松坪镇老旧供水管网的建议》收悉，现答复如下：\n松坪镇管网更新已列入农村供水提升工程，计划更换主管道十二公里，资金已落实，六月开工。',
    pledge: '松坪镇十二公里主管道更换完成并通水',
  },
  elderly: {
    kind: 'suggestion-plenary',
    number: 14,
    title: '关于在城区建设社区老年食堂的建议',
    field: '民政',
    text: '城区独居老人较多，做饭难。建议每个社区至少办一处老年食堂，给予运营补助。',
    proposers: ['贺青禾'],
    delegation: '澜城代表团',
    unit: 'u08',
    reply:
      '您提出的《关于在城区建设社区老年食堂的建议》收悉，现答复如下：\n受场地条件限制，今年先在三个社区改造，其余社区暂不具备条件。我局将继续对接闲置房源，条件成熟后逐步推开。',
  },
  lighting: {
    kind: 'suggestion-plenary',
    number: 17,
    title: '关于完善滨河路夜间照明的建议',
    field: '城建',
    text: '滨河路东段夜间无照明，散步群众多，存在安全隐患。建议补装路灯。',
    proposers: [DEPUTY, '贺青禾'],
    delegation: '石渡代表团',
    unit: 'u15',
    reply:
      '你们提出的《关于完善滨河路夜间照明的建议》收悉，现答复如下：\n滨河路东段已补装路灯四十二盏，五月二十日起全线亮灯，并纳入市政日常巡查。',
  },
  subsidies: {
    kind: 'suggestion-plenary',
    number: 19,
    title: '关于设立返乡创业贷款贴息的建议',
    field: '就业',
    text: '返乡青年创业融资难、融资贵。建议设立县级贴息资金，简化申请手续。',
    proposers: ['陶之远'],
    delegation: '白鹭代表团',
    unit: 'u11',
    coUnits: ['u10'],
    reply:
      '您提出的《关于设立返乡创业贷款贴息的建议》收悉，现答复如下：\n我局会同财政局研究，现行贴息政策已覆盖返乡创业人员，县级资金今年未列预算，拟在明年预算编制时一并研究。',
  },
  parking: {
    kind: 'suggestion-plenary',
    number: 22,
    title: '关于盘活老城区闲置地块建设停车场的建议',
    field: '城建',
    text: '老城区停车难。建议利用三处闲置地块建设生态停车场，向社会开放机关停车位。',
    proposers: ['方思齐'],
    delegation: '澜城代表团',
    unit: 'u14',
    reply:
      '您提出的《关于盘活老城区闲置地块建设停车场的建议》收悉，现答复如下：\n三处闲置地块中两处已建成停车场，新增泊位一百六十个；十六家机关的停车位自六月起夜间和节假日开放。',
  },
  heating: {
    kind: 'suggestion-between',
    number: 31,
    title: '关于提前做好冬季清洁取暖保障的建议',
    field: '能源',
    text: '部分村清洁取暖设备老化、维修不及时。建议入冬前逐户排查，公布维修电话。',
    proposers: [DEPUTY],
    delegation: '石渡代表团',
    unit: 'u28',
    coUnits: ['u10'],
    reply: '',
  },
  bridge: {
    kind: 'suggestion-between',
    number: 32,
    title: '关于加固杏坞乡跨河便桥的建议',
    field: '交通',
    text: '杏坞乡跨河便桥是三个村的必经之路，汛期受损。建议尽快加固并设限载标志。',
    proposers: ['陶之远'],
    delegation: '杏坞代表团',
    unit: 'u15',
    reply: '',
  },
  waste: {
    kind: 'suggestion-between',
    number: 29,
    title: '关于规范城区建筑垃圾消纳场管理的建议',
    field: '城建',
    text: '城区建筑垃圾消纳场扬尘扰民、车辆夜间抛洒。建议加强围挡、冲洗和夜间巡查。',
    proposers: [DEPUTY, '方思齐'],
    delegation: '石渡代表团',
    unit: 'u14',
    coUnits: ['u13'],
    reply: '',
  },
  classrooms: {
    kind: 'suggestion-between',
    number: 30,
    title: '关于为乡镇寄宿制学校配备心理辅导教师的建议',
    field: '教育',
    text: '寄宿学生心理健康需要关注。建议通过走教、培训等方式，让每所寄宿制学校都有心理辅导教师。',
    proposers: [DEPUTY],
    delegation: '石渡代表团',
    unit: 'u06',
    coUnits: ['u20'],
    reply:
      '您提出的《关于为乡镇寄宿制学校配备心理辅导教师的建议》收悉，现答复如下：\n我局已选派十二名教师参加心理健康教育培训，新学期起在九所寄宿制学校实行“一校一师”走教，并与县医院建立转介机制。',
  },
  tourism: {
    kind: 'proposal-plenary',
    number: 2,
    title: '关于打造龙潭口乡村旅游精品线路的提案',
    field: '文旅',
    text: '龙潭口片区景点分散、道路标识不全。建议统一规划精品线路，完善标识、停车和厕所。',
    proposers: [MEMBER],
    delegation: '文化艺术界',
    unit: 'u19',
    coUnits: ['u15', 'u36'],
    reply:
      '您提出的《关于打造龙潭口乡村旅游精品线路的提案》收悉，现答复如下：\n龙潭口精品线路规划已通过评审，新增旅游标识五十八块、停车场两处、旅游厕所四座，六月起对外推介。',
  },
  tourismToo: {
    kind: 'proposal-plenary',
    number: 6,
    title: '关于完善乡村旅游道路标识的提案',
    field: '文旅',
    text: '自驾游客常因标识不清走错路。建议统一设置乡村旅游标识，并在地图软件中更新。',
    proposers: ['苏望舒'],
    delegation: '经济界',
    unit: 'u19',
    reply:
      '您提出的《关于完善乡村旅游道路标识的提案》收悉，现答复如下：\n与龙潭口精品线路一并实施，全县新增乡村旅游标识五十八块，主要地图软件已更新。',
  },
  forest: {
    kind: 'proposal-plenary',
    number: 9,
    title: '关于发展林下中药材种植的提案',
    field: '林业',
    text: '全县林地资源丰富。建议选择适宜品种示范种植，引进加工企业，建立利益联结机制。',
    proposers: [MEMBER, '骆明川'],
    delegation: '农业界',
    unit: 'u26',
    coUnits: ['u17'],
    reply:
      '你们提出的《关于发展林下中药材种植的提案》收悉，现答复如下：\n已编制林下经济发展方案，先在青崖、红岩两乡示范，签约加工企业一家，种苗已到位。',
    pledge: '建成林下中药材示范基地两千亩',
  },
  oldHouses: {
    kind: 'proposal-plenary',
    number: 13,
    title: '关于保护利用传统民居的提案',
    field: '城建',
    text: '部分传统民居年久失修。建议普查建档、分类保护，引导社会力量参与修缮利用。',
    proposers: ['祝南星'],
    delegation: '文化艺术界',
    unit: 'u14',
    coUnits: ['u19', 'u12'],
    reply:
      '您提出的《关于保护利用传统民居的提案》收悉，现答复如下：\n全县一百二十六处传统民居已普查建档，第一批挂牌保护四十处，修缮导则已印发。',
  },
  charging: {
    kind: 'proposal-plenary',
    number: 15,
    title: '关于加快乡镇充电设施建设的提案',
    field: '能源',
    text: '乡镇公共充电桩少。建议结合停车场、加油站统筹布局，明年实现乡镇全覆盖。',
    proposers: ['孟知白'],
    delegation: '工商联',
    unit: 'u28',
    reply:
      '您提出的《关于加快乡镇充电设施建设的提案》收悉，现答复如下：\n受电网容量限制，三个乡镇暂不具备建设条件，其余乡镇选址已完成，拟随电网改造逐步实施。',
  },
  reading: {
    kind: 'proposal-between',
    number: 41,
    title: '关于延长县图书馆夜间开放时间的提案',
    field: '文旅',
    text: '上班族和学生晚间阅读需求大。建议县图书馆延长开放到二十一点半。',
    proposers: [MEMBER],
    delegation: '教育界',
    unit: 'u19',
    reply:
      '您提出的《关于延长县图书馆夜间开放时间的提案》收悉，现答复如下：\n县图书馆自本月起开放至二十一点半，并增设自习座位八十个。',
  },
  canal: {
    kind: 'proposal-between',
    number: 42,
    title: '关于清理城区排水渠淤积的提案',
    field: '水利',
    text: '城区两条排水渠淤积，雨季内涝。建议汛前清淤并建立常态管护。',
    proposers: ['祝南星'],
    delegation: '科技界',
    unit: 'u16',
    reply: '',
  },
  market: {
    kind: 'proposal-between',
    number: 43,
    title: '关于改造城西农贸市场的提案',
    field: '商务',
    text: '城西农贸市场设施陈旧、占道经营。建议整体改造，规范摊位管理。',
    proposers: ['孟知白', MEMBER],
    delegation: '工商联',
    unit: 'u14',
    coUnits: ['u18'],
    reply:
      '你们提出的《关于改造城西农贸市场的提案》收悉，现答复如下：\n城西农贸市场改造方案已公示，拟新建摊位一百一十个，配套停车和污水处理设施。',
  },
} as const satisfies Readonly<Record<string, SuggestionText>>;
