import { Refusal } from '../errors';

/** Nothing is reported, reviewed or moved in an archived plan: a past year's figures stay what they came to. */
export function refuseArchived(isArchived: boolean): Refusal | null {
  if (!isArchived) return null;
  return { code: 'plan_archived', field: 'planId', zh: '方案已归档，不能再改动', en: 'The plan is archived' };
}
