import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { NotFound } from '@dajuan/domain/errors';
import { Principal } from '../http/principal';
import { DepartmentView, OrganisationView, PersonView } from './organisation.dto';

/** One's own organisation as the pages show it. */
@Injectable()
export class OrganisationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly departmentStore: DepartmentStore,
    private readonly peopleQuery: PeopleQuery,
  ) {}

  selfOf(principal: Principal): Promise<{ organisation: OrganisationView; person: PersonView }> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const found = await this.organisations.byId(tx, principal.orgId);
      const [person] = await this.peopleQuery.find(tx, principal.personId);
      if (!found || !person) throw new NotFound('person', principal.personId);
      const parent = found.parentId ? await this.organisations.byId(tx, found.parentId) : null;
      const organisation = {
        id: found.id,
        name: found.name,
        kind: found.kind,
        zone: found.zone,
        parent: parent && { id: parent.id, name: parent.name },
      };
      return { organisation, person };
    });
  }

  departments(principal: Principal): Promise<DepartmentView[]> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const departments = await this.departmentStore.all(tx);
      return departments.map(({ id, name, kind }) => ({ id, name, kind }));
    });
  }

  people(principal: Principal): Promise<PersonView[]> {
    return this.transactions.inOrganisation(principal.orgId, (tx) => this.peopleQuery.find(tx));
  }
}
