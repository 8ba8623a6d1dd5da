import type { PlanItem } from '../../api/types';

/** What is said about a field, right under it. */
export function FieldProblem({ item, field }: { item: PlanItem; field: string }) {
  const found = problemAt(item, field);
  return found ? (
    <div className="wrong" role="note">
      {found.message}
    </div>
  ) : null;
}

/** The problem of a field or of anything below it: `measures.0.target` also answers for `measures.0.target.2`. */
export const problemAt = (item: PlanItem, field: string) =>
  item.problems.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`));
