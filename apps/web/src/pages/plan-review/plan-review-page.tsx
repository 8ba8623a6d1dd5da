import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { documentQuery } from '../../api/documents';
import { planItemsQuery, planQuery } from '../../api/plans';
import { Answer } from '../../shell/answer';
import { Loading } from '../../shell/loading';
import { ReviewDesk } from './review-desk';
import './plan-review.css';

const route = getRouteApi('/house/plans/$planId/review');

/** 审阅: a document becomes a plan. */
export function PlanReviewPage() {
  const { planId } = route.useParams();
  const plan = useQuery(planQuery(planId));
  const items = useQuery(planItemsQuery(planId));
  const documentId = plan.data?.documentId ?? null;
  const document = useQuery({ ...documentQuery(documentId ?? ''), enabled: documentId !== null });
  return (
    <Answer query={plan}>
      {(known) => (
        <Answer query={items}>
          {(list) =>
            documentId !== null && document.isPending ? (
              <Loading />
            ) : (
              <ReviewDesk key={planId} plan={known} items={list} document={document.data} />
            )
          }
        </Answer>
      )}
    </Answer>
  );
}
