import { leaningOf } from './leaning';

/** Which way a section looks: what will be done, what was done, or how far a promised thing has come. */
export type Tense = 'plan' | 'report' | 'progress';

const PROGRESS =
  /(?<![抓赶保推]|加快|^[^，。；：]{0,4}(?:加快|加速|紧盯|狠抓|把控|压实|倒排|保障|跟踪|调度|推动|强化)[^，。；：]{0,12})(?:目前|当前|工作|项目|推进|形象|总体)?(?:进度|进展)(?:情况)?$|^(?:目前|当前)(?:进度|进展|情况)|进展情况[:：]?$|正常推进|进度滞后|进展缓慢|未完成|(?:正在|有序)(?:推进|实施)的/;
const PLAN =
  /(?:督办|工作|任务|建设|整改)内容$|督办事项$|工作计划|工作安排|工作打算|工作思路|重点工作(?!.{0,6}(?:完成|进展|推进)情况)|工作要点|工作目标|主要目标|预期目标|发展目标|总体目标|目标任务|年度目标|(?:任务|责任|目标|指标)(?:分解|分工|分配|安排)|实施方案|行动方案|行动计划|工作方案|攻坚方案|实事项目|实事工程|民生实事$|重点任务|主要任务|工作任务|下一步|下步|下阶段|下[个一]?(?:周|月|旬|阶段)|次月|来年|下季度|这样干|怎么干|下半年|明年|推进计划|(?:任务|项目|整改|整治|责任|措施)清单|年度计划|总体要求|奋斗目标|打算|^(?:确保|为)?(?:完成|实现)[^，。；]*(?:措施|举措|路径|安排)$|工作举措|主要举措|政策措施|保障措施|工作措施|重点措施|主要措施|新的一年|展望|^研究[^，。；]{2,24}(?:工作|问题|事项)|三年计划|部署[^，。；]{0,6}工作$|规划|计划$|目标$|安排$|要点$|方案$/;
const REPORT =
  /已完成|已开展|已办结|工作总结|年终总结|半年总结|总结$|回顾|工作情况|完成情况|落实情况|推进情况|执行情况|工作成效|主要成效|成效|通报|年终答卷|答卷|我们这样走过|成绩单|成绩|述职|汇报|小结|工作开展情况|主要做法|[一-龥]{2}情况(?:说明|报告|汇报|公示|公开)?$|过去[一五]年|所做工作|上半年.{0,8}(?:情况|工作)$|简报|公报|快报|自评|干了(?:啥|什么|哪些)|办了(?:啥|什么|哪些)|亮点|大事记|盘点|工作纪实|回眸|回望|工作报告(?=[^，。；]{0,4}暨)|数说|(?:工作|项目|建设|基层|周|月)动态|(?:周|月|旬|日|季|年|战|捷)报(?:$|（)|^(?:本|上|近)(?:周|月|旬|季度?|期)工作$|数读|数字看/;

const EVERY_REPORT = new RegExp(REPORT, 'g');
const EVERY_PLAN = new RegExp(PLAN, 'g');

/** Topics that plans and reports share; only a year or 下 beside them makes them a promise. */
const TOPIC =
  /^(?:[^，。；：]{0,8})(?:民生实事|实事项目|实事工程|重点任务|主要任务|重点工作|工作任务|工作举措|主要举措|政策措施|工作措施|保障措施)(?:方面)?$/;

/** Whether a heading names a topic that a report of the past may have as well as a plan. */
export const isTopic = (heading: string): boolean =>
  TOPIC.test(heading.replace(/[：。]$/, '')) && !/20\d\d年|[下今明]/.test(heading);

/** The tense a heading or label announces, or null when it says nothing of time. */
export function tenseOf(heading: string): Tense | null {
  const text = heading.replace(/^[【▎■◆●]+|[】：。]+$/g, '');
  if (PROGRESS.test(text)) return 'progress';
  const report = lastMatch(EVERY_REPORT, text);
  const plan = lastMatch(EVERY_PLAN, text);
  if (report < 0 && plan < 0) return null;
  if (announcesBoth(text)) return null;
  return report > plan ? 'report' : 'plan';
}

/** Where the last match ends, -1 without one: in 目标任务完成情况 the last words say what it is. */
function lastMatch(pattern: RegExp, text: string): number {
  if (text.search(pattern) < 0) return -1;
  return [...text.matchAll(pattern)].reduce((end, match) => Math.max(end, match.index + match[0].length), -1);
}

export const announcesBoth = (heading: string): boolean =>
  REPORT.test(heading) &&
  PLAN.test(heading) &&
  /(?:总结|工作报告|[干办]了(?:啥|什么|哪些)).{0,12}(?:及|和|与|暨|、)|回顾.{0,12}(?:及|和|与|暨|、)|情况(?:及|和|与|暨).{0,12}(?:计划|打算|安排|思路|要点)/.test(
    heading,
  );

/** The tense of running text that no heading settles: more promises than results is a plan. */
export function tenseOfText(text: string): Tense {
  const { ahead, back } = leaningOf(text);
  return ahead > back ? 'plan' : 'report';
}

const PLAN_TURN =
  /^(?:会议(?:决定|议定|明确|同意)|下一步|下阶段|下步|接下来|(?:[先再]?[说讲][说讲]?)?明年|今后)|(?:将|要)(?:重点|着力|切实|继续)?(?:做好|抓好|推进|完成|围绕|落实|实施).{0,16}(?:工作|任务|项目)|(?:主要|重点|预期)(?:目标|任务|工作)(?:是|有|为|如下)|具体(?:目标|任务)|(?:^|，)(?:今年|全年|20\d\d年|[我本][市区县镇们]+)?(?:要|将)?(?:重点|着重|着力|突出|全力|集中(?:力量|精力)?|切实|扎实|认真|统筹)*(?:做好|抓好|办好|干好|实施|推进|突出|聚焦|抓住)(?:以下|下列|如下|[一二两三四五六七八九十\d]+(?:个|项|件|大))(?:[^，。；：了已]{0,8})(?:工作|任务|实事|事项|行动|工程|方面|重点|事)：?$/;
const REPORT_TURN =
  /^(?:一年来|今年以来|半年来|过去[一五]年|去年|回顾)|(?:主要)?(?:做了|开展了|完成了|抓了).{0,12}工作|情况(?:汇报|通报|报告|总结)如下|取得.{0,10}成效/;

/** Which way a lead-in line (…重点做好以下工作：) turns what follows; null when it does not. */
export function turnOf(leadIn: string): Tense | null {
  if (PLAN_TURN.test(leadIn)) return 'plan';
  return REPORT_TURN.test(leadIn) ? 'report' : null;
}
