import { AdministrationAct, AdministrationActKind } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';

/** Who keeps accounts or grants rights. */
export type Administrator = Pick<Actor, 'orgId' | 'personId'>;

/** The fact of an act, with only what changed in `before` and `after`. */
export function actOf(
  { orgId, personId: doneBy }: Administrator,
  doneAt: Date,
  kind: AdministrationActKind,
  subjectId: string | null,
  { before = {}, after = {} }: { readonly before?: object; readonly after?: object } = {},
): Omit<AdministrationAct, 'id'> {
  return { orgId, kind, subjectId, before, after, doneBy, doneAt };
}
