import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth } from '@nestjs/swagger';
import { Role } from '@dajuan/domain/loop';

export const POLICY = Symbol('policy');

/** Who may call a route. Without one a route stops the start: nothing is open by omission. */
export type Policy = { readonly everyone: true } | { readonly anybody: true } | { readonly roles: readonly Role[] };

/** Logged in, with at least one of these roles. Which rows are seen is the query's matter. */
export const Allow = (...roles: readonly Role[]) =>
  applyDecorators(SetMetadata(POLICY, { roles } satisfies Policy), ApiCookieAuth('session'));

/** Logged in, with any role or none, and also while the password is to be changed first: one's own session and password. */
export const AllowAnybody = () =>
  applyDecorators(SetMetadata(POLICY, { anybody: true } satisfies Policy), ApiCookieAuth('session'));

/** Nobody needs to be logged in: log-in itself and health. */
export const AllowEveryone = () => SetMetadata(POLICY, { everyone: true } satisfies Policy);
