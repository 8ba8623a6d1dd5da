import { Refusal } from '../errors';

/** Who signs a hand-over: 移交人 · 接收人 · 监交人. */
export type SignaturePart = 'giver' | 'receiver' | 'witness';

export interface Signature {
  readonly part: SignaturePart;
  readonly personId: string;
}

/** What became of a hand-over: it took effect with the last signature, or was withdrawn before. */
export type HandOverOutcome = 'done' | 'withdrawn';

export const signatureParts: Readonly<Record<SignaturePart, { readonly zh: string; readonly en: string }>> = {
  giver: { zh: '移交人', en: 'Handed over by' },
  receiver: { zh: '接收人', en: 'Taken over by' },
  witness: { zh: '监交人', en: 'Witnessed by' },
};

export interface SignedHandOver {
  readonly giverId: string;
  /** Somebody whose account is disabled signs nothing: their list stands with the other signatures. */
  readonly isGiverGone: boolean;
  readonly witnessId: string;
  /** In any order, each as often as they take something over. */
  readonly successorIds: readonly string[];
}

/** Every signature it takes, giver first and witness last. */
export function signaturesNeeded({ giverId, isGiverGone, witnessId, successorIds }: SignedHandOver): Signature[] {
  const receivers = [...new Set(successorIds)].map((personId): Signature => ({ part: 'receiver', personId }));
  return [
    ...(isGiverGone ? [] : [{ part: 'giver', personId: giverId } as const]),
    ...receivers,
    { part: 'witness', personId: witnessId },
  ];
}

/** Those it still waits for. */
export function signaturesMissing(needed: readonly Signature[], given: readonly Signature[]): Signature[] {
  return needed.filter(
    ({ part, personId }) => !given.some((signature) => signature.part === part && signature.personId === personId),
  );
}

/** Why somebody may not sign it now, or null. `missing` are the signatures it waits for. */
export function refuseSignature(
  personId: string,
  missing: readonly Signature[],
  outcome: HandOverOutcome | null,
): Refusal | null {
  const ended = outcome && refuseEnded(outcome);
  if (ended) return ended;
  if (missing.some((signature) => signature.personId === personId)) return null;
  const words = { zh: '这份交接清单不需要您签字，或您已签字', en: 'It does not wait for your signature' };
  return { code: 'signature_not_yours', field: 'signature', ...words };
}

/** Why it may not be withdrawn now, or null: what took effect is undone by another hand-over. */
export function refuseWithdrawal(outcome: HandOverOutcome | null, reason: string): Refusal | null {
  const ended = outcome && refuseEnded(outcome);
  if (ended) return ended;
  if (reason.trim() !== '') return null;
  return { code: 'reason_missing', field: 'reason', zh: '请填写撤回原因', en: 'Say why it is withdrawn' };
}

function refuseEnded(outcome: HandOverOutcome): Refusal {
  const words = {
    done: { zh: '交接已经生效', en: 'The hand-over has taken effect' },
    withdrawn: { zh: '交接已经撤回', en: 'The hand-over was withdrawn' },
  }[outcome];
  return { code: 'hand_over_ended', field: 'handOver', ...words };
}
