import { Role } from './task-state';

/**
 * What somebody may hold and leave behind: 责任人 · 联络员 · 分管领导 · 待答复的提请 · 已提出的申请 · 审核 · 部门负责人 ·
 * 通报起草 · 专班 · 片区.
 */
export type DutyKind =
  'owner' | 'contact' | 'leader' | 'answer' | 'request' | 'reviewer' | 'head' | 'report' | 'group' | 'area';

export interface DutyRule {
  readonly zh: string;
  readonly en: string;
  /** Roles of which whoever takes it over holds one already: a hand-over grants no rights. */
  readonly needs: readonly Role[];
}

const BUSINESS: readonly Role[] = ['supervisor', 'leader', 'head', 'owner'];

/** Every duty there is, in the order in which a list of them is read. */
export const duties: Readonly<Record<DutyKind, DutyRule>> = {
  owner: { zh: '责任人', en: 'Owner', needs: ['owner', 'head'] },
  contact: { zh: '联络员', en: 'Contact', needs: ['owner', 'head', 'supervisor'] },
  leader: { zh: '分管领导', en: 'Leader', needs: ['leader'] },
  answer: { zh: '待答复事项', en: 'Request to answer', needs: ['leader'] },
  request: { zh: '已提出的申请', en: 'Request asked', needs: ['owner', 'head', 'supervisor'] },
  reviewer: { zh: '审核', en: 'Reviews', needs: ['supervisor'] },
  head: { zh: '部门负责人', en: 'Head of department', needs: ['head'] },
  report: { zh: '通报起草', en: 'Drafts the report', needs: ['supervisor', 'head'] },
  group: { zh: '专班', en: 'Work group', needs: BUSINESS },
  area: { zh: '片区负责', en: 'Area', needs: BUSINESS },
};

/** A duty as somebody holds it. */
export interface Duty {
  readonly kind: DutyKind;
  /** The task, request, report, group or area; null of a post. */
  readonly subjectId: string | null;
  /** What it is called on a list. */
  readonly title: string;
  /** The task it is about. */
  readonly taskId: string | null;
  /** Whoever takes it over is of this department; null where any will do. */
  readonly departmentId: string | null;
  /** Of a request to answer: who asked. Nobody answers what they asked for. */
  readonly askedById: string | null;
}

/** The same duty has the same key, on whatever list. */
export function dutyKey({ kind, subjectId }: Pick<Duty, 'kind' | 'subjectId'>): string {
  return `${kind} ${subjectId ?? ''}`;
}
