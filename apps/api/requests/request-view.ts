import { RequestCard } from '@dajuan/database/requests';
import { Principal } from '../http/principal';
import { RequestView } from './request.dto';

type Reader = Pick<Principal, 'personId' | 'roles'>;

export function requestView(
  { orgId: _org, addressee: _first, isOpen, ...card }: RequestCard,
  reader: Reader,
): RequestView {
  return {
    ...card,
    askedAt: card.askedAt.toISOString(),
    answers: card.answers.map((answer) => ({ ...answer, at: answer.at.toISOString() })),
    mayAnswer: isOpen && card.askedBy.id !== reader.personId && waitsFor(card, reader),
    mayWithdraw: isOpen && card.askedBy.id === reader.personId,
  };
}

function waitsFor({ waitsFor }: Pick<RequestCard, 'waitsFor'>, { personId, roles }: Reader): boolean {
  return waitsFor === null ? roles.includes('supervisor') : waitsFor.id === personId;
}
