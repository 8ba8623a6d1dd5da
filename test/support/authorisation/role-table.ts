import { RowScope } from './row-scope';

type Roles = readonly string[];

const OFFICE: Roles = ['supervisor'];
const TOP: Roles = ['supervisor', 'leader'];
const DEPARTMENTS: Roles = ['head', 'owner'];
const REPORTERS: Roles = [...OFFICE, ...DEPARTMENTS];
const BUSINESS: Roles = [...TOP, ...DEPARTMENTS];
const ACCOUNTS: Roles = ['administrator'];
const RIGHTS: Roles = ['security_administrator'];
const POSTS: Roles = [...ACCOUNTS, ...RIGHTS, 'auditor'];
const EVERYBODY: Roles = [...BUSINESS, ...POSTS];

/** Who may call a route, and of which rows; without a scope, of every row of the organisation. */
export interface RouteRight {
  readonly roles: Roles;
  readonly rows?: RowScope;
}

/** Said a second time, by hand and by role: what the doors are held to. A changed right is changed here too. */
export const roleTable: Readonly<Record<string, RouteRight>> = {
  ...each(EVERYBODY, ['GET /api/session', 'PUT /api/session/password']),
  ...each(EVERYBODY, ['GET /api/departments', 'GET /api/people', 'GET /api/inbox', 'GET /api/inbox/unread']),
  ...each(EVERYBODY, ['POST /api/inbox/{messageId}/read'], 'own message'),
  ...each(POSTS, ['GET /api/administration/people', 'GET /api/administration/passwords']),
  ...each(ACCOUNTS, ['POST /api/administration/people', 'PATCH /api/administration/people/{personId}']),
  ...each(ACCOUNTS, ['POST /api/administration/people/{personId}/disable']),
  ...each(ACCOUNTS, ['POST /api/administration/people/{personId}/enable']),
  ...each(ACCOUNTS, ['PUT /api/administration/people/{personId}/password']),
  ...each(ACCOUNTS, ['POST /api/administration/departments']),
  ...each(ACCOUNTS, ['PATCH /api/administration/departments/{departmentId}']),
  ...each(RIGHTS, ['PUT /api/administration/people/{personId}/roles', 'PUT /api/administration/passwords']),
  ...each([...ACCOUNTS, ...RIGHTS], ['GET /api/administration/people/sheet', 'PUT /api/administration/people/sheet']),
  ...each([...ACCOUNTS, ...RIGHTS], ['POST /api/administration/people/sheet/preview']),
  ...each([...RIGHTS, 'auditor'], ['GET /api/administration/acts']),
  ...each(['auditor'], ['GET /api/audit']),
  ...each(OFFICE, ['POST /api/documents', 'POST /api/documents/text', 'POST /api/sheets/preview']),
  ...each(OFFICE, ['POST /api/sheets/import']),
  ...each(TOP, ['GET /api/documents', 'GET /api/documents/{documentId}', 'GET /api/plans/{planId}/items']),
  ...each(TOP, ['GET /api/plans/{planId}/findings', 'GET /api/plans/{planId}/rules', 'GET /api/overview']),
  ...each(BUSINESS, ['GET /api/plans']),
  ...each(BUSINESS, ['GET /api/plans/{planId}'], 'confirmed plan'),
  ...each(BUSINESS, ['GET /api/plans/{planId}/periods', 'GET /api/plans/{planId}/periods/rows'], 'confirmed plan'),
  ...each(OFFICE, ['POST /api/plans/{planId}/periods']),
  ...each(OFFICE, ['POST /api/plans/{planId}/items', 'PATCH /api/plans/{planId}/items']),
  ...each(OFFICE, ['PATCH /api/plans/{planId}/items/{itemId}', 'POST /api/plans/{planId}/items/{itemId}/drop']),
  ...each(OFFICE, ['POST /api/plans/{planId}/items/{itemId}/restore', 'POST /api/plans/{planId}/items/merge']),
  ...each(OFFICE, ['POST /api/plans/{planId}/items/{itemId}/split', 'POST /api/plans/{planId}/confirm']),
  ...each(OFFICE, ['POST /api/plans/{planId}/archive', 'POST /api/plans/{planId}/findings/waivers']),
  ...each(OFFICE, ['GET /api/plans/{planId}/suggestions', 'POST /api/plans/{planId}/undo']),
  ...each(OFFICE, ['PUT /api/plans/{planId}/rules', 'POST /api/plans/{planId}/comparisons']),
  ...each(OFFICE, ['GET /api/plans/{planId}/comparisons', 'GET /api/plans/{planId}/comparisons/{comparisonId}']),
  ...each(OFFICE, ['PATCH /api/plans/{planId}/comparisons/{comparisonId}/proposals/{proposalId}']),
  ...each(OFFICE, ['POST /api/plans/{planId}/comparisons/{comparisonId}/accept']),
  ...each(BUSINESS, ['GET /api/lists']),
  ...each(BUSINESS, ['GET /api/lists/{listId}', 'GET /api/lists/{listId}/xlsx'], 'seen list'),
  ...each(REPORTERS, ['POST /api/lists', 'POST /api/list-rounds/{roundId}/lock']),
  ...each(REPORTERS, ['PATCH /api/lists/{listId}', 'POST /api/lists/{listId}/entries'], 'kept list'),
  ...each(REPORTERS, ['POST /api/lists/{listId}/objects', 'POST /api/lists/{listId}/import'], 'kept list'),
  ...each(REPORTERS, ['POST /api/lists/{listId}/rounds', 'POST /api/lists/{listId}/breakdowns'], 'kept list'),
  ...each(OFFICE, ['POST /api/lists/{listId}/plan-items']),
  ...each(REPORTERS, ['PATCH /api/list-entries/{entryId}', 'POST /api/list-entries/{entryId}/links'], 'kept entry'),
  ...each(REPORTERS, ['DELETE /api/list-entries/{entryId}/links/{toEntryId}'], 'kept entry'),
  ...each(REPORTERS, ['POST /api/list-entries/{entryId}/tasks'], 'kept entry'),
  ...each(REPORTERS, ['DELETE /api/list-entries/{entryId}/tasks/{itemId}'], 'kept entry'),
  ...each(REPORTERS, ['POST /api/list-entries/{entryId}/steps'], 'worked entry'),
  ...each(REPORTERS, ['POST /api/list-rounds/{roundId}/marks'], 'kept round'),
  ...each(REPORTERS, ['POST /api/list-rounds/{roundId}/findings'], 'kept round'),
  ...each(TOP, ['GET /api/mandates/given', 'GET /api/mandates/received', 'GET /api/subordinates']),
  ...each(TOP, ['GET /api/publications', 'GET /api/publications/draft']),
  ...each(OFFICE, ['POST /api/mandates', 'POST /api/mandates/{mandateId}/moves', 'POST /api/publications']),
  ...each(OFFICE, ['POST /api/mandates/{mandateId}/extension', 'POST /api/mandates/{mandateId}/task']),
  ...each(BUSINESS, ['GET /api/tasks', 'GET /api/tasks/themes', 'GET /api/reports']),
  ...each(BUSINESS, ['GET /api/tasks/{taskId}', 'GET /api/explanations/tasks/{taskId}'], 'seen task'),
  ...each(BUSINESS, ['GET /api/explanations/tasks/{taskId}/targets/{targetId}'], 'seen task'),
  ...each(REPORTERS, ['POST /api/tasks/{taskId}/progress'], 'reported task'),
  ...each(REPORTERS, ['POST /api/tasks/{taskId}/coordination'], 'task to ask about'),
  ...each(REPORTERS, ['POST /api/tasks/{taskId}/target-change'], 'led task'),
  ...each(DEPARTMENTS, ['POST /api/tasks/{taskId}/extension'], 'led task'),
  ...each(REPORTERS, ['POST /api/tasks/{taskId}/moves'], 'the office’s'),
  ...each(OFFICE, ['POST /api/tasks/{taskId}/assignment', 'POST /api/tasks/{taskId}/urging']),
  ...each(BUSINESS, ['GET /api/people/{personId}/duties'], 'seen duties'),
  ...each(BUSINESS, ['GET /api/hand-overs', 'POST /api/hand-overs']),
  ...each(BUSINESS, ['GET /api/hand-overs/{handOverId}'], 'seen hand-over'),
  ...each(BUSINESS, ['POST /api/hand-overs/{handOverId}/signatures'], 'seen hand-over'),
  ...each(BUSINESS, ['POST /api/hand-overs/{handOverId}/withdrawal'], 'hand-over of theirs'),
  ...each(TOP, ['GET /api/roll-ups']),
  ...each(BUSINESS, ['GET /api/work-groups', 'GET /api/areas', 'GET /api/masters']),
  ...each(OFFICE, ['POST /api/work-groups', 'PUT /api/work-groups/{groupId}']),
  ...each(OFFICE, ['POST /api/work-groups/{groupId}/dissolution']),
  ...each(OFFICE, ['POST /api/areas', 'PUT /api/areas/{areaId}', 'DELETE /api/areas/{areaId}']),
  ...each(OFFICE, ['POST /api/masters', 'PUT /api/masters/{masterId}', 'DELETE /api/masters/{masterId}']),
  ...each(OFFICE, ['PUT /api/tasks/{taskId}/areas', 'PUT /api/tasks/{taskId}/masters']),
  ...each(REPORTERS, ['PUT /api/tasks/{taskId}/contact'], 'led task'),
  ...each(TOP, ['GET /api/requests']),
  ...each(TOP, ['POST /api/requests/{requestId}/answers'], 'request put to them'),
  ...each(REPORTERS, ['POST /api/requests/{requestId}/withdrawal'], 'own request'),
  ...each(DEPARTMENTS, ['GET /api/progress/mine']),
  ...each([...OFFICE, 'head'], ['GET /api/progress/waiting', 'POST /api/progress/{updateId}/return']),
  ...each(OFFICE, ['POST /api/progress/{updateId}/accept']),
  ...each(['head'], ['POST /api/progress/{updateId}/endorse']),
  ...each(REPORTERS, ['GET /api/progress/sheet', 'POST /api/progress/sheet', 'POST /api/progress/sheet/preview']),
  ...each(REPORTERS, ['POST /api/files']),
  ...each(BUSINESS, ['GET /api/files/{fileId}'], 'own file'),
  ...each(BUSINESS, ['GET /api/departments/{departmentId}/overview'], 'own department'),
  ...each(BUSINESS, ['GET /api/explanations/plans/{planId}'], 'own department'),
  ...each([...OFFICE, 'head'], ['POST /api/reports'], 'own department'),
  ...each(BUSINESS, ['GET /api/reports/{reportId}', 'GET /api/reports/{reportId}/docx'], 'own report'),
  ...each(BUSINESS, ['GET /api/explanations/reports/{reportId}'], 'own report'),
};

function each(roles: Roles, routes: readonly string[], rows?: RowScope): Record<string, RouteRight> {
  return Object.fromEntries(routes.map((route) => [route, { roles, rows }]));
}
