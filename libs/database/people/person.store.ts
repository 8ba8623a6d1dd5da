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

  /**
   * Writes the organisation above down among the people, under its own id, so that what it does to a task below has
   * somebody who did it. It has no account and no role, and is named in no list of who works here. Twice is once.
   */
  async standFor(tx: Transaction, orgId: string, superior: { readonly id: string; readonly name: string }, at: Date) {
    await tx.query(
      `INSERT INTO person (org_id, id, name, job_title, disabled_at) VALUES ($1, $2, $3, '上级单位', $4)
       ON CONFLICT ON CONSTRAINT person_pk DO NOTHING`,
      [orgId, superior.id, superior.name, at],
    );
  }

  /** Null when the organisation has nobody of this id. */
  byId(tx: Transaction, id: string): Promise<Person | null> {
    return tx.getRepository(Person).findOneBy({ id });
  }

  async change(
    tx: Transaction,
    id: string,
    changed: Pick<Person, 'name' | 'jobTitle' | 'email' | 'departmentId'>,
  ): Promise<void> {
    await tx.getRepository(Person).update({ id }, changed);
  }

  async disable(tx: Transaction, id: string, disabledAt: Date | null): Promise<void> {
    await tx.getRepository(Person).update({ id }, { disabledAt });
  }

  /** Roles and who may log in change one at a time until the transaction ends, so that a last holder is seen as one. */
  async lockRoles(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`roles ${orgId}`]);
  }

  /** Puts these roles in the place of the present ones. */
  async setRoles(tx: Transaction, { orgId, id: personId }: Pick<Person, 'orgId' | 'id'>, roles: readonly Role[]) {
    await tx.getRepository(RoleGrant).delete({ personId });
    const grants = roles.map((role) => ({ orgId, id: newId(), personId, role }));
    if (grants.length > 0) await tx.getRepository(RoleGrant).insert(grants);
  }
}
