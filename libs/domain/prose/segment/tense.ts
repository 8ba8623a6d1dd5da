/** Which way a section looks: what will be done, what was done, or how far a promised thing has come. */
export type Tense = 'plan' | 'report' | 'progress';

const PROGRESS =
  /(?:目前|当前|工作|项目|推进|形象|总体)?(?:进度|进展)(?:情况)?$|^(?:目前|当前)(?:进度|进展|情况)|进展情况[:：]?$/;
const PLAN =
  /工作计划|工作安排|工作打算|工作思路|重点工作(?!.{0,6}(?:完成|进展|推进)情况)|工作要点|工作目标|主要目标|预期目标|发展目标|总体目标|目标任务|年度目标|任务分解|责任分解|任务分工|责任分工|实施方案|行动方案|行动计划|工作方案|攻坚方案|实事项目|实事工程|民生实事|重点任务|主要任务|工作任务|下一步|下步|下阶段|下半年|明年|推进计划|任务清单|项目清单|年度计划|总体要求|奋斗目标|打算|工作举措|主要举措|政策措施|保障措施|工作措施|三年计划|规划|计划$|目标$|安排$|要点$|方案$/;
const REPORT =
  /工作总结|年终总结|半年总结|总结$|回顾|工作情况|完成情况|落实情况|推进情况|执行情况|工作成效|主要成效|成效|通报|年终答卷|答卷|我们这样走过|成绩单|成绩|述职|汇报|小结|工作开展情况|主要做法|过去[一五]年|所做工作|上半年.{0,8}(?:情况|工作)$|亮点|大事记|盘点|工作纪实/;

/** The tense a heading or label announces, or null when it says nothing of time. */
export function tenseOf(heading: string): Tense | null {
  const text = heading.replace(/[：。]$/, '');
  if (PROGRESS.test(text)) return 'progress';
  const report = REPORT.test(text);
  const plan = PLAN.test(text);
  if (report && plan) return null;
  return report ? 'report' : plan ? 'plan' : null;
}

export const announcesBoth = (heading: string): boolean =>
  REPORT.test(heading) && PLAN.test(heading) && /及|和|与|暨|、/.test(heading);

const CUES: readonly [RegExp, number][] = [
  [/力争|确保|拟|计划|将|要[^求素]|年内|年底前|月底前|不低于|不少于|控制在/g, 1],
  [/已|完成了|荣获|获评|同比|累计|共[^同享建治产青]|实现了|较上年|截至|有效|持续|得到/g, -1],
];

/** The tense of running text that no heading settles: more promises than results is a plan. */
export function tenseOfText(text: string): Tense {
  let balance = 0;
  for (const [pattern, weight] of CUES) balance += weight * (text.match(pattern)?.length ?? 0);
  return balance > 0 ? 'plan' : 'report';
}
