import type { ListKindName } from '../../api/types';

const kinds: Record<ListKindName, true> = {
  ...{ duties: true, services: true, matching: true, tasks: true, prompts: true, projects: true, objects: true },
  ...{ problems: true, measures: true, matters: true, orders: true, notices: true, honours: true, counters: true },
  ...{ roster: true, checklist: true, rating: true },
};

/** Every kind an address may name. */
export const kindWords = Object.keys(kinds) as ListKindName[];
