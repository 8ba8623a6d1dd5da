import { Dispatch } from '@dajuan/database/exchange';

/** A dispatch between organisations of which neither is right above the other: it is never delivered. */
export class NotRelated extends Error {
  constructor({ id, orgId, toId }: Pick<Dispatch, 'id' | 'orgId' | 'toId'>) {
    super(`dispatch ${id} goes from ${orgId} to ${toId}, which are not one above the other`);
    this.name = 'NotRelated';
  }
}
