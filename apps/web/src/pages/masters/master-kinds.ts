import type { MasterKind } from '../../api/types';

/** In the order in which they are offered. */
export const masterKinds: readonly MasterKind[] = [
  'superior_task',
  'town_plan',
  'livelihood',
  'deputy_proposal',
  'committee_proposal',
  'inspection',
  'other',
];
