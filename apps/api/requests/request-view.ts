import { RequestCard } from '@dajuan/database/requests';
import { Principal } from '../http/principal';
import { RequestView } from './request.dto';

export function requestView({ isOpen, ...card }: RequestCard, { personId }: Pick<Principal, 'personId'>): RequestView {
  return {
    ...card,
    askedAt: card.askedAt.toISOString(),
    answers: card.answers.map((answer) => ({ ...answer, at: answer.at.toISOString() })),
    mayAnswer: isOpen && card.addressee.id === personId,
  };
}
