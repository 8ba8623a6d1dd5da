import { Injectable } from '@nestjs/common';
import { PasswordProfile } from '@dajuan/domain/passwords';
import { Transaction } from '../connection/transactions';
import { Organisation } from './organisation.entity';

/** The tree of organisations; it stands outside organisations, as its names are public. */
@Injectable()
export class OrganisationStore {
  async insert(tx: Transaction, organisation: Omit<Organisation, 'passwordProfile'>): Promise<void> {
    await tx.getRepository(Organisation).insert(organisation);
  }

  /** Null when there is none. */
  byId(tx: Transaction, id: string): Promise<Organisation | null> {
    return tx.getRepository(Organisation).findOneBy({ id });
  }

  /** By name below one parent; null for a parent means the top of the tree. */
  async byName(tx: Transaction, name: string, parentId: string | null): Promise<Organisation | null> {
    const found = await tx.getRepository(Organisation).findBy({ name });
    return found.find((organisation) => organisation.parentId === parentId) ?? null;
  }

  /** Every organisation, oldest first: for the work that nobody asks for (schedules, the sweep). */
  all(tx: Transaction): Promise<Organisation[]> {
    return tx.getRepository(Organisation).find({ order: { id: 'ASC' } });
  }

  /** The organisations right below one, by name. */
  below(tx: Transaction, parentId: string): Promise<Organisation[]> {
    return tx.getRepository(Organisation).find({ where: { parentId }, order: { name: 'ASC', id: 'ASC' } });
  }

  async setZone(tx: Transaction, id: string, zone: string): Promise<void> {
    await tx.getRepository(Organisation).update({ id }, { zone });
  }

  async setPasswordProfile(tx: Transaction, id: string, passwordProfile: PasswordProfile): Promise<void> {
    await tx.getRepository(Organisation).update({ id }, { passwordProfile });
  }
}
