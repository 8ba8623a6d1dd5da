import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { BulkEdit, ChangePlanRules, EditPlanItem } from './types';

const plansRead = { queryKey: ['plans'], queryFn: () => answered(api.GET('/api/plans')) };

export const plansQuery = queryOptions({ ...plansRead, select: ({ plans }) => plans });

/** The plan that pages speak of when none is named; null before one is confirmed. */
export const mainPlanQuery = queryOptions({ ...plansRead, select: ({ mainPlanId }) => mainPlanId });

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId],
    queryFn: () => answered(api.GET('/api/plans/{planId}', { params: { path: { planId } } })),
  });

export const planItemsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'items'],
    queryFn: () =>
      answered(api.GET('/api/plans/{planId}/items', { params: { path: { planId } } })).then(({ items }) => items),
  });

export const planFindingsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'findings'],
    queryFn: () =>
      answered(api.GET('/api/plans/{planId}/findings', { params: { path: { planId } } })).then(
        ({ findings }) => findings,
      ),
  });

export const waiveFinding = (planId: string, key: string, reason: string) =>
  answered(api.POST('/api/plans/{planId}/findings/waivers', { params: { path: { planId } }, body: { key, reason } }));

export const suggestedLeadsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'suggestions'],
    queryFn: () =>
      answered(api.GET('/api/plans/{planId}/suggestions', { params: { path: { planId } } })).then(
        ({ suggestions }) => suggestions,
      ),
  });

export const undoEdit = (planId: string) =>
  answered(api.POST('/api/plans/{planId}/undo', { params: { path: { planId } } }));

export const planRulesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', planId, 'rules'],
    queryFn: () => answered(api.GET('/api/plans/{planId}/rules', { params: { path: { planId } } })),
  });

export const changePlanRules = (planId: string, body: ChangePlanRules) =>
  answered(api.PUT('/api/plans/{planId}/rules', { params: { path: { planId } }, body }));

export const addItem = (planId: string, title: string) =>
  answered(api.POST('/api/plans/{planId}/items', { params: { path: { planId } }, body: { title } }));

export const editItems = (planId: string, body: BulkEdit) =>
  answered(api.PATCH('/api/plans/{planId}/items', { params: { path: { planId } }, body }));

export const editItem = (planId: string, itemId: string, body: EditPlanItem) =>
  answered(api.PATCH('/api/plans/{planId}/items/{itemId}', { params: { path: { planId, itemId } }, body }));

export const dropItem = (planId: string, itemId: string, version: number) =>
  answered(
    api.POST('/api/plans/{planId}/items/{itemId}/drop', { params: { path: { planId, itemId } }, body: { version } }),
  );

export const restoreItem = (planId: string, itemId: string, version: number) =>
  answered(
    api.POST('/api/plans/{planId}/items/{itemId}/restore', { params: { path: { planId, itemId } }, body: { version } }),
  );

/** `at` counts UTF-16 units of the document's body: where the second half begins. */
export const splitItem = (planId: string, itemId: string, version: number, at: number) =>
  answered(
    api.POST('/api/plans/{planId}/items/{itemId}/split', {
      params: { path: { planId, itemId } },
      body: { version, at },
    }),
  );

export const mergeItems = (planId: string, itemIds: string[]) =>
  answered(api.POST('/api/plans/{planId}/items/merge', { params: { path: { planId } }, body: { itemIds } }));

export const archivePlan = (planId: string, version: number) =>
  answered(api.POST('/api/plans/{planId}/archive', { params: { path: { planId } }, body: { version } }));

export const confirmPlan = (planId: string, version: number) =>
  answered(api.POST('/api/plans/{planId}/confirm', { params: { path: { planId } }, body: { version } }));
