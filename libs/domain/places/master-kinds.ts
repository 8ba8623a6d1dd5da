/** 区级任务 · 镇级计划 · 民生实事 · 代表建议 · 政协提案 · 巡察整改 · 其他. */
export type MasterKind =
  'superior_task' | 'town_plan' | 'livelihood' | 'deputy_proposal' | 'committee_proposal' | 'inspection' | 'other';

/** Every kind of paper a task may answer, in the order in which they are listed. */
export const masterKinds: Readonly<Record<MasterKind, { readonly zh: string; readonly en: string }>> = {
  superior_task: { zh: '区级任务', en: 'District task' },
  town_plan: { zh: '镇级计划', en: 'Town plan' },
  livelihood: { zh: '民生实事', en: 'Livelihood project' },
  deputy_proposal: { zh: '代表建议', en: 'Deputies’ proposal' },
  committee_proposal: { zh: '政协提案', en: 'Committee proposal' },
  inspection: { zh: '巡察整改', en: 'Inspection finding' },
  other: { zh: '其他来源', en: 'Other' },
};

/** One entry of a master that a task answers, as a line says it: 滨禾区重点工作任务清单 第3项. */
export function masterLine({ title, number }: { readonly title: string; readonly number: string }): string {
  return number === '' ? `《${title}》` : `《${title}》${number}`;
}
