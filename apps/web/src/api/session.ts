import { queryOptions } from '@tanstack/react-query';
import { answered, api } from './client';
import type { Session } from './types';

/** Who is logged in; refused with 401 when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<Session> => answered(api.GET('/api/session')),
  staleTime: 5 * 60_000,
  retry: false,
});

export const logIn = (login: string, password: string): Promise<Session> =>
  answered(api.POST('/api/session', { body: { login, password } }));

export const logOut = (): Promise<unknown> => answered(api.DELETE('/api/session'));

export const changePassword = (oldPassword: string, newPassword: string): Promise<unknown> =>
  answered(api.PUT('/api/session/password', { body: { oldPassword, newPassword } }));
