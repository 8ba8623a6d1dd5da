import { NotAllowed, Refusal, Refused } from '@dajuan/domain/errors';

/** A step that is not the actor's to make is a matter of rights; everything else is one of the task. */
export function refuse(refusal: Refusal | null): void {
  if (refusal === null) return;
  if (refusal.code.endsWith('_not_yours')) throw new NotAllowed(refusal.code, refusal.zh, refusal.en);
  throw new Refused([refusal]);
}
