// What sounds like a promise and is a campaign, a policy or a way to go; beside each the promise that looks like it.
import type { Example } from '../testing/example.ts';

export const directionExamples: readonly Example[] = [
  // works named after an aim
  { text: '实施春风育人工程，深入实施强师聚才工程。', because: 'campaigns called works' },
  { text: '实施中小企业突破工程，推进非遗传承工程，实施医养融合工程。', because: 'campaigns called works' },
  { text: '深入实施“百村引领、千村升级”工程，持续实施“三进三送”工程。', because: 'campaigns by a slogan' },
  { text: '⟦实施引柳入溪延伸增效工程⟧，补齐短板。', milestones: ['advance'], objects: [['引柳入溪延伸增效工程']] },
  { text: '⟦完成柳溪机场“补光”工程⟧，补齐短板。', milestones: ['complete'] },
  { text: '⟦实施广播电视“户户通”工程⟧，补齐短板。', milestones: ['advance'] },
  { text: '⟦实施柳溪河清淤疏浚工程⟧，补齐短板。', milestones: ['advance'], objects: [['柳溪河清淤疏浚工程']] },
  // a policy by its number
  { text: '推进“三重”项目建设，推进“双优”高校建设，实施“五张清单”项目。', because: 'policies' },
  { text: '持续建设“四好农村路”，补齐短板。', because: 'a policy' },
  { text: '⟦推进“三庙”片区综合改造⟧，补齐短板。', milestones: ['advance'], objects: [['“三庙”片区综合改造']] },
  { text: '⟦抓好“五纵”六期等重点工程⟧，补齐短板。', milestones: ['advance'] },
  // better, wider, more: by how much is not said
  { text: '促进服务消费提质扩容，推动茶叶品质提升。', because: 'directions' },
  { text: '推动企业创新能力持续提升，扩大家政、旅游等服务消费。', because: 'directions' },
  { text: '推进燃气安全工程向城郊延伸，推动优质资源向基层下沉。', because: 'whither, not how far' },
  { text: '增加高中学位供给和优质本科招生。', because: 'more of it, no opening' },
  { text: '⟦支持恒丰铸造扩大生产规模⟧。', milestones: ['advance'] },
  // whom a government would like to come
  { text: '引进青年人才、专业团队，招引龙头型、配套型项目。', because: 'kinds of persons and firms' },
  { text: '培育引进供应链服务商，大力引进优强经营主体。', because: 'kinds of firms' },
  { text: '⟦引进锐锋轴承生产线项目⟧，⟦引进高层次人才40名⟧。', milestones: ['sign', 'reach'] },
  // what goes on, and what is there already
  { text: '持续开展“春风行”送戏活动，常态化开展“邻里节”文化活动。', because: 'any number would do' },
  { text: '持续开展房屋安全隐患排查整治，抓好餐饮油烟问题排查整治。', because: 'campaigns' },
  { text: '建好用好物流通道，高质量运营区域医疗中心。', because: 'what is there already' },
  { text: '建立项目推进机制，推动有条件的高校设立商学院。', because: 'a way of working, and no particular school' },
  { text: '推动柳溪保税区与石桥港打造区域物流枢纽。', because: 'a vision' },
  { text: '努力把茶业建成大产业，我们要在完成各项任务的同时，守住底线。', because: 'a vision, and a lead-in' },
  { text: '分领域推动项目发挥效益，确保使用国债资金的项目发挥效益。', because: 'of no particular work' },
  { text: '实施信访问题“动态清零”行动，推进空气质量稳定达标。', because: 'campaigns' },
  // of which there are many
  { text: '建设改造农村公路，加快建设产业协作园区。', because: 'no particular road or park' },
  { text: '谋划实施重大水利项目，推动新一轮学校建设。', because: 'no particular one' },
  { text: '加快分布式光伏、充换电、微电网等建设。', because: 'kinds of things' },
  { text: '打造具有影响力的创新中心，建设“最温暖”的青年社区。', because: 'what it is to be like' },
  { text: '建设环境美、乡风美、日子美的和美乡村。', because: 'what they are to be like' },
  { text: '⟦启动旅游公路建设⟧，⟦加快创建三级医院⟧。', milestones: ['start', 'award'] },
  { text: '⟦智慧供水基础设施建成投用⟧。', milestones: ['operate'] },
  { text: '打造有影响力的茶叶、菌菇等农产品品牌，引进品牌首店、旗舰店。', because: 'kinds of things' },
  { text: '打通“研发—产品—产业”演化路径，高质量建设沿边开放平台。', because: 'directions' },
  { text: '实施道路交通畅行工程，建设运营好区域医疗中心。', because: 'a campaign, and what is there already' },
  { text: '打通信息壁垒，窗口当场办结，我们要在培训、维权等方面推出一批举措。', because: 'ways to serve' },
  { text: '实施质量促进工程，深入实施家风培育工程，实施师资培优工程。', because: 'campaigns' },
  { text: '支持石桥打造现代海洋城市，推进消防设计审验专项整治。', because: 'a vision and a campaign' },
  { text: '完成各项目标任务，努力完成规划目标任务。', because: 'no particular one' },
  { text: '推进绿色工厂、无废园区建设，推进社区服务项目建设。', because: 'no particular ones' },
  { text: '接续推进“一镇一名农技员工程”，实施“水光储”等互补工程。', because: 'campaigns' },
  { text: '支持建设基层治理中心，推进县域医共体建设。', because: 'no particular one' },
  { text: '开展新一轮养殖“双百工程”，持续开展滩涂非法养殖整治。', because: 'campaigns' },
  { text: '推出康养特色产品，完善“环湖”公路配套设施。', because: 'any would do' },
  // sizes in a name
  { text: '推动10万吨级窑炉“上新退旧”，提升20分钟就医圈服务水平，连续3年抓下去。', because: 'sizes and spans' },
];

