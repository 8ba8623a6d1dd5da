import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { Principal } from '../http/principal';
import type { Names } from './sheet-view';

/** What departments and people are called here. */
@Injectable()
export class SheetNames {
  constructor(
    private readonly transactions: Transactions,
    private readonly departments: DepartmentStore,
    private readonly people: PeopleQuery,
  ) {}

  of({ orgId }: Principal): Promise<Names> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const named = [...(await this.departments.all(tx)), ...(await this.people.find(tx))];
      return new Map(named.map(({ id, name }) => [id, name]));
    });
  }
}
