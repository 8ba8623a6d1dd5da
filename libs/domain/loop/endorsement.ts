import { Refusal } from '../errors';
import { LoopRules } from './loop-rules';
import { TaskPart } from './task-rights';

/** Who has to look at an update next: the head of its department 部门初审, then the supervision office 审核. */
export type Reviewer = 'department' | 'supervision';

/** Whether what somebody with these roles reports for a task is looked at by its department's head first. */
export function wantsEndorsement({ endorsement }: Pick<LoopRules, 'endorsement'>, roles: readonly TaskPart[]): boolean {
  return endorsement === 'department' && !roles.includes('head') && !roles.includes('supervisor');
}

/** Why somebody with these roles for the task may not judge an update that waits for `reviewer`, or null. */
export function refuseReviewer(reviewer: Reviewer, roles: readonly TaskPart[]): Refusal | null {
  if (roles.includes(judges[reviewer])) return null;
  return { field: 'updateId', ...(reviewer === 'department' ? departmentFirst : officeOnly) };
}

const judges = { department: 'head', supervision: 'supervisor' } as const satisfies Record<Reviewer, TaskPart>;

const departmentFirst = {
  code: 'department_first',
  zh: '先由牵头部门负责人初审，再由督查办审核',
  en: 'The head of its lead department looks at it first, then the supervision office',
};

const officeOnly = {
  code: 'review_not_yours',
  zh: '只有督查办可以审核',
  en: 'Only the supervision office reviews',
};
