import { type ColumnRole, readColumn } from '../tables/column-roles';

/** What a column of a town's own task table gives to a plan item. */
export const sheetRoles = [
  'key', 'title', 'target', 'unit', 'object', 'lead', 'support', 'owner', 'leader', 'start', 'due', 'theme', 'milestone',
  'note', 'ignore',
] as const; // prettier-ignore

export type SheetRole = (typeof sheetRoles)[number];

export interface ProposedRole {
  readonly role: SheetRole;
  /** The head is a name the field uses for this and nothing else; otherwise a person should look. */
  readonly certain: boolean;
}

/** Roles that several columns may have; of the others a second column says something else. */
const repeatableRoles: readonly SheetRole[] = ['support', 'milestone', 'note', 'ignore'];

/** What heads of task tables are called, the narrow names before the wide ones. */
const names: readonly (readonly [RegExp, SheetRole])[] = [
  [/^(?:序号|编号|序|号|No\.?|项次|任务编号)$/i, 'key'],
  [/^(?:开始|起始|启动|开工)(?:时间|日期|时限)?$/, 'start'],
  [/(?:完成|办结|结束|竣工|截止).{0,2}(?:时限|时间|期限|日期)$|^(?:时限|期限|完成节点)$/, 'due'],
  [/^(?:计量单位|数量单位|指标单位|目标单位|目标值?(?:计量)?单位|指标计量单位)$/, 'unit'],
  [
    /^(?:目标|指标|任务)?(?:目标|目标值|年度目标|年度目标值|指标值|目标数|指标目标值?|全年目标|任务数|计划数)$/,
    'target',
  ],
  [/^(?:指标|指标名称|考核指标|统计口径)$/, 'object'],
  [/(?:牵头|主办|主责).{0,2}(?:单位|部门|科室|站所)?$/, 'lead'],
  [/^(?:责任单位|责任部门|承办单位|承办部门|责任科室)$/, 'lead'],
  [/^(?:配合|协办|协同|协助).{0,2}(?:单位|部门|科室|站所)?$/, 'support'],
  [/^(?:分管|责任|包联|挂钩|牵头|镇|街道).{0,3}领导$/, 'leader'],
  [/^(?:责任人|具体责任人|经办人|承办人|联络员|联系人|负责人|直接责任人)$/, 'owner'],
  [/^(?:任务|事项|任务名称|工作任务|重点任务|重点工作|工作事项|项目名称|主要任务|任务事项|具体任务)$/, 'title'],
  [/^(?:专题|类别|分类|领域|板块|条线|任务类别|工作类别|重点领域)$/, 'theme'],
  [/^(?:节点|工作节点|时间节点|关键节点|节点安排|推进节点)$|节点$/, 'milestone'],
  [/^(?:备注|说明|附注)$/, 'note'],
];

/** What the reader of tables in a text calls these columns; what has been done is no part of a plan. */
const byTableRole: Readonly<Record<ColumnRole, SheetRole>> = {
  serial: 'key',
  theme: 'theme',
  task: 'title',
  target: 'target',
  actual: 'ignore',
  rate: 'ignore',
  base: 'ignore',
  change: 'ignore',
  term: 'due',
  lead: 'lead',
  support: 'support',
  leader: 'leader',
  unit: 'unit',
  note: 'note',
  money: 'note',
  period: 'milestone',
};

/**
 * A role for every column by its head, in the columns' order. Where no head names the task but one names its indicator,
 * that column is the title; where two name the same thing, the surer one has it, then the first.
 */
export function proposeRoles(heads: readonly string[]): ProposedRole[] {
  const first = heads.map(roleOf);
  const hasTitle = first.some(({ role }) => role === 'title');
  const proposed = first.map((one) => (!hasTitle && one.role === 'object' ? { ...one, role: 'title' as const } : one));
  return proposed.map((one, at) => (isSpare(proposed, at) ? { role: 'note', certain: false } : one));
}

function roleOf(head: string): ProposedRole {
  const bare = head.replace(/\s/g, '').replace(/[（(][^（）()]*[）)]$/, '');
  if (bare === '') return { role: 'ignore', certain: false };
  const named = names.find(([pattern]) => pattern.test(bare));
  if (named) return { role: named[1], certain: true };
  if (bare === '单位') return { role: 'unit', certain: false };
  const { role } = readColumn(bare);
  return { role: role === null ? 'ignore' : byTableRole[role], certain: false };
}

/** Whether another column has the role with better right. */
function isSpare(proposed: readonly ProposedRole[], at: number): boolean {
  const { role, certain } = proposed[at]!;
  if (repeatableRoles.includes(role)) return false;
  return proposed.some(
    (other, place) =>
      place !== at && other.role === role && (other.certain === certain ? place < at : other.certain && !certain),
  );
}