/** Promises that were taken for directions. */
export const particularExamples: readonly Example[] = [
  {
    text: '⟦推进柳溪商务中心等重大项目建设⟧，⟦加快石门水库等重点项目建设⟧。',
    milestones: ['advance', 'advance'],
    objects: [['柳溪商务中心'], ['石门水库']],
  },
  { text: '⟦推进青禾、柳石等高铁建设⟧。', milestones: ['advance'], objects: [['青禾', '柳石']] },
  { text: '⟦加快柳溪货运编组中心和临江港务区建设⟧。', milestones: ['advance'] },
  { text: '⟦推进高温材料研究设施、柳溪试验设施建设⟧。', milestones: ['advance'] },
  { text: '⟦建成全市防汛预警系统⟧，⟦设立新兴产业引导基金⟧。', milestones: ['complete', 'complete'] },
  {
    text: '⟦加快建设柳溪高品质茶叶产业示范区⟧，⟦推进石桥“三融”改革试验区建设⟧。',
    milestones: ['advance', 'advance'],
    objects: [['柳溪高品质茶叶产业示范区'], ['石桥“三融”改革试验区']],
  },
  { text: '打造现代农业示范区，建设高质量发展先行区。', because: 'no particular zone' },
  { text: '⟦高品质建设柳溪文化公园（南段）⟧。', milestones: ['advance'], objects: [['柳溪文化公园（南段）']] },
  { text: '实施高品质文化供给工程。', because: 'a campaign' },
  { text: '⟦支持石桥片区建设空港冷链产业园⟧。', milestones: ['advance'], objects: [['空港冷链产业园']] },
  {
    text: '⟦共同推进柳溪生态数据中心建设⟧，⟦上线民生服务平台⟧。',
    milestones: ['advance', 'operate'],
    objects: [['柳溪生态数据中心'], ['民生服务平台']],
  },
  { text: '⟦推动柳溪引水二期工程立项审批⟧。', milestones: ['plan'], objects: [['柳溪引水二期工程']] },
  { text: '⟦石溪运河前期工作取得积极进展⟧，⟦争取柳溪铁矿批复⟧。', milestones: ['plan', 'award'] },
  { text: '⟦务实办好柳溪葡萄酒博览会⟧，⟦争办世界茶叶大会⟧。', milestones: ['hold', 'hold'] },
  {
    text: '⟦力争储能规模实现翻番⟧，⟦科技资金翻一番⟧。',
    milestones: ['reach', 'reach'],
    objects: [['储能规模'], ['科技资金']],
  },
  {
    text: '⟦加力建设柳石铁路、青禾机场等项目⟧，⟦加快石桥灌区、柳溪供水工程进度⟧。',
    milestones: ['advance', 'advance'],
    objects: [
      ['柳石铁路', '青禾机场'],
      ['石桥灌区', '柳溪供水工程'],
    ],
  },
  { text: '⟦谋划中线铁路项目⟧，⟦加快柳溪边防路等交通网络建设⟧。', milestones: ['plan', 'advance'] },
  { text: '⟦建成紧密型县域医共体⟧，持续推进紧密型县域医共体建设。', milestones: ['complete'] },
  // papers, tasks, what is to be gone
  {
    text: '⟦出台促进民间投资的若干措施⟧，⟦出台美丽河湖建设标准⟧。',
    milestones: ['complete', 'complete'],
  },
  { text: '⟦完成柳溪化工厂危废填埋整治任务⟧。', milestones: ['complete'] },
  { text: '⟦基本消除农村黑臭水体⟧。', milestones: ['reach'], objects: [['农村黑臭水体']] },
  { text: '⟦完成国家下达我省碳排放和减排目标⟧。', milestones: ['reach'], zone: 'targets' },
  { text: '⟦支持70个社区托育设施建设⟧，⟦再建300座便民桥⟧。', milestones: ['reach', 'reach'] },
  { text: '⟦我们继续安排12件民生实事⟧。', milestones: ['complete'], objects: [['民生实事']] },
  // lists and grades
  {
    text: '⟦支持柳溪申建综合保税区⟧，⟦推动石坪申报国家历史文化名城⟧。',
    milestones: ['award', 'award'],
    objects: [['柳溪'], ['石坪']],
  },
  {
    text: '⟦力争青禾师范学院进入“双高”建设行列⟧，⟦推动柳溪水利枢纽、石桥调蓄库等战略性工程纳入国家规划⟧。',
    milestones: ['award', 'award'],
    objects: [['青禾师范学院'], ['柳溪水利枢纽', '石桥调蓄库']],
  },
  { text: '推动更多项目纳入国家规划，支持企业进入百强行列。', because: 'of nobody in particular' },
  {
    text: '⟦支持柳溪建设空港型国家物流枢纽⟧。',
    milestones: ['advance'],
    objects: [['空港型国家物流枢纽']],
  },
  { text: '⟦推进柳溪岩画申遗⟧。', milestones: ['award'], objects: [['柳溪岩画']] },
  // events
  {
    text: '⟦办好“柳BA”⟧，⟦办好2025年环湖城市市长会议⟧，⟦创新举办桑蚕文化节⟧。',
    milestones: ['hold', 'hold', 'hold'],
  },
  { text: '⟦做好第六次文物普查相关工作⟧。', milestones: ['advance'] },
  // levels
  {
    text: '⟦空气质量保持全省前列⟧，⟦确保柳溪干流出境段水质保持Ⅱ类⟧。',
    milestones: ['sustain', 'sustain'],
    objects: [['空气质量'], ['柳溪干流出境段']],
  },
  {
    text: '⟦单位生产总值能耗完成经上级核定后的目标⟧。',
    milestones: ['reach'],
    objects: [['单位生产总值能耗']],
    zone: 'targets',
  },
  { text: '⟦做好第十届柳溪湖帆船大会筹备工作⟧，⟦完成第六次文物普查任务⟧。', milestones: ['advance', 'complete'] },
  { text: '⟦举办柳溪商会名企进石桥活动⟧，举办各类文化活动。', milestones: ['hold'] },
  // two governments, whom one supports, what runs and what is sold
  { text: '⟦部省共建柳溪牛羊肉交易中心⟧。', milestones: ['advance'], objects: [['柳溪牛羊肉交易中心']] },
  { text: '⟦支持石桥建设柳东作物种质资源库⟧。', milestones: ['advance'], objects: [['柳东作物种质资源库']] },
  { text: '⟦柳石铁路开行动车⟧，⟦支持恒丰铸造上半年产品面市⟧。', milestones: ['operate', 'operate'] },
  { text: '⟦推动柳溪机场口岸正式开放⟧。', milestones: ['operate'], objects: [['柳溪机场口岸']] },
  // objects
  { text: '⟦抓好2000名乡村医生培训⟧。', milestones: ['reach'], objects: [['乡村医生培训']] },
  {
    text: '⟦实施16项民生实事项目⟧，涉及养老、交通等方面。',
    milestones: ['complete'],
    objects: [['民生实事']],
  },
  { text: '⟦选派600名科技特派员⟧。', milestones: ['complete'], objects: [['科技特派员']], zone: 'livelihood' },
];
