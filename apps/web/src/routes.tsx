import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import type { MemberDimension } from './api/types';
import { isLoggedOut } from './api/refusal';
import { sessionQuery } from './api/session';
import { readAuditFilters } from './pages/audit/audit-filters';
import { readComparison } from './pages/district/comparison-address';
import { readEntryFilters, readListFilters } from './pages/lists/list-filters';
import { dimensions } from './pages/roll-ups/dimensions';
import { readTaskFilters } from './pages/tasks/task-filters';
import { House } from './shell/house';
import { Loading } from './shell/loading';
import { NoSuchPage } from './shell/no-such-page';
import { PageFailure } from './shell/page-failure';
import { startOf } from './shell/places';
import { dayOf, textOf, wordOf } from './shell/search-text';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet });

const logIn = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search: Record<string, unknown>): { next?: string; expired?: boolean } => ({
    next: localAddress(search.next),
    expired: search.expired === true || undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/session/log-in-page'), 'LogInPage'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/session/password-page'), 'PasswordPage'),
});

/** Everything behind the log-in. The plan and the past day one looks at stay in the address from page to page. */
const house = createRoute({
  getParentRoute: () => root,
  id: 'house',
  validateSearch: (search: Record<string, unknown>): { planId?: string; asOf?: string } => ({
    planId: textOf(search.planId),
    asOf: dayOf(search.asOf),
  }),
  search: { middlewares: [retainSearchParams(['planId', 'asOf'])] },
  beforeLoad: async ({ context, location }) => {
    try {
      const session = await context.queries.ensureQueryData(sessionQuery);
      if (session.isPasswordDue) throw redirect({ to: '/password' });
      return { session };
    } catch (error) {
      if (isLoggedOut(error)) throw redirect({ to: '/login', search: { next: location.href } });
      throw error;
    }
  },
  component: House,
});

const overview = createRoute({
  getParentRoute: () => house,
  path: '/',
  beforeLoad: ({ context }) => {
    const start = startOf(context.session);
    if (start !== '/') throw redirect({ to: start });
  },
  component: lazyRouteComponent(() => import('./pages/overview/overview-page'), 'OverviewPage'),
});

const department = createRoute({
  getParentRoute: () => house,
  path: '/departments/$departmentId',
  component: lazyRouteComponent(() => import('./pages/overview/department-page'), 'DepartmentPage'),
});

const tasks = createRoute({
  getParentRoute: () => house,
  path: '/tasks',
  validateSearch: readTaskFilters,
  component: lazyRouteComponent(() => import('./pages/tasks/task-list-page'), 'TaskListPage'),
});

