import type { Role } from '../../api/types';

/** Every role, in the order in which they are ticked. */
export const allRoles = [
  'supervisor',
  'leader',
  'head',
  'owner',
  'administrator',
  'security_administrator',
  'auditor',
] as const satisfies readonly Role[];
