import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session';
import type { Role } from '../api/types';

/** Who is logged in; only inside the shell, which has asked before it drew anything. */
export function useSession() {
  const { data } = useSuspenseQuery(sessionQuery);
  return {
    ...data,
    is: (...roles: Role[]) => roles.some((role) => data.person.roles.includes(role)),
  };
}
