import { NotAllowed, Refusal, Refused } from '@dajuan/domain/errors';

/** Throws NotAllowed where the rules say that it is not this person's to do, Refused for every other no. */
export function refuse(refusal: Refusal | null): void {
  if (refusal === null) return;
  if (refusal.code.endsWith('_not_yours')) throw new NotAllowed(refusal.code, refusal.zh, refusal.en);
  throw new Refused([refusal]);
}
