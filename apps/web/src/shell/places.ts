import type { Role } from '../api/types';

/** Where one can go: the word, the address and whom it is for. The server decides; this only spares closed doors. */
export const places = [
  { to: '/', word: 'nav.overview', roles: ['supervisor', 'leader'], exact: true },
  { to: '/mine', word: 'nav.mine', roles: ['head', 'owner'] },
  { to: '/tasks', word: 'nav.tasks', roles: ['supervisor', 'leader', 'head', 'owner'] },
  { to: '/plans', word: 'nav.plans', roles: ['supervisor', 'leader'] },
  { to: '/waiting', word: 'nav.review', roles: ['supervisor', 'head'] },
  { to: '/reports', word: 'nav.reports', roles: ['supervisor', 'leader', 'head', 'owner'] },
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
] as const satisfies readonly { to: string; word: string; roles: readonly Role[]; exact?: boolean }[];

export type Place = (typeof places)[number];

export const placesFor = (roles: readonly Role[]): Place[] =>
  places.filter((place) => place.roles.some((role) => roles.includes(role)));

/** Whether an address leads to a place of theirs; what is no place, a task or a department, the server judges. */
export function mayOpen(path: string, roles: readonly Role[]): boolean {
  const place = places.find(({ to }) => path === to || path.startsWith(`${to}/`));
  return !place || place.to === '/' || placesFor(roles).includes(place);
}

/** The four of a phone's bottom bar: what one comes for, most wanted first. */
const phoneOrder = ['/', '/mine', '/waiting', '/tasks', '/inbox', '/reports', '/audit', '/settings'];

export function phonePlacesFor(roles: readonly Role[]): Place[] {
  const open = placesFor(roles);
  return phoneOrder.flatMap((to) => open.filter((place) => place.to === to)).slice(0, 4);
}

/** Where somebody starts: the first place that is theirs. */
export const startOf = (roles: readonly Role[]): Place['to'] => placesFor(roles)[0]?.to ?? '/settings';