const task = createRoute({
  getParentRoute: () => house,
  path: '/tasks/$taskId',
  validateSearch: (search: Record<string, unknown>): { report?: boolean } => ({
    report: search.report === true || undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/task/task-page'), 'TaskPage'),
});

const mine = createRoute({
  getParentRoute: () => house,
  path: '/mine',
  component: lazyRouteComponent(() => import('./pages/mine/my-updates-page'), 'MyUpdatesPage'),
});

const entrySheet = createRoute({
  getParentRoute: () => house,
  path: '/entry-sheet',
  component: lazyRouteComponent(() => import('./pages/entry-sheet/entry-sheet-page'), 'EntrySheetPage'),
});

const plans = createRoute({
  getParentRoute: () => house,
  path: '/plans',
  component: lazyRouteComponent(() => import('./pages/plans/plan-list-page'), 'PlanListPage'),
});

const importing = createRoute({
  getParentRoute: () => house,
  path: '/plans/import',
  component: lazyRouteComponent(() => import('./pages/plans/import-page'), 'ImportPage'),
});

const planReview = createRoute({
  getParentRoute: () => house,
  path: '/plans/$planId/review',
  component: lazyRouteComponent(() => import('./pages/plan-review/plan-review-page'), 'PlanReviewPage'),
});

const planRules = createRoute({
  getParentRoute: () => house,
  path: '/plans/$planId/rules',
  component: lazyRouteComponent(() => import('./pages/plans/plan-rules-page'), 'PlanRulesPage'),
});

const periods = createRoute({
  getParentRoute: () => house,
  path: '/plans/$planId/periods',
  component: lazyRouteComponent(() => import('./pages/periods/periods-page'), 'PeriodsPage'),
});

const comparison = createRoute({
  getParentRoute: () => house,
  path: '/plans/$planId/comparisons/$comparisonId',
  component: lazyRouteComponent(() => import('./pages/comparison/comparison-page'), 'ComparisonPage'),
});

const lists = createRoute({
  getParentRoute: () => house,
  path: '/lists',
  validateSearch: readListFilters,
  component: lazyRouteComponent(() => import('./pages/lists/lists-page'), 'ListsPage'),
});

const list = createRoute({
  getParentRoute: () => house,
  path: '/lists/$listId',
  validateSearch: readEntryFilters,
  component: lazyRouteComponent(() => import('./pages/lists/list-page'), 'ListPage'),
});

const waiting = createRoute({
  getParentRoute: () => house,
  path: '/waiting',
  component: lazyRouteComponent(() => import('./pages/waiting/waiting-page'), 'WaitingPage'),
});

const audit = createRoute({
  getParentRoute: () => house,
  path: '/audit',
  validateSearch: readAuditFilters,
  component: lazyRouteComponent(() => import('./pages/audit/audit-page'), 'AuditPage'),
});

const reports = createRoute({
  getParentRoute: () => house,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/reports/report-list-page'), 'ReportListPage'),
});

const report = createRoute({
  getParentRoute: () => house,
  path: '/reports/$reportId',
  component: lazyRouteComponent(() => import('./pages/reports/report-page'), 'ReportPage'),
});

const subordinates = createRoute({
  getParentRoute: () => house,
  path: '/subordinates',
  validateSearch: readComparison,
  component: lazyRouteComponent(() => import('./pages/district/subordinates-page'), 'SubordinatesPage'),
});

const given = createRoute({
  getParentRoute: () => house,
  path: '/given',
  component: lazyRouteComponent(() => import('./pages/district/given-page'), 'GivenPage'),
});

const received = createRoute({
  getParentRoute: () => house,
  path: '/received',
  component: lazyRouteComponent(() => import('./pages/district/received-page'), 'ReceivedPage'),
});

const publications = createRoute({
  getParentRoute: () => house,
  path: '/publications',
  component: lazyRouteComponent(() => import('./pages/district/publications-page'), 'PublicationsPage'),
});

const inbox = createRoute({
  getParentRoute: () => house,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { unread?: boolean } => ({
    unread: search.unread === true || undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/inbox/inbox-page'), 'InboxPage'),
});

const responsibility = createRoute({
  getParentRoute: () => house,
  path: '/responsibility',
  component: lazyRouteComponent(() => import('./pages/hand-overs/hand-overs-page'), 'HandOversPage'),
});

const rollUps = createRoute({
  getParentRoute: () => house,
  path: '/roll-ups',
  validateSearch: (search: Record<string, unknown>): { by?: MemberDimension } => ({
    by: wordOf(search.by, dimensions),
  }),
  component: lazyRouteComponent(() => import('./pages/roll-ups/roll-ups-page'), 'RollUpsPage'),
});

const groups = createRoute({
  getParentRoute: () => house,
  path: '/responsibility/groups',
  component: lazyRouteComponent(() => import('./pages/work-groups/work-groups-page'), 'WorkGroupsPage'),
});

const areas = createRoute({
  getParentRoute: () => house,
  path: '/responsibility/areas',
  component: lazyRouteComponent(() => import('./pages/areas/areas-page'), 'AreasPage'),
});

const masters = createRoute({
  getParentRoute: () => house,
  path: '/responsibility/masters',
  component: lazyRouteComponent(() => import('./pages/masters/masters-page'), 'MastersPage'),
});

const handOver = createRoute({
  getParentRoute: () => house,
  path: '/hand-overs/$handOverId',
  component: lazyRouteComponent(() => import('./pages/hand-overs/hand-over-page'), 'HandOverPage'),
});

const duties = createRoute({
  getParentRoute: () => house,
  path: '/people/$personId/duties',
  component: lazyRouteComponent(() => import('./pages/hand-overs/duties-page'), 'DutiesPage'),
});

const settings = createRoute({
  getParentRoute: () => house,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/settings-page'), 'SettingsPage'),
});

const people = createRoute({
  getParentRoute: () => house,
  path: '/settings/people',
  component: lazyRouteComponent(() => import('./pages/administration/people-page'), 'PeoplePage'),
});

const tree = root.addChildren([
  logIn,
  password,
  house.addChildren([
    overview,
    department,
    mine,
    entrySheet,
    tasks,
    task,
    plans,
    importing,
    planReview,
    planRules,
    periods,
    comparison,
    lists,
    list,
    waiting,
    audit,
    reports,
    report,
    subordinates,
    given,
    received,
    publications,
    inbox,
    responsibility,
    rollUps,
    groups,
    areas,
    masters,
    handOver,
    duties,
    settings,
    people,
  ]),
]);

export const createPages = (queries: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queries },
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: PageFailure,
    defaultNotFoundComponent: NoSuchPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}

/** An address of this house only: log-in leads nowhere else. */
function localAddress(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.startsWith('/') && !text.startsWith('//') && !text.includes('\\') ? text : undefined;
}
