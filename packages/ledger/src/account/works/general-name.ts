// Names that say only of what kind a work is: 道路, 生态保护, 科学制定规划. Any clause may say such words of something else.

const things =
  '政府|机构|部门|企业|产业|行业|教育|科技|人才|医疗|卫生|就业|住房|农业|工业|农村|城市|城镇|乡村|基层|群众|居民|项目|道路|公路|工程|平台|设施|网络|众创|资金|资源';
const courses =
  '防疫|防灾|环保|节能|消防|治安|经济|社会|文化|科学|技术|生态|环境|市场|规划|计划|方案|纲要|意见|制度|政策|机制|体系|体制|标准|办法|改革|发展|服务|管理|监管|安全|质量|保护|治理|保障|能力|水平|重点|难点|措施|任务|工作|活动|创新|创业';
const doing =
  '科学|合理|抓紧|尽快|研究|制定|编制|修订|完善|健全|建立|落实|注重|加强|推进|推动|促进|优化|提升|深化|实施';

const general = new RegExp(`^(?:${doing})*(?:${things}|(?:${courses})(?:[和、]?(?:${courses}))?)?$`);

/** Whether `name`, as works are looked for, holds no word that is its own. */
export const isGeneralName = (name: string): boolean => general.test(name) || /^\d+号(?:机组|楼|线)$/.test(name);
