/** The kinds of paper that speak of themselves. */
const PAPER =
  '(?:方案|计划|清单|表|要点|通知|文件|办法|意见|通报|报告|细则|规划|预案|措施|汇报|总结|公报|台账|纪要|简报|标准)';
const ITSELF: readonly RegExp[] = [
  // 本方案共6项任务; 本通知自印发之日起施行
  new RegExp(
    `^(?:本|该|此)${PAPER}(?:共|分|包括|包含|涉及|明确|所|自|由|适用|实施|有效|期|中|未尽|解释|列|将|从|围绕|为)`,
  ),
  // 现将完成情况报告如下; 现就有关事项通知如下
  /^(?:现|特|兹)(?:将|就|对|把)[^。；]*(?:如下|印发|汇报|通报|公布|公示|公开|分解|下达|发给|报告|说明)/,
  /(?:总结|汇报|报告|通报|通知|公布|公示|公告|分解|说明|部署|安排)如下$/,
  /^(?:现在，?)?(?:我|请允许我)[^。；]{0,30}(?:报告|汇报|述职)(?:工作|如下)?$|^向(?:大会|会议|各位)[^。；]{0,16}(?:报告|汇报)/,
  /^(?:现)?请(?:予|各位)?[^，。；]{0,12}(?:审议|审查|审阅|批评指正|提出意见|遵照执行|贯彻执行|认真组织实施)$/,
  /(?:做好|抓好|办好|干好|推进|突出|开展|实施|完成|抓住|围绕|重点|采取|提出)[^，。；\d]{0,10}(?:以下|如下|下列)[^，。；]{0,14}$/,
  /^(?:以上报告|以上汇报|特此(?:通知|报告|公示|函复|说明)|谢谢大家|各位代表|各位委员|同志们)/,
];

/** Whether a phrase speaks of the paper that it stands in (本方案共6项, 现将完成情况总结如下) and of no work. */
export const isAboutItself = (phrase: string): boolean => ITSELF.some((pattern) => pattern.test(phrase));

/** 各位代表：, 各乡镇人民政府，县政府各部门：: a line that says whom a paper speaks to. */
export const isSalutation = (line: string): boolean =>
  /^(?:尊敬的)?(?:各位|同志们|全体|各(?:乡镇|镇|街道|县|区|市|科室|部门|单位|村|社区|学校|处室|有关))[^。；：\d]{0,40}[：！]$/.test(
    line,
  );

/** 重点任务清单（共32项）, 产业发展（8项）: how many entries stand below a heading. */
const COUNT_BEHIND = /（(?:共|共计|合计|计)?\d{1,3}(?:大?项|条|件|个|类)(?:任务|指标|工作|措施|举措|内容)?）$/;
/** 十件民生实事, 30项重点任务: what a list holds, named in its title. */
const COUNTED_LIST =
  /(?:\d{1,3}|[一二三四五六七八九十百]{1,4})(?:大|项|件|条|个)(?=[^，。；\d]{0,6}(?:实事|任务|工程|举措|行动|事项|措施|指标|工作)(?:项目|目标)?(?:清单|任务|安排|计划|方案|表|出炉|公布|发布|公示|分解|分工|责任|进展|完成|推进|落实|$))/;

/** A heading without the number of entries that it says stand below it. */
export const withoutCount = (heading: string): string => heading.replace(COUNT_BEHIND, '').replace(COUNTED_LIST, '');
