import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { HandOverCard, HandOversQuery, HandOverStore } from '@dajuan/database/hand-overs';
import { PeopleQuery, PersonCard, PersonStore } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { mayDrawUp, maySeeDuties, Party } from '@dajuan/domain/loop';

/** Who hands over, and what stands on the paper. Everything happens in the caller's transaction. */
@Injectable()
export class HandOverDesk {
  constructor(
    private readonly people: PeopleQuery,
    private readonly everybody: PersonStore,
    private readonly handOvers: HandOversQuery,
    private readonly store: HandOverStore,
  ) {}

  /** Somebody whose duties the actor may see, also where they may log in no more. Throws NotFound and NotAllowed. */
  async giver(tx: Transaction, actor: Actor, personId: string, may: typeof mayDrawUp = maySeeDuties) {
    const person = await this.everybody.byId(tx, personId);
    if (!person) throw new NotFound('person', personId);
    if (!may(partyOf(actor), person)) {
      throw new NotAllowed(
        'duties_not_yours',
        '只有本人、部门负责人和督查办可以办理',
        'Only they, the head of their department and the supervision office may',
      );
    }
    return person;
  }

  /** Those who may log in, by id. */
  async parties(tx: Transaction): Promise<ReadonlyMap<string, Party>> {
    return new Map((await this.people.find(tx)).map((person) => [person.id, cardParty(person)]));
  }

  /**
   * The hand-over, with nobody else at it until the transaction ends. Throws NotFound, and NotAllowed for somebody it
   * does not name who may not see what its giver holds.
   */
  async held(tx: Transaction, actor: Actor, handOverId: string): Promise<HandOverCard> {
    const { giver } = await this.shown(tx, actor, handOverId);
    await this.store.lock(tx, giver.id);
    return this.card(tx, handOverId);
  }

  /** The same to read only. */
  async shown(tx: Transaction, actor: Actor, handOverId: string): Promise<HandOverCard> {
    const card = await this.card(tx, handOverId);
    if (isNamed(card, actor.personId) || maySeeDuties(partyOf(actor), card.giver)) return card;
    throw new NotAllowed('hand_over_not_yours', '这份交接清单与您无关', 'The hand-over does not concern you');
  }

  private async card(tx: Transaction, handOverId: string): Promise<HandOverCard> {
    const [card] = await this.handOvers.find(tx, { handOverId });
    if (!card) throw new NotFound('hand-over', handOverId);
    return card;
  }
}

function isNamed({ giver, witness, drawnBy, lines }: HandOverCard, personId: string): boolean {
  return [giver, witness, drawnBy, ...lines.map(({ successor }) => successor)].some(({ id }) => id === personId);
}

function partyOf({ personId: id, departmentId, roles }: Actor): Party {
  return { id, departmentId, roles };
}

function cardParty({ id, department, roles }: PersonCard): Party {
  return { id, departmentId: department?.id ?? null, roles };
}
