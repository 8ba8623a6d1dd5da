import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { EditProposal, Proposal } from './types';

export const comparisonQuery = (planId: string, comparisonId: string) =>
  queryOptions({
    queryKey: ['comparisons', planId, comparisonId],
    queryFn: () =>
      answered(
        api.GET('/api/plans/{planId}/comparisons/{comparisonId}', { params: { path: { planId, comparisonId } } }),
      ),
  });

export const compareReview = (planId: string, body: { documentId: string; asOf: string }) =>
  answered(api.POST('/api/plans/{planId}/comparisons', { params: { path: { planId } }, body }));

export const editProposal = (planId: string, comparisonId: string, proposalId: string, body: EditProposal) =>
  answered(
    api.PATCH('/api/plans/{planId}/comparisons/{comparisonId}/proposals/{proposalId}', {
      params: { path: { planId, comparisonId, proposalId } },
      body,
    }),
  );

export const acceptProposals = (planId: string, comparisonId: string, proposals: readonly Proposal[]) =>
  answered(
    api.POST('/api/plans/{planId}/comparisons/{comparisonId}/accept', {
      params: { path: { planId, comparisonId } },
      body: { proposals: proposals.map(({ id, version }) => ({ id, version })) },
    }),
  );
