import { Duty } from '@dajuan/domain/loop';

/** What an act says of duties nobody took over: how many, and why they were left. */
export function leftBehind(held: readonly Duty[], overrideReason: string): { readonly after: object } {
  return { after: held.length === 0 ? {} : { dutiesHeld: held.length, overrideReason: overrideReason.trim() } };
}
