import { Refusal } from '../errors';
import { refuseTemplate } from './lay-out';
import { kindOf, ListKind } from './list-kinds';
import { Grade } from './rounds';

/** A list as somebody wants it to stand. */
export interface GivenList {
  readonly kind: ListKind;
  readonly name: string;
  /** Whose list it is: a department, or somebody named in words. */
  readonly ownerDepartmentId: string | null;
  readonly holder: string;
  readonly template: string;
  readonly grades: readonly Grade[];
}

/** Everything against it, each at its field. Three different things are called 三张清单, so a list says whose it is. */
export function refuseList({ kind, name, ownerDepartmentId, holder, template, grades }: GivenList): Refusal[] {
  const refusals: (Refusal | null)[] = [
    name.trim() === '' ? { code: 'name_missing', field: 'name', zh: '请填写清单名称', en: 'Name the list' } : null,
    ownerDepartmentId === null && holder.trim() === '' ? ownerMissing : null,
    kindOf(kind).isByObject ? refuseTemplate(template) : null,
    kindOf(kind).rounds === 'grades' ? refuseGrades(grades) : null,
  ];
  return refusals.filter((refusal) => refusal !== null);
}

const ownerMissing: Refusal = {
  code: 'owner_missing',
  field: 'ownerDepartmentId',
  zh: '请写明清单归谁：选择部门，或填写责任主体',
  en: 'Say whose list it is: a department, or a holder in words',
};

function refuseGrades(grades: readonly Grade[]): Refusal | null {
  const names = grades.map(({ name }) => name.trim());
  const keys = new Set(grades.map(({ key }) => key));
  if (grades.length > 0 && keys.size === grades.length && !names.includes('')) return null;
  return { code: 'grades_unfit', field: 'grades', zh: '请写明各等级，名称不能重复或为空', en: 'Name each grade, once' };
}
