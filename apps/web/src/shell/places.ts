import type { Role, Session } from '../api/types';

/** Whose places are asked for: what they are, and where their organisation stands in the tree. */
export type Visitor = Pick<Session, 'organisation'> & { readonly person: Pick<Session['person'], 'roles'> };

/** An organisation that has others below it, or one above it. */
type Standing = 'superior' | 'subordinate';

/** Where one can go: the word, the address and whom it is for. The server decides; this only spares closed doors. */
export const places = [
  { to: '/', word: 'nav.overview', roles: ['supervisor', 'leader'], exact: true },
  { to: '/mine', word: 'nav.mine', roles: ['head', 'owner'] },
  { to: '/tasks', word: 'nav.tasks', roles: ['supervisor', 'leader', 'head', 'owner'] },
  { to: '/plans', word: 'nav.plans', roles: ['supervisor', 'leader'] },
  { to: '/lists', word: 'nav.lists', roles: ['supervisor', 'leader', 'head', 'owner'] },
  { to: '/received', word: 'nav.received', roles: ['supervisor', 'leader'], of: 'subordinate' },
  { to: '/subordinates', word: 'nav.subordinates', roles: ['supervisor', 'leader'], of: 'superior' },
  { to: '/given', word: 'nav.given', roles: ['supervisor', 'leader'], of: 'superior' },
  { to: '/waiting', word: 'nav.review', roles: ['supervisor', 'head'] },
  { to: '/reports', word: 'nav.reports', roles: ['supervisor', 'leader', 'head', 'owner'] },
  { to: '/publications', word: 'nav.publications', roles: ['supervisor', 'leader'], of: 'subordinate' },
  { to: '/responsibility', word: 'nav.responsibility', roles: ['supervisor', 'leader', 'head', 'owner'] },
  { to: '/audit', word: 'nav.audit', roles: ['auditor'] },
  {
    to: '/inbox',
    word: 'nav.inbox',
    roles: ['supervisor', 'leader', 'head', 'owner', 'administrator', 'security_administrator', 'auditor'],
  },
  {
    to: '/settings',
    word: 'nav.settings',
    roles: ['supervisor', 'leader', 'head', 'owner', 'administrator', 'security_administrator', 'auditor'],
  },
] as const satisfies readonly { to: string; word: string; roles: readonly Role[]; exact?: boolean; of?: Standing }[];

export type Place = (typeof places)[number];

export function placesFor({ organisation, person }: Visitor): Place[] {
  const { kind, parent } = organisation;
  const standings: readonly Standing[] = [
    ...(kind === 'district' || kind === 'city' ? (['superior'] as const) : []),
    ...(parent === null ? [] : (['subordinate'] as const)),
  ];
  return places.filter(
    (place) =>
      place.roles.some((role) => person.roles.includes(role)) && (!('of' in place) || standings.includes(place.of)),
  );
}

/** Whether an address leads to a place of theirs; what is no place, a task or a department, the server judges. */
export function mayOpen(path: string, visitor: Visitor): boolean {
  const place = places.find(({ to }) => path === to || path.startsWith(`${to}/`));
  return !place || place.to === '/' || placesFor(visitor).includes(place);
}

/** The four of a phone's bottom bar: what one comes for, most wanted first. */
const phoneOrder = [
  '/',
  '/mine',
  '/subordinates',
  '/waiting',
  '/tasks',
  '/inbox',
  '/lists',
  '/reports',
  '/audit',
  '/settings',
];

export function phonePlacesFor(visitor: Visitor): Place[] {
  const open = placesFor(visitor);
  return phoneOrder.flatMap((to) => open.filter((place) => place.to === to)).slice(0, 4);
}

/** Where somebody starts: the first place that is theirs. */
export const startOf = (visitor: Visitor): Place['to'] => placesFor(visitor)[0]?.to ?? '/settings';
