import { Refusal } from '../errors';

/** Whom a task that was handed back is to go to. */
export interface AskedAssignment {
  /** Null where the organisation has no such department. */
  readonly leadDepartmentId: string | null;
  /** The owner's department; undefined where no owner is named, null where the person has none or is nobody here. */
  readonly ownerDepartmentId: string | null | undefined;
}

/** Why it may not go there, or null. An owner answers for the department that leads. */
export function refuseAssignment({ leadDepartmentId, ownerDepartmentId }: AskedAssignment): Refusal | null {
  if (leadDepartmentId === null) {
    const words = { zh: '没有这个部门', en: 'There is no such department' };
    return { code: 'department_unknown', field: 'leadDepartmentId', ...words };
  }
  if (ownerDepartmentId !== undefined && ownerDepartmentId !== leadDepartmentId) {
    const words = { zh: '责任人应是牵头单位的人员', en: 'The owner is of the department that leads' };
    return { code: 'owner_elsewhere', field: 'ownerId', ...words };
  }
  return null;
}
