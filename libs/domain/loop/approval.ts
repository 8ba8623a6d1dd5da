import { LoopRules } from './loop-rules';
import { SaidVerdict } from './verdicts';

/** Whom a request is put to; null is the supervision office as a whole. */
export type Addressee = string | null;

/**
 * Where an application begins its way: with the supervision office, unless that is where it comes from; then with the
 * task's leader. Undefined where there is nobody: the supervision office does not decide on its own application.
 */
export function firstAddressee(isFromSupervision: boolean, leaderId: string | null): Addressee | undefined {
  return isFromSupervision ? (leaderId ?? undefined) : null;
}

/** Where it goes from there: an agreement of the supervision office that is not the last word goes on to the leader. */
export function nextAddressee(
  said: SaidVerdict,
  waitsFor: Addressee,
  { approval }: LoopRules,
  leaderId: string | null,
): string | null {
  return said === 'agreed' && waitsFor === null && approval === 'leader' ? leaderId : null;
}

/** Whom it waits for, after the answers so far, oldest first. */
export function waitingFor(
  addressee: Addressee,
  answers: readonly { readonly forwardedTo: string | null }[],
): Addressee {
  return answers.findLast(({ forwardedTo }) => forwardedTo !== null)?.forwardedTo ?? addressee;
}
