import { Injectable } from '@nestjs/common';
import { Role } from '@dajuan/domain/loop';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { Person } from './person.entity';
import { RoleGrant } from './role-grant.entity';

@Injectable()
export class PersonStore {
  async insert(tx: Transaction, person: Person, roles: readonly Role[]): Promise<void> {
    await tx.getRepository(Person).insert(person);
    const grants = roles.map((role) => ({ orgId: person.orgId, id: newId(), personId: person.id, role }));
    if (grants.length > 0) await tx.getRepository(RoleGrant).insert(grants);
  }

  /** Null when the organisation has nobody of this id. */
  byId(tx: Transaction, id: string): Promise<Person | null> {
    return tx.getRepository(Person).findOneBy({ id });
  }
}
