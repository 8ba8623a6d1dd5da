import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import {
  AccountStore,
  establishOrganisation,
  hashPassword,
  isNameAlone,
  makePassword,
  NewPerson,
} from '@dajuan/database/people';
import { Refusal, Refused } from '@dajuan/domain/errors';
import { Founding, FoundingPerson, usualZone } from './founding';
import { loginTaken, refuseFounding } from './refuse-founding';

/** Somebody who can log in now. The password is in no other place. */
export interface FoundedUser extends FoundingPerson {
  readonly password: string;
}

/**
 * An organisation with its departments and people, and a login for each of them. A district that stands above towns
 * founded before it is given its own people so.
 */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly accounts: AccountStore,
  ) {}

  /** Answers the people in the order given, with passwords made here. Throws Refused; then nothing was written. */
  async found(founding: Founding): Promise<FoundedUser[]> {
    throwIfAny(refuseFounding(founding));
    const users = founding.people.map((person) => ({ ...person, password: makePassword() }));
    const people = await Promise.all(users.map(toNewPerson)); // side by side, as hashing takes a while on purpose
    const { name, kind, district = null, zone = usualZone } = founding.organisation;
    await this.transactions.outsideOrganisations(async (tx) => {
      throwIfAny([...(await this.refuseOrganisation(tx, founding)), ...(await this.refuseLogins(tx, founding))]);
      await establishOrganisation(tx, { name, kind, district, zone, departments: founding.departments, people });
    });
    return users;
  }

  private async refuseOrganisation(tx: Transaction, { organisation }: Founding): Promise<Refusal[]> {
    const { name, kind, district } = organisation;
    const above = district === undefined ? null : await this.organisations.byName(tx, district, null);
    if (above && above.kind !== 'district') return [notADistrict(above.name)];
    const isNew = district !== undefined && !above;
    const known = isNew ? null : await this.organisations.byName(tx, name, above?.id ?? null);
    if (!known) return [];
    return known.kind === kind && (await isNameAlone(tx, known.id)) ? [] : [organisationKnown(name)];
  }

  private async refuseLogins(tx: Transaction, { people }: Founding): Promise<Refusal[]> {
    const refusals: Refusal[] = [];
    for (const [index, { login }] of people.entries())
      if (await this.accounts.locate(tx, login)) refusals.push(loginTaken(index, login));
    return refusals;
  }
}

async function toNewPerson({ login, password, email, ...person }: FoundedUser): Promise<NewPerson> {
  const account = { login, passwordHash: await hashPassword(password), mustChangePassword: true };
  return { ...person, email: email ?? null, account };
}

function throwIfAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

function notADistrict(name: string): Refusal {
  return {
    code: 'district_is_another_kind',
    field: 'organisation.district',
    zh: `“${name}”已有，但不是区`,
    en: `"${name}" is there, but is not a district`,
  };
}

function organisationKnown(name: string): Refusal {
  return {
    code: 'organisation_known',
    field: 'organisation.name',
    zh: `单位“${name}”已有`,
    en: `the organisation "${name}" is there already`,
  };
}
