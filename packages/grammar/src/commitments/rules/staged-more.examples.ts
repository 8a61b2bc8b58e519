// Further forms of promised stages: openings, repairs, papers, awards, and what only sounds like them.
import type { Example } from '../testing/example.ts';

export const stagedMore: readonly Example[] = [
  { text: '⟦确保白沙电站3台机组全部投产发电⟧，⟦改造提升黄石索道⟧。', milestones: ['operate', 'advance'] },
  {
    text: '⟦青云广场二季度开业⟧、⟦石桥大厦年底封顶⟧。',
    milestones: ['operate', 'main'],
    objects: [['青云广场'], ['石桥大厦']],
  },
  { text: '⟦开工建设柳河大桥⟧、⟦建成东山隧道⟧。', milestones: ['start', 'complete'] },
  { text: '⟦柳河大桥、东山隧道建成通车⟧。', milestones: ['operate'], objects: [['柳河大桥', '东山隧道']] },
  { text: '⟦至少完成签约项目7个、开工项目5个⟧。', milestones: ['reach'] },
  { text: '加快实施“十五五”重大工程。', because: 'no particular work' },
  { text: '⟦日产1500吨石岭水泥生产线6月底前点火试产⟧。', milestones: ['operate'] },
  // 开工 and 启动 directly before a named thing, an amount in its name
  {
    text: '⟦开工云岭至海州500千伏输变电通道⟧，⟦开工白鹤湖生态补水通道⟧。',
    milestones: ['start', 'start'],
    objects: [['云岭至海州500千伏输变电通道'], ['白鹤湖生态补水通道']],
  },
  { text: '⟦启动石门至柳坪国际物流大通道⟧。', milestones: ['start'], objects: [['石门至柳坪国际物流大通道']] },
  { text: '⟦开工翠屏大桥、南浦隧道⟧。', milestones: ['start'], objects: [['翠屏大桥', '南浦隧道']] },
  { text: '⟦加快星河云谷算力集群建设⟧。', milestones: ['advance'], objects: [['星河云谷算力集群']] },
  // stages behind the thing
  {
    text: '⟦榆关综合保税区二期封关运行⟧，⟦榆关至海州铁路全线铺通⟧。',
    milestones: ['operate', 'complete'],
    objects: [['榆关综合保税区二期'], ['榆关至海州铁路']],
  },
  { text: '⟦惠民村镇银行挂牌营业⟧。', milestones: ['operate'], objects: [['惠民村镇银行']] },
  { text: '⟦国家区域医疗中心榆关医院二期投入运营⟧。', milestones: ['operate'] },
  {
    text: '⟦热电联产项目力争10月底前向主城区供热⟧，⟦引黄工程向北部片区供水⟧。',
    milestones: ['operate', 'operate'],
    objects: [['热电联产项目'], ['引黄工程']],
  },
  { text: '⟦柳沟、杏林等4个社区达到入住条件⟧。', milestones: ['complete'], objects: [['柳沟', '杏林']] },
  { text: '⟦去年续建的320套公租房全部分配入住⟧。', milestones: ['operate'], objects: [['公租房']] },
  { text: '⟦拖欠企业账款“清零”⟧。', milestones: ['complete'], objects: [['拖欠企业账款']] },
  // papers before the building
  {
    text: '⟦县妇幼保健院迁建工程完成选址和设计⟧，⟦白鹭机场完成可研评审⟧。',
    milestones: ['plan', 'plan'],
    objects: [['县妇幼保健院迁建工程'], ['白鹭机场']],
  },
  // work done to a thing
  { text: '⟦对古戏楼、文庙进行修缮⟧。', milestones: ['advance'], objects: [['古戏楼', '文庙']] },
  { text: '⟦加快科技馆、第三水厂建设步伐⟧。', milestones: ['advance'], objects: [['科技馆', '第三水厂']] },
  {
    text: '⟦加快太平山景区开发⟧，⟦举办桑园采摘节⟧。',
    milestones: ['advance', 'hold'],
    objects: [['太平山景区开发'], ['桑园采摘节']],
  },
  { text: '⟦桃源公园三期完成路基和绿化工程⟧。', milestones: ['complete'], objects: [['桃源公园三期']] },
  {
    text: '⟦支持宏远面业上市，年内完成股份制改造⟧。',
    milestones: ['complete'],
    objects: [['宏远面业']],
  },
  // counted works
  { text: '⟦新修东华路、西京路等6条道路⟧。', milestones: ['complete'], objects: [['东华路', '西京路']] },
  { text: '⟦实施整村推进9个村⟧。', milestones: ['reach'], objects: [['整村推进']] },
  { text: '⟦组织实用技术培训6000人次⟧。', milestones: ['reach'], objects: [['实用技术培训']] },
  { text: '⟦改善30所乡村小学办学条件⟧。', milestones: ['reach'] },
  // grades and titles
  { text: '⟦晋升省级三星级产业集聚区⟧。', milestones: ['award'], objects: [['省级三星级产业集聚区']] },
  {
    text: '⟦太平山创成国家4A级景区⟧，⟦柳沟村获评全国文明村⟧。',
    milestones: ['award', 'award'],
    objects: [['太平山'], ['柳沟村']],
  },
  { text: '⟦全县创成省级全域旅游示范区⟧。', milestones: ['award'], objects: [['省级全域旅游示范区']] },
  { text: '⟦60个行政村达到省级示范标准⟧。', milestones: ['award'], objects: [['行政村']] },
  { text: '⟦开展集体林权流转试点⟧，⟦组织开展水权和用能权交易试点⟧。', milestones: ['advance', 'advance'] },
  { text: '开展各类改革试点，积极开展国家级改革试点工作。', because: 'of nothing in particular' },
  { text: '⟦办好滨海六国经合组织领导人非正式会议⟧。', milestones: ['hold'] },
  { text: '开好各类会议。', because: 'no particular one' },
  { text: '⟦年内基本完成县属企业公司制改革⟧。', milestones: ['complete'] },
  { text: '深化县属企业公司制改革。', because: 'a direction' },
  { text: '⟦组织好第二届桑蚕文化节⟧，⟦承办好全省青少年足球锦标赛⟧。', milestones: ['hold', 'hold'] },
  // titles sought, events of a row, things listed with a title
  {
    text: '⟦推动柳溪古镇、太平山景区等创建国家5A级旅游景区⟧，⟦支持柳溪工业园区创建国家经开区⟧。',
    milestones: ['award', 'award'],
    objects: [['柳溪古镇', '太平山景区'], ['柳溪工业园区']],
  },
  { text: '支持更多学校创建国家级特色校，推动有条件的镇创建省级文明镇。', because: 'of nobody in particular' },
  {
    text: '⟦加快柳溪国家实验室、农业高新技术示范区建设⟧。',
    milestones: ['advance'],
    objects: [['柳溪国家实验室', '农业高新技术示范区']],
  },
  { text: '⟦争取北山、柳溪等煤矿项目核准⟧。', milestones: ['award'], objects: [['北山', '柳溪']] },
  {
    text: '⟦办好第三届茶博会、环湖赛全球主场活动⟧，⟦办好建县80周年纪念活动⟧。',
    milestones: ['hold', 'hold'],
  },
  { text: '⟦办好“村晚”（南部片区）等群众文化活动⟧，⟦办好祭江大典⟧。', milestones: ['hold', 'hold'] },
  {
    text: '⟦办好桑蚕产业论坛和柳溪国际茶叶博览会⟧。',
    milestones: ['hold'],
    objects: [['桑蚕产业论坛', '柳溪国际茶叶博览会']],
  },
  { text: '⟦完成村（社区）“两委”换届⟧。', milestones: ['complete'], objects: [['村（社区）“两委”换届']] },
  { text: '⟦办好桑蚕节、柳溪过大年等特色活动⟧。', milestones: ['hold'], objects: [['桑蚕节', '柳溪过大年']] },
  { text: '⟦推动北山电厂二期、宏远面业等项目释放产能⟧。', milestones: ['operate'] },
  // what only sounds like a promise
  { text: '常态开展乱搭乱建问题排查整治，做好农业普查。', because: 'directions' },
  { text: '加快融入全国统一市场，主动服务和融入西部市场。', because: 'directions' },
  { text: '推进水污染、养殖污染等领域问题排查整治，实施违建等重点领域专项整治。', because: 'campaigns' },
  { text: '将失能老人纳入护理保障，落实公共体育场馆免费开放。', because: 'ways things are to go' },
  { text: '建设现代化林场，推进高水平县级医院建设，打造现代化农贸市场。', because: 'of which nobody knows' },
  { text: '更好打通金融血脉，要重点谋划什么、推进什么。', because: 'ways of speaking' },
  { text: '探索推出更多特色服务事项。', because: 'some more of them' },
  { text: '制定扩大消费的若干措施，制定实施教育强县建设方案。', because: 'papers drawn up, with no name' },
  { text: '⟦制定《柳坪水库保护条例》⟧。', milestones: ['complete'] },
  { text: '完善政银企对接平台，完善养老服务体系。', because: 'attitudes' },
  { text: '加快保障性安居工程建设。', because: 'no particular work' },
  { text: '推进盐碱地、撂荒地综合利用。', because: 'a direction' },
  { text: '开展校园食品安全问题集中整治。', because: 'a campaign' },
  { text: '推行一窗受理、当场办结，全面推行告知承诺制度。', because: 'ways of working' },
  { text: '推动省级自由贸易联动区申报。', because: 'nothing decided this year' },
  { text: '争创著名商标、名牌农产品。', because: 'any would do' },
  { text: '加快重点行业节水、超低排放改造。', because: 'a direction' },
  { text: '推动晋升渠道畅通，推动清洁能源向工业领域供电。', because: 'directions' },
  { text: '⟦商品房新开工面积增长10%⟧。', milestones: ['reach'] },
  { text: '国家继续实施积极的财政政策。', because: 'what others do' },
];
