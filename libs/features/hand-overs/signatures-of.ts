import { HandOverCard } from '@dajuan/database/hand-overs';
import { Signature, signaturesMissing, signaturesNeeded } from '@dajuan/domain/loop';

/** The signatures a hand-over takes. A giver who left after signing has signed. */
export function neededOf({ giver, witness, lines, signatures }: HandOverCard): Signature[] {
  const successorIds = lines.map(({ successor }) => successor.id);
  const isGiverGone = giver.isDisabled && !signatures.some(({ part }) => part === 'giver');
  return signaturesNeeded({ giverId: giver.id, isGiverGone, witnessId: witness.id, successorIds });
}

/** Those it waits for. */
export function missingOf(card: HandOverCard): Signature[] {
  return signaturesMissing(neededOf(card), card.signatures);
}
