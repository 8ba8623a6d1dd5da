import { Objects } from './row-scope';

export const UNKNOWN = '01900000-0000-7000-8000-000000000000';

/** A request that writes nothing, whoever sends it: its content is refused, or what it names was never there. */
export interface Probe {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Record<string, string>;
}

/** Content that is refused only after the row’s own right was asked, where the right depends on the row. */
const bodies: Readonly<Record<string, (objects: Objects) => unknown>> = {
  'POST /api/tasks/{taskId}/progress': () => ({ kind: 'figure', targetId: UNKNOWN, value: 1 }),
  'PUT /api/tasks/{taskId}/contact': () => ({ version: 999_999, contactId: null }),
  'POST /api/tasks/{taskId}/coordination': () => ({ reason: '试探', answerBy: '2099-01-01' }),
  'POST /api/tasks/{taskId}/extension': () => ({ newDueOn: '2020-01-01', reason: '试探', progress: '无' }),
  'POST /api/tasks/{taskId}/target-change': () => ({ targetId: UNKNOWN, newValue: 1, reason: '试探' }),
  'POST /api/tasks/{taskId}/moves': ({ taskId }) => ({ version: taskId.version, move: 'pause', reason: ' ' }),
  'POST /api/requests/{requestId}/withdrawal': () => ({ reason: ' ' }),
  'POST /api/requests/{requestId}/answers': () => ({ verdict: 'remarked', reason: ' ' }),
  'POST /api/hand-overs/{handOverId}/signatures': () => ({}),
  'POST /api/hand-overs/{handOverId}/withdrawal': () => ({ reason: ' ' }),
  'PATCH /api/lists/{listId}': ({ listId }) => ({
    ...{ version: listId.version, name: ' ', ownerDepartmentId: null, holder: '', scope: '', year: null, planId: null },
    ...{ statedEntries: null, statedSections: null, statedPoints: null, isAtLeast: false, countExplanation: '' },
    ...{ template: '', grades: [], isRestricted: false },
  }),
  'POST /api/lists/{listId}/entries': () => ({ entries: [{ title: ' ' }] }),
  'POST /api/lists/{listId}/objects': () => ({}),
  'POST /api/lists/{listId}/import': () => ({}),
  'POST /api/lists/{listId}/rounds': () => ({ name: '试探', heldOn: '2026-02-30' }),
  'POST /api/lists/{listId}/breakdowns': () => ({ title: '试探', asOf: '2026-01-01', lines: [] }),
  'PATCH /api/list-entries/{entryId}': () => ({ version: 999_999, title: '试探' }),
  'POST /api/list-entries/{entryId}/links': () => ({ toId: UNKNOWN }),
  'POST /api/list-entries/{entryId}/tasks': () => ({ taskId: UNKNOWN }),
  'POST /api/list-entries/{entryId}/steps': () => ({ version: 999_999, move: 'return', words: '试探' }),
  'POST /api/list-rounds/{roundId}/marks': () => ({ marks: [{ entryId: UNKNOWN, value: 1 }] }),
  'POST /api/list-rounds/{roundId}/findings': () => ({ listId: UNKNOWN, entryIds: [] }),
  'POST /api/reports': ({ planId, departmentId }) => ({
    ...{ planId: planId.id, departmentId: departmentId.id, month: '2099-01' },
  }),
};

const queries: Readonly<Record<string, (objects: Objects) => string>> = {
  'GET /api/roll-ups': () => 'dimension=area',
  'GET /api/explanations/tasks/{taskId}': () => 'figure=completion',
  'GET /api/explanations/tasks/{taskId}/targets/{targetId}': () => 'figure=actual',
  'GET /api/explanations/plans/{planId}': ({ departmentId }) =>
    `dimension=department&key=${departmentId.id}&figure=completion`,
  'GET /api/explanations/reports/{reportId}': () => 'figure=completion',
  'GET /api/publications/draft': () => `month=${new Date().toISOString().slice(0, 7)}`,
};

/** Of accounts and reviews nothing is ever named that is there: they are acts without content. */
export function probeOf(route: string, objects: Objects): Probe {
  const [method = '', template = ''] = route.split(' ');
  const ids: Record<string, string> = { targetId: objects.taskId.targetId };
  for (const [name, { id }] of Object.entries(objects)) ids[name] = id;
  if (template.startsWith('/api/administration')) ids.personId = UNKNOWN;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? UNKNOWN);
  const query = queries[route]?.(objects);
  const body = bodies[route]?.(objects);
  // Without content of its own a POST is refused for its key, and everything else for a field that nobody knows.
  const isNamedOnly = body === undefined && !route.startsWith('POST /api/inbox');
  const key = isNamedOnly && method === 'POST' ? { 'Idempotency-Key': 'short' } : {};
  return {
    path: query === undefined ? path : `${path}?${query}`,
    body: method === 'GET' ? undefined : (body ?? { nobodyKnows: 1 }),
    headers: method === 'GET' ? {} : { 'Content-Type': 'application/json', ...(key as Record<string, string>) },
  };
}
