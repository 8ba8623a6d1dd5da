import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AdministrationActStore, DepartmentStore, DeskPerson, PeopleDeskQuery } from '@dajuan/database/people';
import { NotFound } from '@dajuan/domain/errors';
import { AdministrationActView, DeskPersonView, PasswordProfileFields } from './administration.dto';

/** What the three posts see of people, and of one another's acts. */
@Injectable()
export class AdministrationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PeopleDeskQuery,
    private readonly departments: DepartmentStore,
    private readonly acts: AdministrationActStore,
    private readonly organisations: OrganisationStore,
  ) {}

  people(orgId: string): Promise<DeskPersonView[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => (await this.desk.find(tx)).map(personView));
  }

  /** Throws NotFound. */
  person(orgId: string, personId: string): Promise<DeskPersonView> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const [person] = await this.desk.find(tx, personId);
      if (!person) throw new NotFound('person', personId);
      return personView(person);
    });
  }

  passwordProfile(orgId: string): Promise<PasswordProfileFields> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      if (!organisation) throw new NotFound('organisation', orgId);
      return { profile: organisation.passwordProfile };
    });
  }

  /** Departments are told by their names. */
  latestActs(orgId: string, limit: number): Promise<AdministrationActView[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const acts = await this.acts.latest(tx, limit);
      const names = new Map((await this.departments.all(tx)).map(({ id, name }) => [id, name]));
      return acts.map(({ before, after, at, ...act }) => ({
        ...act,
        at: at.toISOString(),
        changes: changesBetween(before, after, names),
      }));
    });
  }
}

function personView({ accountId: _accountId, ...person }: DeskPerson): DeskPersonView {
  return person;
}

function changesBetween(before: object, after: object, names: ReadonlyMap<string, string>) {
  const [from, to] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const said = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (Array.isArray(value)) return value.join(' ');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return names.get(text) ?? text;
  };
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((field) => ({ field, from: said(from.get(field)), to: said(to.get(field)) }))
    .filter((change) => change.from !== change.to);
}
