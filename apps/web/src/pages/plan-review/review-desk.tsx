import type { RefSelectProps } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { departmentsQuery, peopleQuery } from '../../api/organisation';
import type { ItemProblem, Plan, PlanDocument, PlanFinding, PlanItem } from '../../api/types';
import { ExplainDialog } from './explain-dialog';
import { ItemPane } from './item-pane';
import { countItems } from './review-counts';
import { ReviewDocument } from './review-document';
import { ReviewTop } from './review-top';
import { useReviewDesk } from './use-review-desk';

interface ReviewDeskProps {
  plan: Plan;
  items: PlanItem[];
  document: PlanDocument | undefined;
}

/** The document on the left, its items on the right; choosing either brings the other into view. */
export function ReviewDesk({ plan, items, document }: ReviewDeskProps) {
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const lead = useRef<RefSelectProps>(null);
  const desk = useReviewDesk(plan, items, () => lead.current?.focus());
  const { explaining, explain, waive } = desk.findings;
  const [refused, setRefused] = useState<readonly ItemProblem[]>([]);
  return (
    <div className="review-desk">
      <ReviewTop
        plan={plan}
        counts={countItems(items)}
        desk={desk}
        seen={items.filter(({ id }) => desk.seen.has(id)).length}
        refused={stillStanding(refused, items, desk.findings.open)}
        onRefused={setRefused}
        onGoTo={(itemId) => {
          desk.show('all');
          desk.setChosenId(itemId);
        }}
      />
      <ReviewDocument document={document} items={items} desk={desk} />
      <ItemPane items={items} departments={departments} people={people} desk={desk} leadRef={lead} />
      {explaining && (
        <ExplainDialog
          key={explaining.key}
          finding={explaining}
          isBusy={waive.isPending}
          onExplain={(reason) => waive.mutate({ key: explaining.key, reason })}
          onClose={() => explain(undefined)}
        />
      )}
    </div>
  );
}

/**
 * Of the problems that kept the plan from being confirmed, those nobody has mended since, each with its item's title;
 * empty where it speaks of the plan as a whole.
 */
function stillStanding(
  refused: readonly ItemProblem[],
  items: readonly PlanItem[],
  open: readonly PlanFinding[],
): (ItemProblem & { title: string })[] {
  return refused.flatMap((problem) => {
    const item = items.find(({ id }) => id === problem.itemId);
    const stands =
      item?.problems.some(({ field, code }) => field === problem.field && code === problem.code) ||
      open.some(({ key }) => problem.field === `findings.${key}`);
    return stands ? [{ ...problem, title: item?.title ?? '' }] : [];
  });
}
