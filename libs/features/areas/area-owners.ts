import { Injectable } from '@nestjs/common';
import { Area } from '@dajuan/database/areas';
import { Transaction } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { Refusal } from '@dajuan/domain/errors';

/** An area as somebody writes it down. */
export type AreaFields = Pick<Area, 'parentId' | 'kind' | 'name' | 'ownerId'>;

/** Who may answer for an area: anybody here who may log in. */
@Injectable()
export class AreaOwners {
  constructor(private readonly people: PeopleQuery) {}

  async refuseUnknown(tx: Transaction, ownerId: string | null): Promise<Refusal[]> {
    const isKnown = ownerId === null || (await this.people.find(tx, ownerId)).length > 0;
    const words = { zh: '没有这个人，或已停用', en: 'There is nobody of this name who may log in' };
    return isKnown ? [] : [{ code: 'person_unknown', field: 'ownerId', ...words }];
  }
}
