import { EntryOutline, RoundCard, RoundMark } from '@dajuan/database/lists';
import { Grade, gradeCounts, ListKind, kindOf, marksInForce, scoresOf } from '@dajuan/domain/lists';
import { RoundView } from './round.dto';

/** A round with the marks that stand and what they amount to. */
export function roundView(
  { id, name, heldOn, stated, lockedAt }: RoundCard,
  all: readonly RoundMark[],
  list: { readonly kind: ListKind; readonly grades: readonly Grade[]; readonly outline: readonly EntryOutline[] },
): RoundView {
  const marks = marksInForce(all.filter(({ roundId }) => roundId === id));
  const { rounds } = kindOf(list.kind);
  return {
    ...{ id, name, heldOn, isLocked: lockedAt !== null },
    marks: marks.map(({ entryId, value, grade, finding }) => ({ entryId, value, grade, finding })),
    scores: rounds === 'points' ? scoresOf(list.outline, marks) : [],
    grades: rounds === 'grades' ? gradeCounts(list.grades, marks, stated) : [],
  };
}
