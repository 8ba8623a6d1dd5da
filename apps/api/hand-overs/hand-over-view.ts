import { HandOverCard } from '@dajuan/database/hand-overs';
import { mayDrawUp, Party } from '@dajuan/domain/loop';
import { missingOf, neededOf } from '@dajuan/features/hand-overs';
import { NamedRef } from '../http/refs.dto';
import { HandOverSummary, HandOverView, SignatureView } from './hand-over.dto';

export function handOverSummary(card: HandOverCard, reader: Party): HandOverSummary {
  const { id, giver, witness, lines, end, drawnAt } = card;
  return {
    ...{ id, giver, witness, successors: successorsOf(card), lineCount: lines.length },
    state: end?.outcome ?? 'open',
    drawnAt: drawnAt.toISOString(),
    endedAt: end?.at.toISOString() ?? null,
    maySign: end === null && missingOf(card).some(({ personId }) => personId === reader.id),
  };
}

export function handOverView(card: HandOverCard, reader: Party): HandOverView {
  const { giver, note, drawnBy, lines, end } = card;
  const lapsed = new Set(end?.lapsedLineIds);
  return {
    ...handOverSummary(card, reader),
    ...{ note, drawnBy, endedBy: end?.by ?? null, reason: end?.reason ?? '' },
    lines: lines.map(({ id, kind, taskId, title, successor }) => ({
      ...{ id, kind, taskId, title, successor, isLapsed: lapsed.has(id) },
    })),
    signatures: signaturesOf(card),
    mayWithdraw: end === null && mayDrawUp(reader, giver),
  };
}

/** Those it takes, and of a giver who has left since the one they gave. */
function signaturesOf(card: HandOverCard): SignatureView[] {
  const people = new Map([card.giver, card.witness, ...successorsOf(card)].map(({ id, name }) => [id, { id, name }]));
  return neededOf(card).map(({ part, personId }) => {
    const given = card.signatures.find((each) => each.part === part && each.personId === personId);
    const person = people.get(personId) ?? { id: personId, name: '' };
    return { part, person, signedAt: given?.at.toISOString() ?? null };
  });
}

function successorsOf({ lines }: HandOverCard): NamedRef[] {
  return [...new Map(lines.map(({ successor }) => [successor.id, successor])).values()];
}
